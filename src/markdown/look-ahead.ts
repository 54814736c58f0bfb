/**
 * «1.1 Текст» has no full stop after its number, like «1.1 млн рублей». Only what comes later tells: a list has
 * «1.2» as well.
 */
import type { RootContent } from 'mdast';
import { labelOfLine } from './labelled-text.ts';
import type { Reading } from './labels.ts';
import { splitLines } from './lines.ts';
import { follows, isFirst } from './sequence.ts';

/** Source lines of the first labels (n.1) whose list goes on among these neighbours, before the next heading. */
export function linesOfDecimalStarts(nodes: readonly RootContent[], source: readonly string[]): number[] {
  const waiting: { line: number; reading: Reading }[] = [];
  const started: number[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') waiting.length = 0;
    if (node.type !== 'paragraph') continue;
    for (const line of splitLines(node, source)) {
      const token = labelOfLine(line, source);
      const reading = token?.readings[0];
      if (reading?.style !== 'decimal') continue;
      started.push(...waiting.filter((one) => follows(one.reading, reading, false)).map((one) => one.line));
      if (token?.form === '' && isFirst(reading)) waiting.push({ line: line.place.line, reading });
    }
  }
  return started;
}
