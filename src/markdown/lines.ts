/** A paragraph as its source lines, because a label may stand at the start of any of them. */
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../records/issues.ts';

export interface Line {
  nodes: PhrasingContent[];
  place: Place;
  /** The line break before it, `null` for the first. */
  separator: PhrasingContent | null;
}

const lineEnding = /\r\n|\n|\r/;

/** A file's lines without their endings. */
export function sourceLines(source: string): string[] {
  return source.split(lineEnding);
}

/** The lines of a paragraph. Line breaks inside emphasis or links do not count. */
export function splitLines(paragraph: Paragraph, source: readonly string[]): Line[] {
  const start = paragraph.position?.start ?? { line: 1, column: 1 };
  let current: Line = { nodes: [], place: { line: start.line, column: start.column }, separator: null };
  const lines = [current];
  const begin = (line: number, separator: PhrasingContent) => {
    const indent = /^[ \t]*/.exec(source[line - 1] ?? '')?.[0].length ?? 0;
    current = { nodes: [], place: { line, column: indent + 1 }, separator };
    lines.push(current);
  };
  for (const node of paragraph.children) {
    if (node.type === 'break') {
      begin(node.position?.end.line ?? current.place.line, node);
    } else if (node.type === 'text') {
      node.value.split(lineEnding).forEach((value, index) => {
        if (index > 0) begin((node.position?.start.line ?? 1) + index, { type: 'text', value: '\n' });
        if (value !== '') current.nodes.push({ type: 'text', value });
      });
    } else {
      current.nodes.push(node);
    }
  }
  return lines;
}

/** The first text of a line, also inside `**…**` or `*…*`; `null` when it starts with something else. */
export function leadingText(nodes: readonly PhrasingContent[]): Text | null {
  const first = nodes[0];
  if (first?.type === 'text') return first;
  return first?.type === 'strong' || first?.type === 'emphasis' ? leadingText(first.children) : null;
}

/** The nodes without their first `length` characters and the white space after those. */
export function withoutStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'text') {
    const value = first.value.slice(length).trimStart();
    return value === '' ? withoutLeadingSpace(rest) : [{ ...first, value }, ...rest];
  }
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const children = withoutStart(first.children, length);
    return children.length === 0 ? withoutLeadingSpace(rest) : [{ ...first, children }, ...rest];
  }
  return [...nodes];
}

/** Plain words of nodes, white space collapsed (no-break spaces stay). */
export function plainWords(nodes: readonly PhrasingContent[]): string {
  return collapse(textOf(nodes, { includeHtml: false, includeImageAlt: false }));
}

/** Runs of ordinary white space as one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');
}

function withoutLeadingSpace(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes[0]?.type === 'text' ? withoutStart(nodes, 0) : [...nodes];
}
