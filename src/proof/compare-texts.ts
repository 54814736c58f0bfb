/** The text that is kept beside a source and the one that is extracted anew, white space aside. */
import { bare, charactersOf } from './characters.ts';
import { type Excerpt, excerptOf, wholeWords } from './excerpts.ts';
import { prove } from './prove.ts';

export interface TextsDiffer {
  kept: Excerpt;
  found: Excerpt;
}

/** The places where they differ, the first ones where there are many; none when they are the same. */
export function compareTexts(kept: string, found: string): TextsDiffer[] {
  if (bare(kept) === bare(found)) return [];
  const whole = { text: kept, pieces: [], items: [] };
  const none = { text: '', pieces: [], items: [] };
  const { differences } = prove(found, { main: whole, notes: none }, { omitted: [], differences: [] });
  if (differences.length > 0) return differences.map(({ source, text }) => ({ kept: text, found: source }));
  // Only a hyphen at a line's end, which a proof takes for none.
  const [ours, theirs] = [charactersOf(kept), charactersOf(found)];
  let at = 0;
  while (ours.text[at] === theirs.text[at]) at += 1;
  const [one, other] = wholeWords(ours, theirs, { from: at, to: at }, { from: at, to: at + 1 });
  return [{ kept: excerptOf(ours, one), found: excerptOf(theirs, other) }];
}
