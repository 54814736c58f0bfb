/** BLOCKS OF THE TEXT (hast) -> BLOCK ELEMENTS. */
import type { Element as HtmlElement, Nodes } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { inline, shared, whole } from './inline.ts';
import type { Writing } from './writing.ts';

type Write = (element: HtmlElement, writing: Writing) => Element[];

const paragraph: Write = (element, writing) => [x('p', shared(element), inline(element.children, writing))];
const named: Write = (element, writing) => [
  x('block', { name: element.tagName, ...shared(element) }, inline(element.children, writing)),
];
const container: Write = (element, writing) => [
  x('blockContainer', { class: element.tagName, ...shared(element) }, filled(element.children, writing)),
];
const contents: Write = ({ children }, writing) => blocks(children, writing);

const writers: Record<string, Write> = {
  p: paragraph,
  summary: paragraph,
  dt: paragraph,
  h1: named,
  h2: named,
  h3: named,
  h4: named,
  h5: named,
  h6: named,
  pre: named,
  blockquote: container,
  dd: container,
  details: container,
  div: container,
  dl: container,
  section: container,
  li: contents,
  hr: (element, writing) => [x('p', inline([element], writing))],
  ol: list,
  ul: list,
  table,
};

/** Words that stand among blocks become paragraphs; white space between blocks is none of the text. */
export function blocks(nodes: readonly Nodes[], writing: Writing): Element[] {
  const written: Element[] = [];
  let run: Parameters<typeof inline>[0][number][] = [];
  const close = () => {
    if (run.some((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')))
      written.push(x('p', inline(run, writing)));
    run = [];
  };
  for (const node of nodes) {
    const write = node.type === 'element' ? writers[node.tagName] : undefined;
    if (write !== undefined && node.type === 'element') {
      close();
      written.push(...write(node, writing));
    } else if (node.type === 'element' || node.type === 'text') run.push(node);
  }
  close();
  return written;
}

/** The same where something must stand. */
function filled(nodes: readonly Nodes[], writing: Writing): Element[] {
  const written = blocks(nodes, writing);
  return written.length > 0 ? written : [x('p')];
}

/** The numbers of a numbered list are no text in HTML, and readers see them. */
function list(element: HtmlElement, writing: Writing): Element[] {
  let number = Number(element.properties.start ?? 1);
  const delimiter = String(element.properties.dataDelimiter ?? '.');
  const items = element.children.flatMap((child) => {
    if (child.type !== 'element') return blocks([child], writing).map((words) => x('item', [words]));
    number = Number(child.properties.value ?? number);
    const label =
      element.tagName === 'ol' && child.tagName === 'li' ? x('num', `${number}${delimiter}`) : null;
    if (child.tagName === 'li') number += 1;
    return [x('item', [label, ...filled([child], writing)])];
  });
  return items.length === 0 ? [] : [x('blockList', shared(element), items)];
}

function table(element: HtmlElement, writing: Writing): Element[] {
  const rows = elementsIn(element, 'tr')
    .map((row) => row.children.filter((cell): cell is HtmlElement => cell.type === 'element'))
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      x(
        'tr',
        cells.map((cell) => tableCell(cell, writing)),
      ),
    );
  return rows.length === 0 ? [] : [x('table', shared(element), rows)];
}

function tableCell(cell: HtmlElement, writing: Writing): Element {
  const { colSpan, rowSpan, align } = cell.properties;
  const style = align ? `text-align: ${align}` : null;
  const attributes = { colspan: whole(colSpan), rowspan: whole(rowSpan), style, ...shared(cell) };
  return x(cell.tagName === 'th' ? 'th' : 'td', attributes, blocks(cell.children, writing));
}

/** Those below it, but not those of a table inside. */
function elementsIn({ children }: HtmlElement, tagName: string): HtmlElement[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}
