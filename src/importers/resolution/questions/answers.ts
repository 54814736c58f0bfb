/** Answers -> what they change: how the document is read, and what is written beside its text. */

import type { Fields, Value } from '../../content-file.ts';
import { editedFile, fieldsOf, newFile } from '../../content-file.ts';
import type { DraftChoices } from '../draft.ts';
import type { TitleChoice } from '../head/title.ts';
import { withNames } from './answers-names.ts';
import type { Answers, NamedRecord, Situation } from './question.ts';

/** Words that answers write into a record, in the conference’s language. */
export interface AnswerWords {
  /** An editor’s note about a slip of the document itself. */
  soInDocument: string;
}

/** Where fields go that are new in a file. */
const order = [
  'title',
  'short-title',
  'stage',
  'adopted',
  'source',
  'items',
  'parts',
  'recommendations',
  'dispatches',
  'corrections',
  'notes',
];

/** How the document is to be read. */
export function choicesOf(answers: Answers): DraftChoices {
  const title = titleChoice(answers);
  return {
    keep: new Set([
      ...linesIn(answers.get('left-out-sure')),
      ...[...answers].flatMap(([id, value]) => {
        return id.startsWith('left-out:') && value === 'text' ? linesIn(id.slice('left-out:'.length)) : [];
      }),
    ]),
    otherwise: new Set(
      [...answers].flatMap(([id, value]) => (id.startsWith('hyphens:') ? linesIn(value) : [])),
    ),
    ...(title && { title }),
  };
}

const linesIn = (typed = ''): number[] => (typed === '' ? [] : typed.split(',').map(Number));

function titleChoice(answers: Answers): TitleChoice | null {
  const [how, lines, words, untitled] = ['title', 'title-lines', 'title-words', 'title-untitled'].map((id) =>
    answers.get(id),
  );
  if (how === 'lines' && lines !== undefined)
    return { kind: 'lines', from: Math.min(...linesIn(lines)), to: Math.max(...linesIn(lines)) };
  if (how === 'words' && words !== undefined) return { kind: 'words', words };
  if (how === 'untitled' && untitled !== undefined) return { kind: 'untitled', words: untitled };
  return null;
}

/** The record with what was answered; all its other bytes stay. */
export function answeredRecord(
  record: string,
  situation: Situation,
  answers: Answers,
  { soInDocument }: AnswerWords,
): string {
  const fields = fieldsOf(record);
  const changes = new Map<string, Value>();
  const set = (field: string, value: Value | undefined) => {
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(fields[field]))
      changes.set(field, value);
  };
  const date = answers.get('date');
  const adopted = mapOf(fields.adopted);
  if (date === 'none' && 'date' in adopted) set('adopted', without(adopted, 'date'));
  else if (date !== undefined && date !== 'none') set('adopted', { ...without(adopted, 'date'), date });
  if (answers.get('whole') === 'part') set('source', { ...mapOf(fields.source), complete: 'false' });
  if (answers.get('no-items') === 'paragraphs') set('items', { from: 'paragraphs' });
  const names = withNames(fields, situation, answers);
  set('parts', names.parts);
  set('recommendations', names.recommendations);
  const noted = [...answers].flatMap(([id, value]) => {
    const item = /^doubt:([^:]+):/.exec(id)?.[1];
    return item !== undefined && value === 'so' ? [item] : [];
  });
  const notes = mapOf(fields.notes);
  if (noted.length > 0)
    set('notes', { ...Object.fromEntries(noted.map((item) => [item, soInDocument])), ...notes });
  return changes.size === 0 ? record : editedFile(record, changes, order);
}

const mapOf = (value: Value | undefined): Fields =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

const without = (fields: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));

/** Organizations that answers have made. */
export const newOrganizations = (answers: Answers): NamedRecord[] =>
  [...answers].flatMap(([question, value]) => {
    if (!question.startsWith('addressee:') || !question.endsWith(':id')) return [];
    const name = answers.get(`${question.slice(0, -':id'.length)}:name`);
    return name === undefined ? [] : [{ id: value, name }];
  });

export const organizationFile = ({ name }: NamedRecord): string => newFile({ name });

/** The files that a conference cannot do without, where answers make them. */
export function setupFiles(answers: Answers, edition: string): { path: string; text: string }[] {
  const [name, language, title, start, end] = [
    'name',
    'language',
    'edition-title',
    'edition-start',
    'edition-end',
  ].map((id) => answers.get(id));
  return [
    name === undefined || language === undefined
      ? []
      : { path: 'content/conference.md', text: newFile({ name, languages: [language] }) },
    title === undefined || start === undefined || end === undefined
      ? []
      : { path: `content/${edition}/edition.md`, text: newFile({ title, start, end }) },
  ].flat();
}
