/** RECOMMENDATION -> ITEM of the documents. */
import type { z } from 'astro/zod';
import { itemChanged } from '../../model/dated.ts';
import type { FollowUp as ModelFollowUp } from '../../model/follow-up-types.ts';
import type { Addressed, Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Edition } from '../../model/types.ts';
import type { addressee } from '../api/fields.ts';
import type { FollowUp, Item } from '../api/item.ts';
import type { Publication } from '../format.ts';
import { itemLines } from '../item-words.ts';
import { blocksOf } from './blocks.ts';
import { linkTo, referIfAny, referTo, referToSession } from './references.ts';

/** `2017/resolution`, what the keys of its items begin with. */
export const keyOf = ({ edition, id }: Pick<Resolution, 'edition' | 'id'>): string =>
  `${edition.address.slice(1, -1)}/${id}`;

export const itemsOf = (resolution: Resolution, publication: Publication): Item[] =>
  resolution.recommendations.map((item) => itemOf(item, resolution, publication));

export const itemsOfAll = (editions: readonly Edition[], publication: Publication): Item[] =>
  editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap((resolution) => itemsOf(resolution, publication));

export function itemOf(item: Recommendation, resolution: Resolution, publication: Publication): Item {
  const { url } = publication;
  return {
    id: item.id,
    key: item.key,
    url: url(item.address),
    label: item.label,
    place: item.place,
    placeShort: item.shortPlace,
    citation: item.citation,
    bibliography: item.bibliography.replace('{url}', () => url(item.address)),
    text: item.text,
    lines: itemLines(item),
    leadIn: item.leadIn,
    within: item.within.map(({ id, place, name, words, address }) => ({
      id,
      place,
      name,
      words,
      url: url(address),
    })),
    inner: item.inner.map(({ id }) => `${keyOf(resolution)}#${id}`),
    counted: item.counted,
    stage: item.stage,
    resolution: referTo(item.resolution, publication),
    edition: referTo(item.edition, publication),
    addressees: addresseesOf(item.addressees, publication),
    session: referToSession(item.session, publication),
    topics: item.topics.map((topic) => linkTo(topic, publication)),
    due: item.due === null ? null : { date: item.due.date, words: item.due.words },
    note: item.note,
    continues: item.lineage.continues,
    continuedBy: item.lineage.continuedBy,
    followUps: followUpsOf(item.followUps, item.address, publication),
    modified: itemChanged(item, resolution),
    contentLanguage: item.contentLanguage,
  };
}

export const addresseesOf = (
  addressees: readonly Addressed[],
  publication: Publication,
): z.output<typeof addressee>[] =>
  addressees.map(({ organization, manner, words }) => ({
    manner,
    words,
    organization: referTo(organization, publication),
  }));

/** `address`: of the page that shows them. */
export const followUpsOf = (
  followUps: readonly ModelFollowUp[],
  address: string,
  publication: Publication,
): FollowUp[] =>
  followUps.map(({ date, status, about, accordingTo, document, href, contentLanguage, body }) => ({
    date,
    status,
    about: about?.place ?? null,
    accordingTo: accordingTo && {
      who: accordingTo.who,
      organization: referIfAny(accordingTo.organization, publication),
    },
    document: document && {
      kind: document.kind,
      date: document.date,
      number: document.number,
      inReplyTo: document.inReplyTo,
      file: document.file && publication.url(document.file),
    },
    url: href === null ? null : publication.url(href),
    contentLanguage,
    body: blocksOf(body, { address }, publication),
  }));
