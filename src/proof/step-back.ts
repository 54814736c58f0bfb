/** Back from a letter that agrees over the signs before it that both sides have, and over what only the source may have. */
import { type Comparison, isBullet } from './comparison.ts';
import { isSame, type Position, type Reading } from './walk.ts';

/** @param omittedBefore lines to leave out, from their end to their start */
export function withSigns(
  comparison: Comparison,
  from: Position,
  found: Position,
  omittedBefore: ReadonlyMap<number, number>,
): Position {
  const { source } = comparison;
  const side = comparison[found.reading];
  const position = { ...found };
  const goBack = (start: number | undefined): boolean => {
    if (start === undefined || start < from.source) return false;
    position.source = start;
    return true;
  };
  for (;;) {
    const [before, at] = [position.source - 1, position[found.reading]];
    if (goBack(omittedBefore.get(position.source))) continue;
    if (isBulletBefore(comparison, found.reading, before, at) && goBack(before)) continue;
    if (at <= from[found.reading] || before < from.source || source.text[before] !== side.text[at - 1])
      return isSame(position, from) ? found : position;
    position.source = before;
    position[found.reading] = at - 1;
  }
}

const isBulletBefore = (comparison: Comparison, reading: Reading, index: number, at: number): boolean =>
  reading === 'main' &&
  comparison.lineStarts[index] === 1 &&
  comparison.main.items.has(at) &&
  isBullet(comparison.source, index);
