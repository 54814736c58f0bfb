/** Lines of a Markdown paragraph -> the paragraphs that its author meant: Markdown knows no «а)» and runs such lines together. */
import { readLabel } from '../../../markdown/labels.ts';
import { addMark, addText, breakLine, newParagraph, type Paragraph } from '../paragraph.ts';
import type { PhrasingLine } from './phrasing.ts';

/** @param prefix what is printed before the first word */
export function paragraphsOf(lines: readonly PhrasingLine[], prefix = ''): Paragraph[] {
  let paragraph = newParagraph();
  const paragraphs = [paragraph];
  addText(paragraph, prefix, false, null);
  const first = textOf(lines[0]);
  for (const [index, line] of lines.entries()) {
    const before = textOf(lines[index - 1]);
    if (index > 0 && beginsItem(textOf(line), before, first)) {
      paragraph = newParagraph();
      paragraphs.push(paragraph);
    } else if (line.forced) breakLine(paragraph, null);
    else if (index > 0 && !before.endsWith(' ')) addText(paragraph, ' ', false, null);
    for (const { text, bold, mark } of line.runs) {
      const isFirst = (paragraph.segments.at(-1)?.text ?? '') === '';
      if (mark) addMark(paragraph, text, paragraph.segments.at(-1)?.bold !== false, null);
      else addText(paragraph, isFirst ? text.trimStart() : text, bold, null);
    }
  }
  return paragraphs;
}

const textOf = (line: PhrasingLine | undefined): string =>
  line?.runs
    .map(({ text }) => text)
    .join('')
    .trim() ?? '';

/** A line that begins with a label or a dash, and not with what only looks like one in the middle of a sentence. */
function beginsItem(text: string, before: string, first: string): boolean {
  const isFinished = /[.:;!?…]$/u.test(before);
  const label = readLabel(text);
  if (label !== null) return !label.doubtful || isFinished || readLabel(first) !== null;
  return isFinished && /^[–—•·▪●]\s/u.test(text);
}
