/** RESOLUTION -> `references`: all that the text and the rest of the metadata refer to, each with its page on this site. */

import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Ref } from '../../model/entry.ts';
import type { Addressed, Resolution } from '../../model/resolution-types.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Publication } from '../format.ts';
import { workOf } from './identification.ts';
import * as ids from './reference-ids.ts';

/** Everyone that a part or an item names, in the order of the document. */
const addressed = ({ divisions, recommendations }: Resolution): Addressed[] => [
  ...Object.values(divisions).flatMap(({ addressees }) => addressees),
  ...recommendations.flatMap(({ addressees }) => addressees),
];

export const topicsOf = ({ recommendations }: Resolution): Ref[] =>
  once(recommendations.flatMap(({ topics }) => topics));

const once = (refs: Ref[]): Ref[] => [...new Map(refs.map((ref) => [ref.address, ref])).values()];

/** What has no page has an address of the Naming Convention. */
const ontology = (kind: string, id: string): string => `/akn/ontology/${kind}/${id}`;

export function references(resolution: Resolution, publication: Publication): Element {
  const { model, url } = publication;
  const { adopted, translation, divisions } = resolution;
  const strings = wordsOf(model.language).site;
  const work = workOf(resolution, publication);
  /** Of what is known by this document alone. */
  const local = (kind: string, id: string) => ontology(kind, `${work.split('/').slice(5).join('.')}.${id}`);
  const pages = (element: string, kind: Parameters<typeof ids.referenceId>[0], refs: Ref[]) =>
    once(refs).map((ref) => reference(element, ids.referenceId(kind, ref), url(ref.address), ref.title));
  const everyone = addressed(resolution);
  const manners = [...new Set(everyone.map(({ manner }) => manner))];
  const sessions = Object.values(divisions).flatMap(({ session }) => (session === null ? [] : [session]));
  const signed = adopted?.signed ?? [];
  return x('references', { source: `#${ids.conference}` }, [
    reference('original', 'original', work, resolution.title),
    ...resolution.corrections.map(({ basis, was, now }, index) =>
      reference('passiveRef', ids.correctionId(index), url(resolution.address), basis ?? `${was} → ${now}`),
    ),
    reference('TLCOrganization', ids.conference, url('/'), model.conference.name),
    ...(adopted?.by
      ? [reference('TLCOrganization', ids.adoptingBody, local('organization', ids.adoptingBody), adopted.by)]
      : []),
    ...pages(
      'TLCOrganization',
      'organization',
      everyone.map(({ organization }) => organization),
    ),
    ...(translation?.by
      ? [reference('TLCOrganization', 'translator', local('organization', 'translator'), translation.by)]
      : []),
    ...signed.map(({ name }, index) =>
      reference('TLCPerson', ids.signatoryId(index), local('person', ids.signatoryId(index)), name),
    ),
    reference('TLCEvent', ids.edition, url(resolution.edition.address), resolution.held.title),
    ...pages('TLCEvent', 'session', sessions),
    reference('TLCConcept', 'topics', url('/topics/'), strings.menu.topics),
    ...pages('TLCConcept', 'concept', topicsOf(resolution)),
    reference('TLCRole', 'author', ontology('role', 'author'), 'author'),
    reference('TLCRole', 'publisher', ontology('role', 'publisher'), 'publisher'),
    ...manners.map((manner) =>
      reference('TLCRole', ids.roleId({ manner }), ontology('role', manner), strings.manners[manner]),
    ),
    ...signed.flatMap(({ post }, index) =>
      post === null ? [] : [reference('TLCRole', ids.postId(index), local('role', ids.postId(index)), post)],
    ),
    reference(
      'TLCProcess',
      'adopted',
      ontology('process', 'adopted'),
      adopted?.manner ?? strings.resolution.adopted,
    ),
  ]);
}

const reference = (element: string, eId: string, href: string, showAs: string): Element =>
  x(element, { eId, href, showAs });
