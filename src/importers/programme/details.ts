/** What a row says besides when, where and who: links, language, description. */

import { escaped } from '../schedule/plain-text.ts';
import type { ImportedLink } from '../schedule/types.ts';

/** The words of a cell as Markdown that shows just them. */
export function markdownOf(text: string): string {
  return text.trim() === '' ? '' : escaped(text.replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n').trim());
}

const address = /(https?:\/\/[^\s;,<>"«»]*[^\s;,<>"«».)])/i;

/** Addresses in a cell; words beside a single one are its label. `rest`: words that belong to none. */
export function linksIn(text: string): { links: ImportedLink[]; rest: string } {
  const pieces = text.split(address);
  const isAddress = (piece: string, index: number) => index % 2 === 1 && URL.canParse(piece);
  const found = pieces.filter(isAddress);
  const words = pieces.filter((piece, index) => !isAddress(piece, index) && /[\p{L}\d]/u.test(piece));
  const rest = words.map((piece) => /^[\s;,:–—-]*(.*[^\s;,:–—-])/s.exec(piece)?.[1] ?? piece).join(' ');
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0)
    return { links: [{ label: rest === '' ? null : rest.replaceAll(/\s+/g, ' '), href: only }], rest: '' };
  return { links: found.map((href) => ({ label: null, href })), rest };
}

const languages: readonly (readonly [RegExp, string])[] = [
  [/^(?:рус|russian|ru$)/i, 'ru'],
  [/^(?:англ|english|en$|eng$)/i, 'en'],
  [/^(?:нем|german|deutsch|de$)/i, 'de'],
  [/^(?:франц|french|français|fr$)/i, 'fr'],
  [/^(?:кит|chinese|zh$)/i, 'zh'],
  [/^(?:исп|spanish|español|es$)/i, 'es'],
];

/** `ru`; `null` for what is no single language that we know. */
export function languageCode(text: string): string | null {
  const words = text.split(/[\s,;/+&]+/).filter((word) => !/^(?:и|and|язык|language)?$/i.test(word));
  const known = languages.find(([name]) => words.length === 1 && name.test(words[0] ?? ''));
  return known?.[1] ?? null;
}
