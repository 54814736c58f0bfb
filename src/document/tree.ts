/** hast -> nodes: everything that the sanitizer lets through (`markdown/sanitize-schema.ts`). */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { inlinesOf, wordsOf } from './inline.ts';
import type { Node } from './nodes.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';

type Handler = (element: Element, setting: Setting) => Node[];

const inner: Handler = ({ children }, setting) => nodesOf(children, setting);

const heading: Handler = ({ tagName, children }, setting) => {
  const content = inlinesOf(children, setting);
  return content.length === 0
    ? []
    : [{ type: 'heading', level: Number(tagName.slice(1)), content, voice: 'document' }];
};

/** A paragraph may hold a picture or a break alone. */
const paragraph: Handler = ({ children }, setting) => {
  const content = inlinesOf(children, setting);
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
};

const bullets: Handler = (list, setting) => listOf(list, () => '•', setting);

const numbers: Handler = (list, setting) => {
  const { start, dataDelimiter } = list.properties;
  let next = Number(start ?? 1) || 1;
  const delimiter = typeof dataDelimiter === 'string' ? dataDelimiter : '.';
  const marker = ({ properties: { value } }: Element) => {
    const number = Number(value ?? next);
    next = number + 1;
    return `${number}${delimiter}`;
  };
  return listOf(list, marker, setting);
};

/** Raw HTML may have words beside the list's items: they become one. */
function listOf({ children }: Element, marker: (item: Element) => string, setting: Setting): Node[] {
  const items = children
    .filter((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))
    .map(
      (child): Element =>
        child.type === 'element' && child.tagName === 'li'
          ? child
          : { type: 'element', tagName: 'li', properties: {}, children: [child] },
    );
  if (items.length === 0) return [];
  return [
    { type: 'list', markers: items.map(marker), items: items.map((item) => nodesOf(item.children, setting)) },
  ];
}

const blocks: Record<string, Handler> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: paragraph,
  dt: (element, setting) => paragraph({ ...element, children: [element] }, setting),
  summary: (element, setting) => paragraph({ ...element, children: [element] }, setting),
  ul: bullets,
  ol: numbers,
  table: (element, setting) => tableOf(element, setting, nodesOf),
  blockquote: (element, setting) => [{ type: 'quote', content: inner(element, setting) }],
  dd: (element, setting) => [{ type: 'quote', content: inner(element, setting) }],
  pre: (element) => [{ type: 'code-block', text: wordsOf(element).replace(/\n$/, '') }],
  hr: () => [{ type: 'rule' }],
  ...Object.fromEntries(
    ['div', 'section', 'details', 'dl', 'li', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'].map((name) => [
      name,
      inner,
    ]),
  ),
};

/** Words that stand among blocks become paragraphs. */
function nodesOf(children: readonly Nodes[], setting: Setting): Node[] {
  const nodes: Node[] = [];
  let words: ElementContent[] = [];
  const close = () => {
    const content = inlinesOf(words, setting);
    if (content.length > 0) nodes.push({ type: 'paragraph', content });
    words = [];
  };
  for (const child of children) {
    const handler = child.type === 'element' ? (blocks[child.tagName] ?? holderOf(child)) : undefined;
    if (handler === undefined || child.type !== 'element') {
      words.push(child as ElementContent);
      continue;
    }
    close();
    nodes.push(...handler(child, setting));
  }
  close();
  return nodes;
}

/** An inline element around blocks, as raw HTML may have it, is taken away from around them. */
const holderOf = ({ children }: Element): Handler | undefined =>
  children.some(
    (child) => child.type === 'element' && (child.tagName in blocks || holderOf(child) !== undefined),
  )
    ? inner
    : undefined;

export const treeNodes = ({ children }: Root, setting: Setting): Node[] => nodesOf(children, setting);
