/** Labels of items as readers type them: I or 1 or «первый», or a Cyrillic letter that looks like I. */
import { readLetter } from '../../markdown/alphabets.ts';
import { readRoman, toRoman } from '../../markdown/roman.ts';

/** By their place, from one on. */
const ordinals = [
  /^(?:перв|один$|first$)/,
  /^(?:втор|два$|second$)/,
  /^(?:трет|три$|third$)/,
  /^(?:четверт|четыре$|fourth$)/,
  /^(?:пят|fifth$)/,
  /^(?:шест|sixth$)/,
  /^(?:седьм|семь$|seventh$)/,
  /^(?:восьм|восемь$|eighth$)/,
  /^(?:девят|ninth$)/,
  /^(?:десят|tenth$)/,
];

/** In lower case and in the letters of addresses: б) is `b` there. */
export function latinLabel(label: string): string {
  const plain = label.toLowerCase();
  const [letter] = plain.length === 1 ? readLetter(plain) : [];
  return readRoman(plain)?.text ?? letter?.ascii ?? plain;
}

/** A number in words or in Arabic numerals; `null` for anything else. */
export function numberOf(label: string): number | null {
  if (/^\d{1,3}$/.test(label)) return Number(label);
  const ordinal = ordinals.findIndex((words) => words.test(label));
  return ordinal === -1 ? null : ordinal + 1;
}

/** As it stands and, where it is a number, in the other numerals. */
export function spelled(label: string): string[] {
  if (/^\d{1,2}$/.test(label)) return [label, roman(Number(label))];
  const numeral = readRoman(label);
  return numeral === null ? [label] : [label, String(numeral.value)];
}

export function roman(number: number): string {
  return toRoman(number).toLowerCase();
}
