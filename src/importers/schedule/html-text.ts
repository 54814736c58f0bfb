/** HTML as conference systems keep it -> Markdown. Whatever has words is kept; scripts and pictures have none. */
import type { Element, ElementContent, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Links } from './text-links.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one' })
  .freeze();

const withoutWords = new Set(['script', 'style', 'template', 'noscript', 'svg']);

export function htmlToMarkdown(html: string, links: Links): string {
  const tree = parser.parse(html);
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const made = replacement(node, links);
    if (made === null) return undefined;
    parent.children.splice(index, 1, ...made);
    return [SKIP, index];
  });
  visit(tree, 'element', ({ tagName, children }) => {
    if (/^(?:p|li|div|h[1-6]|blockquote|td|th|dd)$/.test(tagName)) withoutLastBreaks(children);
  });
  linkAddresses(tree);
  lowerHeadings(tree);
  return writer.stringify(writer.runSync(tree) as Parameters<typeof writer.stringify>[0]).trim();
}

/** What stands for an element; `null` where it stays. */
function replacement(node: Element, links: Links): ElementContent[] | null {
  const { tagName, properties, children } = node;
  if (withoutWords.has(tagName)) return [];
  if (tagName === 'img') {
    const alt = String(properties.alt ?? '').trim();
    const href = links.resolve(String(properties.src ?? ''));
    if (href === null) return alt === '' ? [] : [{ type: 'text', value: alt }];
    const text = { type: 'text', value: alt || href } as const;
    return [{ type: 'element', tagName: 'a', properties: { href }, children: [text] }];
  }
  if (tagName !== 'a' || properties.href === undefined) return null;
  const href = links.resolve(String(properties.href));
  if (href === null || wordsOf(node).trim() === '') return children;
  properties.href = href;
  delete properties.title;
  return null;
}

/** A break before the end of a paragraph breaks nothing, and Markdown would show its sign. */
function withoutLastBreaks(children: ElementContent[]): void {
  const isNothing = (node: ElementContent | undefined) =>
    (node?.type === 'text' && node.value.trim() === '') ||
    (node?.type === 'element' && node.tagName === 'br');
  while (children.length > 0 && isNothing(children.at(-1))) children.pop();
}

/** Our reader makes a link of an address among the words, so it is written as one, and needs no escapes. */
function linkAddresses(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && /^(?:a|code|pre)$/.test(node.tagName)) return SKIP;
    if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
    const parts = node.value.split(/(https?:\/\/[^\s<>"'()[\]{}«»“”]*[\p{L}\d/=#&-])/u);
    if (parts.length === 1) return undefined;
    const made = parts.map((part, at): ElementContent => {
      const text = { type: 'text', value: part } as const;
      const isAddress = at % 2 === 1 && URL.canParse(part);
      return isAddress
        ? { type: 'element', tagName: 'a', properties: { href: part }, children: [text] }
        : text;
    });
    parent.children.splice(index, 1, ...made);
    return [SKIP, index + made.length];
  });
}

/** The page's title is its only first heading. */
function lowerHeadings(tree: Root): void {
  const headings: Element[] = [];
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
  });
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const down = 2 - Math.min(2, ...levels);
  for (const heading of headings) heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + down)}`;
}
