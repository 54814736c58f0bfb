/** `- 1) text`: a dash before a label makes a bullet list of it, and the label is lost for citing. */
import type { List } from 'mdast';
import type { Place } from '../records/issues.ts';
import { readLabel } from './labels.ts';
import { leadingText } from './lines.ts';
import { markerOf } from './list-markers.ts';

/** The first bullet of a list that hides a label, and how many do. */
interface DashedLabel {
  label: string;
  count: number;
  place: Place;
}

export function findDashedLabels(list: List, source: string): DashedLabel | null {
  const found = list.children.flatMap((item) => {
    const label = labelBehind(item.children[0], source);
    const { line, column } = item.position?.start ?? { line: 1, column: 1 };
    return label === null ? [] : [{ label, place: { line, column } }];
  });
  return found[0] ? { ...found[0], count: found.length } : null;
}

function labelBehind(
  first: List['children'][number]['children'][number] | undefined,
  source: string,
): string | null {
  if (first?.type === 'list' && first.ordered && first.children[0]) {
    return readLabel(markerOf(first.children[0], source))?.text ?? null;
  }
  if (first?.type !== 'paragraph') return null;
  const token = readLabel(leadingText(first.children)?.value ?? '');
  return token && !token.doubtful ? token.text : null;
}
