/** RECORD -> RESOLUTION. */

import type { RecordFile } from '../records/types.ts';
import { memory, remembered } from '../remembered.ts';
import { resolutionBibliography } from './bibliography.ts';
import { buildCorrections } from './build-corrections.ts';
import { buildDispatches } from './build-dispatches.ts';
import { buildRecommendations } from './build-recommendation.ts';
import { type Context, entryOf, inputsOf, type References, titleOf } from './context.ts';
import { breakOf, type Document, divisionInfo, keyOf, openDocument, outcomeOf } from './document.ts';
import type { FollowUp } from './follow-up-types.ts';
import { stated } from './inherit.ts';
import { isDivision } from './outline.ts';
import { stagedAs } from './proposals.ts';
import type { Compared, Resolution, Source } from './resolution-types.ts';

const resolutions = memory<RecordFile, Resolution>();

const byDocument = remembered((followUps: ReadonlyMap<string, FollowUp[]>) =>
  Map.groupBy(followUps, ([key]) => key.slice(0, key.indexOf('#') + 1)),
);

/** `followUps`: those known of an item or part, by its key (`2017/resolution#1-i-3`). */
export function buildResolution(
  record: RecordFile<'resolution'>,
  context: Context,
  to: References,
  followUps: ReadonlyMap<string, FollowUp[]>,
): Resolution {
  const own = byDocument(followUps).get(keyOf(record, '')) ?? [];
  return resolutions(
    record,
    [...inputsOf(record, context), context.proofs.get(record.file), ...own.flat(2)],
    () => build(record, context, to, followUps),
  );
}

function build(
  record: RecordFile<'resolution'>,
  context: Context,
  to: References,
  followUps: ReadonlyMap<string, FollowUp[]>,
): Resolution {
  const document = openDocument(record, context, to, followUps);
  const divisions = document.placed.filter(isDivision);
  const edition = context.records.editions.find(({ id }) => id === record.edition);
  return {
    ...entryOf(record, context),
    body: document.body,
    title: document.title,
    shortTitle: document.self.title,
    bibliography: resolutionBibliography(document),
    edition: to.edition(record.edition ?? ''),
    held: {
      title: edition === undefined ? '' : titleOf(edition, context),
      place: context.text(edition?.data.place),
      start: edition?.data.start ?? '',
      end: edition?.data.end ?? '',
    },
    ...stagedAs(record),
    adopted: adoptionOf(record, context),
    source: sourceOf(document),
    translation: translationOf(record, context),
    divisions: Object.fromEntries(
      divisions.map((placed) => [placed.block.id, divisionInfo(document, placed)]),
    ),
    parts: divisions
      .filter(({ holders }) => holders.length === 0)
      .map((placed) => outcomeOf(document, placed)),
    outcomes: divisions
      .filter(({ block }) => stated(record.data, block).session !== undefined)
      .map((placed) => outcomeOf(document, placed)),
    dispatches: buildDispatches(record, to),
    recommendations: buildRecommendations(document),
    count: document.counted.size,
    abbreviations: document.abbreviations,
    notes: Object.fromEntries(
      Object.entries(record.data.notes ?? {}).map(([id, note]) => [id, context.text(note)]),
    ),
    corrections: buildCorrections(document),
  };
}

function adoptionOf({ data }: RecordFile<'resolution'>, { text }: Context): Resolution['adopted'] {
  if (data.adopted === undefined) return null;
  const { date, by, manner, signed } = data.adopted;
  return {
    date: date ?? null,
    by: text(by),
    manner: text(manner),
    signed: (signed ?? []).map((signature) => ({ post: text(signature.post), name: text(signature.name) })),
  };
}

function sourceOf(document: Document): Source | null {
  const { source } = document.record.data;
  if (source === undefined) return null;
  const isOfOriginal = document.context.language in document.record.translations;
  return {
    isOfOriginal,
    file: source.file ?? null,
    kind: source.kind ?? null,
    sha256: source.sha256 ?? null,
    complete: source.complete ?? true,
    breaksOffIn: breakOf(document)?.words ?? null,
    compared: isOfOriginal ? null : comparedOf(document),
    omitted: isOfOriginal ? [] : (source.omitted ?? []),
    differences: isOfOriginal ? [] : (source.differences ?? []),
  };
}

function comparedOf({ record, context }: Document): Compared | null {
  const proof = context.proofs.get(record.file);
  const text = record.data.source?.text;
  if (proof === undefined || text === undefined || proof.differences.length > 0) return null;
  const { hyphens, bullets } = proof;
  return { text, hyphens, bullets };
}

function translationOf(
  record: RecordFile<'resolution'>,
  { language, text }: Context,
): Resolution['translation'] {
  const translation = record.translations[language]?.data.translation;
  if (translation === undefined) return null;
  return {
    by: text(translation.by),
    date: translation.date ?? null,
    official: translation.official ?? false,
    approvedBy: text(translation['approved-by']),
  };
}
