/** RECORDS + BODIES + source texts -> proofs, and an issue for everything that differs. */
import type { Body } from '../markdown/types.ts';
import { fieldName } from '../records/field-name.ts';
import type { Issue, Place, Problem } from '../records/issues.ts';
import { isTwin } from '../records/names.ts';
import type { FieldPath, RecordFile, Records } from '../records/types.ts';
import { declaredBy } from './declared.ts';
import { nearestLines } from './nearest-lines.ts';
import { isListedEachTime, sharedOut } from './omitted.ts';
import { placeInFile } from './places.ts';
import { type Proof, prove, type TextDifference } from './prove.ts';
import { type PublishedText, publishedText } from './published-text.ts';

/** By path of the resolution's file. */
export type Proofs = ReadonlyMap<string, Proof>;

/** `texts`: the text of `source.text` by that path. A resolution without one is not compared, and no translation is. */
export function checkProofs(
  records: Pick<Records, 'resolutions' | 'conference'>,
  bodies: ReadonlyMap<string, Body>,
  texts: ReadonlyMap<string, string>,
): { proofs: Proofs; issues: Issue[] } {
  const proofs = new Map<string, Proof>();
  const issues = records.resolutions.flatMap((record) => {
    const text = texts.get(record.data.source?.text ?? '');
    const body = bodies.get(record.file);
    if (text === undefined) return uncompared(record);
    if (body === undefined || isUnread(body)) return [];
    const published = publishedText(titleOf(record, records.conference.data.languages), body);
    const proof = prove(text, published, declaredBy(record.data));
    proofs.set(record.file, proof);
    return [...differing(record, published, proof), ...misdeclared(record, text, proof)];
  });
  return { proofs, issues };
}

/** What is said of a comparison that there is none of. */
function uncompared(record: RecordFile<'resolution'>): Issue[] {
  const { omitted = [], differences = [], text } = record.data.source ?? {};
  if (text !== undefined || omitted.length + differences.length === 0) return [];
  return [issueAt(record, ['source'], { code: 'source-not-compared', params: {} }, 'warning')];
}

/** The body was refused as a whole, which is reported. */
const isUnread = ({ blocks, problems }: Body) => blocks.length === 0 && problems.length > 0;

function titleOf({ data: { title } }: RecordFile<'resolution'>, [original = '']: readonly string[]): string {
  if (typeof title === 'string') return title;
  return title[original] ?? Object.values(title)[0] ?? '';
}

function differing(record: RecordFile<'resolution'>, published: PublishedText, proof: Proof): Issue[] {
  const at = ['source', 'text'];
  const found = proof.differences.map((difference): Issue => {
    const { place, item, field } = whereIs(record, published, difference);
    const { kind, source, text } = difference;
    const params = { kind, source, text, item, twins: isTwin(source.words, text.words) };
    return { code: 'text-differs', params, file: record.file, place, field, severity: 'error' };
  });
  if (proof.more === 0) return found;
  return [
    ...found,
    issueAt(record, at, { code: 'text-differs-more', params: { count: proof.more } }, 'error'),
  ];
}

function whereIs(
  { source, locate }: RecordFile<'resolution'>,
  published: PublishedText,
  { at: { reading, offset } }: TextDifference,
): { place: Place; item: string | null; field: string | undefined } {
  const { text, pieces } = published[reading];
  const piece = pieces.findLast(({ start }) => start <= offset) ?? pieces[0];
  if (piece?.place) {
    const place = placeInFile(
      source,
      piece.place,
      text.slice(piece.start, offset),
      text.slice(offset, offset + 1),
    );
    return { place, item: piece.item, field: undefined };
  }
  return { place: locate(['title']), item: null, field: 'title' };
}

/** What is declared and occurs nowhere (a slip in it, or a rest of an earlier text), or where it may be a label. */
function misdeclared(record: RecordFile<'resolution'>, text: string, proof: Proof): Issue[] {
  const { omitted = [], differences = [] } = record.data.source ?? {};
  const differencesUsed = sharedOut(
    differences.map(({ source, text }) => `${source}\n${text}`),
    proof.differencesUsed,
  );
  return [
    ...omitted.flatMap((words, index): Issue[] => {
      const path = ['source', 'omitted', index];
      const count = proof.omittedUsed[index] ?? 0;
      if (count > 1 && isListedEachTime(words))
        return [issueAt(record, path, { code: 'omitted-too-often', params: { words, count } }, 'error')];
      if (count > 0) return [];
      // The same line a second time.
      if (omitted.indexOf(words) < index) return [];
      const params = { words, suggestion: nearestLines(text, words) };
      return [issueAt(record, path, { code: 'omitted-not-found', params }, 'warning')];
    }),
    ...differences.flatMap(({ source: words }, index): Issue[] => {
      const path = ['source', 'differences', index, 'source'];
      const count = differencesUsed[index] ?? 0;
      if (count > 1)
        return [issueAt(record, path, { code: 'difference-too-often', params: { words, count } }, 'error')];
      if (count === 1) return [];
      const params = { words, suggestion: nearestLines(text, words) };
      return [issueAt(record, path, { code: 'difference-not-found', params }, 'warning')];
    }),
  ];
}

function issueAt(
  { file, locate }: RecordFile<'resolution'>,
  path: FieldPath,
  problem: Problem,
  severity: Issue['severity'],
): Issue {
  return { ...problem, file, place: locate(path), field: fieldName(path), severity };
}
