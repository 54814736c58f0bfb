/** WORDS OF THE TEXT (hast) -> INLINE ELEMENTS. All that a body may hold has a place here; what has none of its own is an `inline` with its name. */
import type { ElementContent, Element as HtmlElement } from 'hast';
import type { Element, ElementContent as Node } from 'xast';
import { x } from 'xastscript';
import { innerLink, linkUri } from './links.ts';
import type { Writing } from './writing.ts';

const own: Record<string, string> = {
  b: 'b',
  strong: 'b',
  i: 'i',
  em: 'i',
  sub: 'sub',
  sup: 'sup',
  ins: 'ins',
  del: 'del',
  s: 'del',
  strike: 'del',
  span: 'span',
};

type Write = (element: HtmlElement, writing: Writing) => Node[];

const special: Record<string, Write> = {
  a: link,
  br: () => [x('br')],
  hr: () => [x('marker', { name: 'rule' })],
  img: image,
  input: ({ properties: { checked } }) => [x('marker', { name: checked ? 'checked' : 'unchecked' })],
  sup: (element, writing) => {
    const [first, ...others] = element.children;
    const note = first?.type === 'element' && others.length === 0 ? noteAt(first, writing) : null;
    return note === null ? usual(element, writing) : [note];
  },
};

export function inline(nodes: readonly ElementContent[], writing: Writing): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    return node.type === 'element' ? (special[node.tagName] ?? usual)(node, writing) : [];
  });
}

function usual(element: HtmlElement, writing: Writing): Node[] {
  const { tagName, children } = element;
  const name = own[tagName];
  const attributes = { ...(name === undefined ? { name: tagName } : {}), ...shared(element) };
  return [x(name ?? 'inline', attributes, inline(children, writing))];
}

/** What any element may say of itself. */
export function shared({ properties: { lang, title } }: HtmlElement): Record<string, string> {
  return {
    ...(typeof lang === 'string' && lang !== '' ? { 'xml:lang': lang } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function link(element: HtmlElement, writing: Writing): Node[] {
  const note = noteAt(element, writing);
  if (note !== null) return [note];
  const address = String(element.properties.href ?? '');
  const children = inline(element.children, writing);
  const inner = innerLink(address, writing);
  if (inner !== null) return [x('ref', { href: inner, ...shared(element) }, children)];
  const href = address === '' ? null : linkUri(address, writing);
  return [
    href === null ? x('span', shared(element), children) : x('a', { href, ...shared(element) }, children),
  ];
}

/** A footnote stands where it is first referred to; other places refer to it. */
function noteAt(element: HtmlElement, writing: Writing): Element | null {
  const found = writing.noteOf(element);
  if (found === null) return null;
  const { number, note } = found;
  const eId = `authorialNote_${number}`;
  if (writing.written.has(number)) return x('noteRef', { href: `#${eId}`, marker: number });
  writing.written.add(number);
  const words = writing.blocks(note.words.children as ElementContent[], writing);
  return x(
    'authorialNote',
    { eId, marker: number, placement: 'bottom' },
    words.length === 0 ? x('p') : words,
  );
}

function image({ properties: { src, alt, width, height } }: HtmlElement, writing: Writing): Node[] {
  const uri = typeof src === 'string' ? linkUri(src, writing) : null;
  return uri === null
    ? []
    : [x('img', { src: uri, alt: alt ? String(alt) : null, width: whole(width), height: whole(height) })];
}

/** A whole number or nothing. */
export const whole = (value: unknown): string | null =>
  /^\d{1,6}$/.test(String(value ?? '')) ? String(value) : null;
