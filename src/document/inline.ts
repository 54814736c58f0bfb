/** hast -> words of a paragraph. */
import type { Element, Nodes } from 'hast';
import { type Inline, type Mark, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

const marks: Record<string, Mark> = {
  strong: 'strong',
  b: 'strong',
  summary: 'strong',
  dt: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  var: 'emphasis',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  ins: 'inserted',
  sub: 'sub',
  sup: 'super',
};

const codes = new Set(['code', 'kbd', 'samp', 'tt']);

const others: Record<string, (element: Element, setting: Setting) => Inline[]> = {
  br: () => [{ type: 'break' }],
  a: linkOf,
  img: pictureOf,
  q: (element, setting) => [textNode('«'), ...inside(element, setting), textNode('»')],
  input: ({ properties }) => [textNode(properties.checked ? '[x] ' : '[ ] ')],
  rt: (element, setting) => [textNode('('), ...inside(element, setting), textNode(')')],
  rp: () => [],
};

/** The words of `nodes`, white space as HTML shows it. */
export const inlinesOf = (nodes: readonly Nodes[], setting: Setting): Inline[] =>
  collapsed(nodes.flatMap((node) => inlineOf(node, setting)));

function inlineOf(node: Nodes, setting: Setting): Inline[] {
  if (node.type === 'text') return [textNode(node.value)];
  if (node.type !== 'element') return 'children' in node ? inside(node, setting) : [];
  const note = noteIn(node);
  if (note !== null) return noteOf(note, setting);
  const mark = marks[node.tagName];
  if (mark !== undefined) return [{ type: mark, content: inside(node, setting) }];
  if (codes.has(node.tagName)) return [{ type: 'code', text: wordsOf(node) }];
  return others[node.tagName]?.(node, setting) ?? inside(node, setting);
}

const inside = ({ children }: { children: readonly Nodes[] }, setting: Setting): Inline[] =>
  children.flatMap((child) => inlineOf(child, setting));

function linkOf(element: Element, setting: Setting): Inline[] {
  const { href } = element.properties;
  const content = inside(element, setting);
  if (typeof href !== 'string' || content.length === 0) return content;
  return [{ type: 'link', url: setting.url(href), content }];
}

/** Pictures are told of, not shown: what they show in words, with a link to where they are. */
function pictureOf({ properties: { src, alt } }: Element, setting: Setting): Inline[] {
  const { picture } = setting.words;
  const text = typeof alt === 'string' && alt !== '' ? `[${picture}: ${alt}]` : `[${picture}]`;
  const content: Inline[] = [{ type: 'text', text, voice: 'interface' }];
  return typeof src === 'string' ? [{ type: 'link', url: setting.url(src), content }] : content;
}

/** The link of a `<sup>` that refers to a note. */
function noteIn({ tagName, children }: Element): Element | null {
  const [only] = children;
  const refers = only?.type === 'element' && only.properties.dataFootnoteRef !== undefined;
  return tagName === 'sup' && refers ? only : null;
}

/** The note's words stand where the document refers to it first. */
function noteOf(reference: Element, { notes, given, noteBody }: Setting): Inline[] {
  const id = String(reference.properties.href).replace(/^.*#/, '');
  const note = notes.get(id) ?? notes.get(decodeURIComponent(id));
  if (note === undefined) return [{ type: 'super', content: [textNode(wordsOf(reference))] }];
  const again = given.has(note.number);
  given.add(note.number);
  return [{ type: 'note', number: note.number, content: again ? null : noteBody(note.words) }];
}

export const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** One space where HTML shows one: none at the ends, none beside a break. */
function collapsed(content: Inline[]): Inline[] {
  let open = false;
  const collapse = (nodes: Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'break') {
        open = false;
        return [node];
      }
      if (node.type === 'text') {
        const text = node.text.replaceAll(/[ \t\n\r\f\v]+/g, ' ');
        const kept = open ? text : text.replace(/^ /, '');
        if (kept !== '') open = !kept.endsWith(' ');
        return kept === '' ? [] : [{ ...node, text: kept }];
      }
      if (node.type === 'note' || node.type === 'code' || node.type === 'page') {
        open = true;
        return [node];
      }
      const inner = collapse(node.content);
      return inner.length === 0 ? [] : [{ ...node, content: inner }];
    });
  return trimmedEnd(collapse(content));
}

function trimmedEnd(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (last?.type === 'break') return trimmedEnd(content.slice(0, -1));
  if (last?.type !== 'text') return content;
  const text = last.text.replace(/ $/, '');
  return text === '' ? trimmedEnd(content.slice(0, -1)) : [...content.slice(0, -1), { ...last, text }];
}
