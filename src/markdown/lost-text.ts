/**
 * Text that Markdown swallows, or prints otherwise than its author meant, without a word: signs that look like
 * markup and are none. They are sought in the source of every paragraph, with all that is markup blotted out.
 */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../records/issues.ts';
import { unclosedComment } from './comments.ts';
import { problem } from './problems.ts';
import type { BodyProblem } from './types.ts';

type Leaf = Paragraph | Heading | TableCell;

/** Stands for a character of markup. */
const blot = '\0';

const undefinedNote = /(?<!\\)\[\^([^\s[\]\0]+)\]/g;
const linkWithSpace = /(?<!\\)(\[[^[\]\n]*(?<!\\)\]\()([^<>()\n\0]*[ \t][^\n\0]*?)\)/g;
const gluedHeading = /^[ \t>]*(#{1,6})(?=[^\s#\0])/gm;

/** @param structured whether headings are structure, so that even «#1» alone is not taken for a hashtag */
export function findLostText(root: Root, source: string, structured: boolean): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(root, (node) => {
    if (node.type === 'html') {
      const at = unclosedComment(node.value);
      if (at !== null)
        problems.push(problem('error', 'comment-unclosed', {}, placeAt(source, offsetOf(node) + at)));
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      problems.push(...inLeaf(node, source, structured));
    }
  });
  return problems;
}

function inLeaf(leaf: Leaf, source: string, structured: boolean): BodyProblem[] {
  const start = offsetOf(leaf);
  const text = blotted(leaf, source);
  const at = (index: number): Place => placeAt(source, start + index);
  const comment = /(?<!\\)<!--/.exec(text);
  return [
    ...(comment ? [problem('error', 'comment-unclosed', {}, at(comment.index))] : []),
    ...[...text.matchAll(undefinedNote)].map(({ index, 1: label = '' }) =>
      problem('error', 'footnote-missing', { label }, at(index)),
    ),
    ...[...text.matchAll(linkWithSpace)].map(({ index, 1: before = '', 2: typed = '' }) =>
      problem('error', 'link-with-space', { typed: typed.trim().slice(0, 200) }, at(index + before.length)),
    ),
    ...(leaf.type === 'paragraph' ? gluedHeadings(text, structured, at) : []),
  ];
}

function gluedHeadings(text: string, structured: boolean, at: (index: number) => Place): BodyProblem[] {
  return [...text.matchAll(gluedHeading)]
    .filter(({ index, 0: before }) => structured || !/^\d+(?!\S)/.test(text.slice(index + before.length)))
    .map(({ index, 0: before, 1: marks = '' }) =>
      problem('error', 'heading-without-space', { marks }, at(index + before.length - marks.length)),
    );
}

/** The source of a paragraph in which only what is printed as typed is left. */
function blotted(leaf: Leaf, source: string): string {
  const start = offsetOf(leaf);
  let text = source.slice(start, leaf.position?.end.offset);
  const blotOut = (nodes: readonly PhrasingContent[]) => {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'break') continue;
      if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
        blotOut(node.children);
      else if (!isBareAddress(node, source)) {
        const from = offsetOf(node) - start;
        const to = (node.position?.end.offset ?? start) - start;
        text = text.slice(0, from) + blot.repeat(Math.max(0, to - from)) + text.slice(to);
      }
    }
  };
  blotOut(leaf.children);
  return text;
}

/** `https://…` in the text is a link by itself, also inside `[…](…)` that failed. */
function isBareAddress(node: PhrasingContent, source: string): boolean {
  return node.type === 'link' && !/[[<]/.test(source[offsetOf(node)] ?? '');
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const line = before.split(/\r\n|\n|\r/).length;
  return { line, column: offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
}
