/** What is too much, or cannot be read at all, in English. */
import type { IssueMessages } from './issues.ts';
import type { IntricatePart, LimitIssueParams } from './issues-limits.ts';

const inWords = (count: number) => count.toLocaleString('en');

const intricate: Record<IntricatePart, (limit: string) => string> = {
  signs: (limit) =>
    `the text has more than ${limit} marks of Markdown. Remove those that are not needed, or divide the text.`,
  paragraph: (limit) =>
    `the paragraph has more than ${limit} marks of Markdown. Remove those that are not needed, or divide it with blank lines.`,
  lines: (limit) =>
    `the text has more than ${limit} lines (one that begins an item, a heading or a note counts as three). Divide it into several documents.`,
  blank: (limit) =>
    `the text has more than ${limit} lines, empty ones included. Remove those that are not needed.`,
  block: (limit) =>
    `more than ${limit} lines follow each other without a blank one. Put blank lines between them.`,
  length: (limit) => `the paragraph is longer than ${limit} characters. Divide it with blank lines.`,
  table: (limit) =>
    `the tables of the text have more than ${limit} cells. Put the table under public/ and link to it.`,
  definition: (limit) =>
    `a link’s address, as often as it is used, is longer than ${limit} characters. Shorten it.`,
};

export const limitIssuesEn = {
  unreadable: () => 'the file cannot be opened. Check whether it may be read.',
  'zero-sign': () =>
    'there is a character with the code 0: the file is damaged, or not saved as UTF-8. Save it again with the encoding UTF-8.',
  'name-too-long': ({ limit, suggestion }) =>
    `the name is longer than ${limit} characters, and no file could be saved at such an address. Shorten it, for example to ${suggestion}.`,
  'device-name': ({ name, suggestion }) =>
    `Windows keeps the name “${name}” for a device, and nobody could open the file there. Rename it, for example to ${suggestion}.`,
  'item-id-too-long': ({ id, limit }) =>
    `the item’s address is longer than ${limit} characters: “${id}…”. Shorten the \`{#…}\` or the numbering.`,
  'yaml-too-large': ({ limit }) =>
    `there are more than ${inWords(limit)} fields and marks in them. Remove those that are not needed, or divide the file.`,
  'body-too-intricate': ({ what, limit }) => intricate[what](inWords(limit)),
  'more-problems': ({ count }) =>
    `there are ${inWords(count)} more problems in this file. Mend those shown first, and check again.`,
} satisfies Pick<IssueMessages, keyof LimitIssueParams>;
