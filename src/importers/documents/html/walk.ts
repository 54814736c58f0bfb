/** Walks through the elements of a page in order and gathers its paragraphs. */

import type { LineRole, SourceLine } from '../types.ts';
import {
  blocks,
  type ChildNode,
  type Document,
  type Element,
  headingOf,
  isArticle,
  isBold,
  isHidden,
  isSignFont,
  roleOf,
  type Style,
  styleOf,
  unseen,
} from './elements.ts';
import { type List, listOf } from './lists.ts';
import { HtmlParagraph } from './paragraph.ts';

export interface Walked {
  lines: SourceLine[];
  /** Letters that browsers do not show. */
  hiddenLetters: number;
  /** Something is marked as struck out by an editor. */
  deleted: boolean;
}

/** What is true of all text inside an element. */
interface Around {
  role: LineRole;
  inArticle: boolean;
  bold: boolean;
  heading: number | null;
  list: List | null;
  pre: boolean;
  /** Raised, or a reference to a note. */
  raised: boolean;
  signFont: boolean;
  /** Label that Word has printed, being read. */
  ignored: boolean;
}

const outside: Around = {
  role: 'text',
  inArticle: false,
  bold: false,
  heading: null,
  list: null,
  pre: false,
  raised: false,
  signFont: false,
  ignored: false,
};

export function walk(page: Document): Walked {
  const walked: Walked = { lines: [], hiddenLetters: 0, deleted: false };
  const paragraph = new HtmlParagraph(walked.lines);

  const children = (nodes: readonly ChildNode[], around: Around): void => {
    for (const node of nodes) {
      if (node.type === 'text') paragraph.text(node.data, around);
      else if ('attribs' in node) visit(node, around);
    }
  };

  const visit = (element: Element, outer: Around): void => {
    if (unseen.has(element.name)) return;
    const style = styleOf(element);
    if (element.name === 'del' || isHidden(element, style)) {
      const letters = lettersIn(element.children);
      if (element.name === 'del') walked.deleted ||= letters > 0;
      else walked.hiddenLetters += letters;
      return;
    }
    if (element.name === 'br') {
      paragraph.break();
      return;
    }
    const inner = inside(element, style, outer);
    const block = blocks.has(element.name);
    if (isList(element)) paragraph.endItem();
    else if (block) paragraph.end();
    const level = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
    if (element.name === 'li' && outer.list !== null)
      paragraph.label({ level: outer.list.level, label: outer.list.label(element) }, true);
    else if (level !== undefined && outer.list === null)
      paragraph.label({ level: Number(level) - 1, label: null }, false);
    children(element.children, inner);
    if (inner.ignored && !outer.ignored) paragraph.labelRead(inner.signFont);
    if (element.name === 'li') paragraph.endItem();
    else if (block) paragraph.end(element.name === 'p');
  };

  children(page.children, outside);
  paragraph.end();
  return walked;
}

const isList = ({ name }: Element): boolean =>
  name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir';

function inside(element: Element, style: Style, outer: Around): Around {
  const { name } = element;
  return {
    role: roleOf(element, style, outer.inArticle) ?? outer.role,
    inArticle: outer.inArticle || isArticle(element),
    bold: isBold(element, style) ?? outer.bold,
    heading: headingOf(element, style) ?? outer.heading,
    list: isList(element)
      ? listOf(element, style.get('list-style-type'), (outer.list?.level ?? -1) + 1)
      : outer.list,
    pre: outer.pre || name === 'pre' || style.get('white-space')?.startsWith('pre') === true,
    raised: outer.raised || name === 'sup' || style.has('mso-footnote-id') || style.has('mso-endnote-id'),
    signFont: outer.signFont || isSignFont(style),
    ignored: outer.ignored || style.get('mso-list') === 'ignore',
  };
}

/** Letters of all text inside, without white space. */
function lettersIn(nodes: readonly ChildNode[]): number {
  let count = 0;
  const rest: ChildNode[] = [...nodes];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.type === 'text') count += node.data.replace(/\s/g, '').length;
    else if ('children' in node) for (const child of node.children) rest.push(child);
  }
  return count;
}
