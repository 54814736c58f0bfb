/** DOCUMENT -> BIBLIOGRAPHY: the reference that a scholarly text gives to a resolution or to an item of it. */
import { bibliographicReference } from '../strings/bibliography.ts';
import type { Level } from '../strings/terms.ts';
import { titleOf } from './context.ts';
import type { Document } from './document.ts';

/**
 * The reference in the model's language, to the whole document or to the place that `levels` (the smallest first)
 * lead to. `{url}` stands for the page's absolute address, which a page knows, and `{date}` for the day of access, which a
 * reader's browser knows.
 */
export function bibliographyOf(
  { record, title, context }: Pick<Document, 'record' | 'title' | 'context'>,
  levels: Level[] = [],
): string {
  const { records, text, strings, language } = context;
  const edition = records.editions.find(({ id }) => id === record.edition);
  const conference = edition === undefined ? null : titleOf(edition, context);
  const site = text(records.conference.data.name);
  return bibliographicReference(language, {
    title: title.replace(/\.$/, ''),
    conference: unless(conference, [title]),
    place: text(edition?.data.place),
    days: edition === undefined ? null : { start: edition.data.start, end: edition.data.end },
    site: unless(site, [title, conference ?? '']),
    levels: levels
      .toReversed()
      .map((level) => strings.cite([level], 'short'))
      .join(', '),
  });
}

/** The name, unless one of the texts says it already. */
const unless = (name: string | null, texts: string[]): string | null =>
  name !== null && texts.some((text) => names(text, name)) ? null : name;

/** Whether the text has all words of the name, in whatever case: «… международной конференции кластеров». */
function names(text: string, name: string): boolean {
  const words = wordsOf(text);
  return wordsOf(name).every((word) => words.some((candidate) => isForm(candidate, word)));
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Forms of one word differ in their last two letters: «международная», «международной». */
function isForm(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return one === other;
  return Math.abs(one.length - other.length) < 3 && one.slice(0, shorter - 2) === other.slice(0, shorter - 2);
}
