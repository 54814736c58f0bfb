/**
 * WORDS OF AN ITEM -> their digest. Digests are kept for years: a change here, in what `plain` sets aside or in what `blockWords` takes
 * for words, would make every published item look changed.
 */
import { hash } from 'node:crypto';
import type { Item } from '../markdown/types.ts';
import { blockWords } from '../model/outline.ts';
import { plain } from '../model/plain.ts';

/** All of an item’s words in a line: its label, its own words, what hangs below it. */
export function itemWords(item: Item): string {
  return plain(blockWords([item]));
}

/** 16 hexadecimal digits. */
export const digestOf = (words: string): string => hash('sha256', words).slice(0, 16);

/** Of all words, and of those after the label, by which an item is known that got another number. */
export function itemDigest(words: string, label: string): string {
  return `${digestOf(words)}-${digestOf(words.slice(label.length).trim())}`;
}

/** The two halves of an item’s digest. */
export const allWords = (digest: string): string => digest.slice(0, 16);
export const wordsAfterLabel = (digest: string): string => digest.slice(17);

/** Whatever their labels are. Items without words of their own are like no other. */
export const sameWords = (digest: string, other: string): boolean =>
  wordsAfterLabel(digest) === wordsAfterLabel(other) && !noWords.has(wordsAfterLabel(digest));

const noWords = new Set(['', digestOf('')]);
