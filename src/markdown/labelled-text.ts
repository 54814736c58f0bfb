/** Labels of parsed text: also in bold, and not where the author escaped them (`5\)`). */
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type HeadingLabel, readHeadingLabel } from './heading-labels.ts';
import { type LabelToken, type Reading, readLabel } from './labels.ts';
import { type Line, leadingText } from './lines.ts';

/** The label that a line of a paragraph begins with. */
export function labelOfLine({ nodes, place }: Line, source: readonly string[]): LabelToken | null {
  const token = readLabel(leadingText(nodes)?.value ?? '');
  const typed = (source[place.line - 1] ?? '').slice(place.column - 1).replace(/^[*_]+/, '');
  return token && !isEscaped(token.text, typed) ? token : null;
}

/**
 * The label that a heading begins with.
 * @param before the reading of the labelled heading before it on the same depth
 */
export function labelOfHeading(
  words: readonly PhrasingContent[],
  source: string,
  before: Reading | null,
): HeadingLabel | null {
  const leading = leadingText(words);
  const heading = readHeadingLabel(textOf(words), before);
  if (!heading || !leading?.value.startsWith(heading.label.text)) return null;
  return isEscaped(heading.label.text, source.slice(leading.position?.start.offset)) ? null : heading;
}

function isEscaped(label: string, typed: string): boolean {
  return typed.slice(0, label.length + 1).includes('\\');
}
