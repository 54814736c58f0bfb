/** Marks the abbreviations of a text with what they stand for. Not a letter of the text changes. */
import type { ElementContent, Nodes, Text } from 'hast';

/** Chinese has no spaces: there a character stands beside a Latin abbreviation that is a word of its own. */
const begins = String.raw`(?:(?<![\p{L}\d])|(?<=\p{Script=Han}))`;
const ends = String.raw`(?:(?![\p{L}\d])|(?=\p{Script=Han}))`;

/** A copy of the tree in which each known abbreviation is an `<abbr>`, except in code and where one stands already. */
export function abbreviated<N extends Nodes>(tree: N, known: Record<string, string>): N {
  const shorts = Object.keys(known).map((short) => short.replace(/[^\p{L}\d]/gu, String.raw`\$&`));
  if (shorts.length === 0) return tree;
  const word = new RegExp(`${begins}(${shorts.join('|')})${ends}`, 'u');
  const split = ({ value }: Text): ElementContent[] =>
    value.split(word).map((part, index) => {
      const text = { type: 'text' as const, value: part };
      if (index % 2 === 0) return text;
      return { type: 'element', tagName: 'abbr', properties: { title: known[part] }, children: [text] };
    });
  const mark = (node: Nodes): Nodes => {
    if (!('children' in node) || ('tagName' in node && /^(?:abbr|code|pre)$/.test(node.tagName))) return node;
    const children = node.children.flatMap((child) => (child.type === 'text' ? split(child) : [mark(child)]));
    return { ...node, children } as Nodes;
  };
  return mark(tree) as N;
}
