/** Payloads in the fields that several kinds of content files have, and in bodies. */
import { field, type Piece, type Pieces } from './xss-lines.ts';

/** A picture of the site, for what waits until one is loaded. */
export const picture = '/x.png';

/** In both languages of the site. */
export const both = (text: string) => ({ ru: text, en: text });

/** Behind an address that is in order. */
export const address = (payload: string): string => `https://example.org/?${payload.replaceAll(/\s+/g, '+')}`;

/** A link is tried as it is, and then as part of an address. */
export const link = (place: string, start: string, payload: string, fields: object = {}): Pieces => [
  field(place, start, { ...fields, href: payload }),
  field(`${place} with a payload in its address`, start, { ...fields, href: address(payload) }),
];

/** `- kind: …` entries below `materials:`. */
export const materials = (indent: string, group: readonly string[]): Pieces => [
  { text: `${indent}materials:` },
  ...group.flatMap((payload) => [
    field('labels of materials', `${indent}  - `, {
      kind: 'other',
      href: picture,
      label: both(payload),
      size: payload,
      credit: payload,
      license: payload,
    }),
    ...link('links of materials', `${indent}  - `, payload, { kind: 'other' }),
  ]),
];

/** What every record may have. */
export const recordFields = (kind: string, payload: string): Pieces => [
  field(`summary of ${kind}`, 'summary: ', both(payload)),
  field(`notice of ${kind}`, 'notice: ', { date: '2026-01-01', text: both(payload) }),
];

/** As typed; then with a picture of the site in place of what is missing; then `instead`, or nothing. */
export function inBody(place: string, start: string, payload: string, instead?: string): Piece {
  // Further lines stay inside an item, and have no place in a heading.
  const next = /^(?:1\)| {3})/.test(start) ? '\n   ' : start.startsWith('#') ? ' ' : '\n';
  const indented = (text: string) => start + text.replaceAll(/\r\n|\r|\n/g, next);
  const present = payload.replaceAll(
    /\b(src|srcset|poster|background|href)\s*=\s*(?:"(?!\s*java|data)[^"]*"|'(?!\s*java|data)[^']*'|(?!["']|java|data)[^\s>]+|(?=[\s>]))/gi,
    `$1="${picture}" `,
  );
  const texts = [indented(payload), indented(present), ...(instead === undefined ? [] : [instead])];
  const [text = '', ...others] = new Set(texts);
  return { text, place, instead: others };
}

/** Each payload as a block of its own, and again among words. */
export const body = (place: string, group: readonly string[]): Pieces => [
  { text: '---' },
  ...group.flatMap((payload) => [
    { text: '' },
    inBody(place, '', payload),
    { text: '' },
    inBody(`${place}, among words`, 'Слова ', payload),
  ]),
];
