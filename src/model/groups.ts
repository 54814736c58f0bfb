/**
 * An item that only names a body («1. Правительству РФ:») is a group: it passes its addressee down and does
 * not count. It is known by the addressee's words, which front matter quotes, or by an organization's name.
 */
import type { Item } from '../markdown/types.ts';

/** Endings that a name loses or gains when it is declined; compared words must agree before them. */
const longestEnding = 3;
const shortestStem = 3;

/**
 * True when an item with sub-items ends in a colon and says nothing but `words` (of its own addressees) or one
 * of `names` (of organizations, in any case form).
 */
export function isGroup(item: Item, words: string[], names: string[]): boolean {
  if (!item.text.trimEnd().endsWith(':')) return false;
  if (!item.children.some((child) => child.kind === 'item')) return false;
  const said = item.text.trim().slice(0, -1);
  return onlyQuotes(said, words) || names.some((name) => sameName(said, name));
}

function onlyQuotes(said: string, words: string[]): boolean {
  if (words.length === 0) return false;
  const rest = words.reduce((left, quote) => left.replace(quote, ' '), said);
  return rest !== said && /^(?:[\s,;]|(?<!\p{L})(?:и|а также|and)(?!\p{L}))*$/u.test(rest);
}

function sameName(said: string, name: string): boolean {
  const ours = said.toLocaleLowerCase().split(/\s+/);
  const theirs = name.toLocaleLowerCase().split(/\s+/);
  return ours.length === theirs.length && ours.every((word, index) => sameWord(word, theirs[index] ?? ''));
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const common = [...one].findIndex((letter, index) => letter !== other[index]);
  const stem = common === -1 ? one.length : common;
  return stem >= shortestStem && one.length - stem <= longestEnding && other.length - stem <= longestEnding;
}
