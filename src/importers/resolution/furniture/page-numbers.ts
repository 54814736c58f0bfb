/** Page numbers, alone or in a running head, as far as the line itself tells. */

import { isTornAt } from './tears.ts';
import type { Candidate, Furniture } from './types.ts';

/** «12», «– 12 –», «2/10», «стр. 12 из 40». */
const number =
  /^(?:[-–—]\s*)?(?:стр\.|страница|page|p\.)?\s*(\d{1,4})(?:\s*(?:\/|из|of)\s*\d{1,4})?(?:\s*[-–—])?$/iu;
/** A running head with its page's number, set apart by a tab or a wide gap: «Ill СЪЕЗД РСДРП    185». */
const numberedHead = /^(?:(\d{1,4})(?:\t|\s{3,})\S.*|\S.*(?:\t|\s{3,})(\d{1,4}))$/u;
const rule = /^[\s_\-–—=*·.]{4,}$/u;

/** A line that is drawn and says nothing. */
export const isRule = (text: string): boolean => rule.test(text) && /[_\-–—=*·]{3}/u.test(text);

/** The page's number if a line is nothing but that. */
export function pageNumberOf(text: string): number | null {
  const match = number.exec(text.trim());
  return match?.[1] === undefined ? null : Number(match[1]);
}

/**
 * Running heads with numbers, and numbers alone that cannot be labels of parts: in a document without pages
 * «1», «2», «3» in sequence are its parts, and «51» is a page.
 */
export function pageNumbers(candidates: readonly Candidate[]): Furniture[] {
  const text = candidates.filter(({ line }) => line.role === 'text');
  const parts = partLabels(text);
  return text.flatMap(({ line, index }, at): Furniture[] => {
    if (isNumberedHead(line.text)) return [{ line: index, reason: 'repeated', doubtful: true }];
    if (at === 0 && opensPage(line.text, text[1]))
      return [{ line: index, reason: 'repeated', doubtful: true }];
    if (pageNumberOf(line.text) === null || parts.has(index)) return [];
    return [{ line: index, reason: 'page-number', doubtful: true }];
  });
}

/** Lines that count 1, 2, 3 … alone, and not within a sentence: as parts are labelled. */
function partLabels(candidates: readonly Candidate[]): Set<number> {
  const labels = new Set<number>();
  let next = 1;
  for (const [at, { line, index }] of candidates.entries()) {
    if (!/^\d{1,2}[.)]?$/.test(line.text) || Number.parseInt(line.text, 10) !== next) continue;
    if (isTornAt(candidates[at - 1]?.line.text ?? '', candidates[at + 1]?.line.text ?? '')) continue;
    labels.add(index);
    next += 1;
  }
  return labels;
}

function isNumberedHead(text: string): boolean {
  if (text.length > 80 || !numberedHead.test(text)) return false;
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return (
    letters !== '' &&
    [...letters].filter((letter) => letter === letter.toUpperCase()).length * 2 > letters.length
  );
}

/** «2 Генеральная Ассамблея — Двадцать шестая сессия» at the very beginning: no list begins with 2. */
function opensPage(text: string, next: Candidate | undefined): boolean {
  const match = /^(\d{1,4})\s+\p{Lu}/u.exec(text);
  return (
    match?.[1] !== undefined && match[1] !== '1' && text.length < 100 && next?.line.starts === 'paragraph'
  );
}
