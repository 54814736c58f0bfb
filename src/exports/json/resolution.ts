/** RESOLUTION -> ITS DOCUMENT. */
import type { Block, Division } from '../../markdown/types.ts';
import { resolutionChanged } from '../../model/dated.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { ResolutionDocument, ResolutionEntry } from '../api/resolution.ts';
import type { Publication } from '../format.ts';
import { blocksOf } from './blocks.ts';
import { dispatchOf } from './dispatch.ts';
import { addresseesOf, followUpsOf, itemsOf, keyOf } from './item.ts';
import { headOf, recordFields } from './record.ts';
import { referTo, referToSession } from './references.ts';

export function resolutionDocument(resolution: Resolution, publication: Publication): ResolutionDocument {
  const { url } = publication;
  const { adopted, translation, address } = resolution;
  return {
    ...headOf('resolution', ['resolution', resolution], address, publication),
    id: resolution.id,
    title: resolution.title,
    shortTitle: resolution.shortTitle,
    edition: referTo(resolution.edition, publication),
    held: { title: resolution.held.title, start: resolution.held.start, end: resolution.held.end },
    stage: resolution.stage,
    proposalsUntil: resolution.proposals?.until ?? null,
    adopted: adopted && {
      date: adopted.date,
      by: adopted.by,
      manner: adopted.manner,
      signed: adopted.signed.map(({ post, name }) => ({ post, name })),
    },
    translation: translation && {
      by: translation.by,
      date: translation.date,
      official: translation.official,
      approvedBy: translation.approvedBy,
    },
    bibliography: resolution.bibliography.replace('{url}', () => url(address)),
    count: resolution.count,
    modified: resolutionChanged(resolution),
    ...recordFields(resolution),
    source: sourceOf(resolution, publication),
    corrections: resolution.corrections.map(({ date, item, was, now, basis }) => ({
      date,
      item,
      was,
      now,
      basis,
    })),
    dispatches: resolution.dispatches.map(({ to, ...dispatch }) => ({
      organization: referTo(to, publication),
      ...dispatchOf(dispatch, publication),
    })),
    abbreviations: resolution.abbreviations,
    divisions: divisionsOf(resolution, publication),
    items: itemsOf(resolution, publication),
    body: blocksOf(resolution.body, { address, key: keyOf(resolution) }, publication),
  };
}

export const resolutionEntry = (resolution: Resolution, publication: Publication): ResolutionEntry => ({
  ...referTo(resolution, publication),
  shortTitle: resolution.shortTitle,
  stage: resolution.stage,
  adoptedOn: resolution.adopted?.date ?? null,
  count: resolution.count,
  modified: resolutionChanged(resolution),
  contentLanguage: resolution.contentLanguage,
});

function sourceOf({ source }: Resolution, { url }: Publication): ResolutionDocument['source'] {
  return (
    source && {
      kind: source.kind,
      file: source.file && url(source.file),
      sha256: source.sha256,
      complete: source.complete,
      breaksOffIn: source.breaksOffIn,
      compared: source.compared && {
        text: url(source.compared.text),
        hyphens: source.compared.hyphens,
        bullets: source.compared.bullets,
      },
      omitted: source.omitted,
      differences: source.differences.map(({ source: theirs, text, reason }) => ({
        source: theirs,
        text,
        reason,
      })),
    }
  );
}

function divisionsOf(resolution: Resolution, publication: Publication): ResolutionDocument['divisions'] {
  const { address, divisions } = resolution;
  return divisionsIn(resolution.body).flatMap(({ id, label, text }) => {
    const facts = divisions[id];
    if (facts === undefined) return [];
    return {
      id,
      key: `${keyOf(resolution)}#${id}`,
      url: publication.url(`${address}#${id}`),
      label: label?.text ?? null,
      place: facts.place,
      text,
      title: facts.title,
      session: referToSession(facts.session, publication),
      addressees: addresseesOf(facts.addressees, publication),
      followUps: followUpsOf(facts.followUps, address, publication),
    };
  });
}

const divisionsIn = (blocks: readonly Block[]): Division[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'prose') return [];
    const inside = divisionsIn(block.children);
    return block.kind === 'division' ? [block, ...inside] : inside;
  });
