/**
 * The Markdown source of sessions and resolutions: the body to the letter but for comments, under a front matter of our own that says what
 * the file is. That of the content file may hold what is not published.
 */
import { stringify } from 'yaml';
import { editionOf } from '../model/edition-of.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Session } from '../model/types.ts';
import type { Format, Publication } from './format.ts';

export const markdown: Format = {
  name: { ru: 'Исходный текст (Markdown)', en: 'Source text (Markdown)' },
  about: {
    ru: 'текст с простой разметкой для сравнения и переноса в другие системы',
    en: 'the text with light markup, to compare and to take to other systems',
  },
  suffix: 'md',
  mediaType: 'text/markdown',
  audience: 'data',
  files: {
    session: { write: (session, publication) => write(session, { date: session.date }, publication) },
    resolution: {
      write: (resolution, publication) =>
        write(
          resolution,
          { stage: resolution.stage, adopted: resolution.adopted?.date ?? null },
          publication,
        ),
    },
  },
};

type Written = Session | Resolution;

/** `facts`: what else is known of its kind of thing; nothing is said of what is not known. */
function write(
  record: Written,
  facts: Record<string, string | null>,
  { model, url, markdownOf }: Publication,
): string {
  const known = Object.entries({
    title: record.title,
    conference: editionOf(record, model).title,
    ...facts,
    language: record.contentLanguage,
    url: url(record.address),
  }).filter(([, value]) => value !== null);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${markdownOf(record)}`;
}
