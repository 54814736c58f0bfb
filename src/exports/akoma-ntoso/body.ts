/** BODY OF A RESOLUTION -> PREAMBLE AND MAIN BODY, with its parts and items as the containers that they are. */
import type { Nodes } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { footnotesIn } from '../../markdown/footnotes.ts';
import type { Block, Item, Prose } from '../../markdown/types.ts';
import { blocks } from './blocks.ts';
import { inline } from './inline.ts';
import { referencesOf } from './reference-ids.ts';
import type { Writing } from './writing.ts';

/** Words that stand by themselves: prose, or an item's own. */
interface Words {
  text: string;
  written: Element[];
}

/** What a container holds, in the order of the document. */
type Piece =
  | { kind: 'words'; words: Words }
  | { kind: 'division'; element: Element }
  | { kind: 'item'; element: Element; leadIn: string | null };

interface Arranged {
  /** Words before all parts and items. */
  intro: Element[];
  containers: Element[];
  /** Words after them; all words where there are none. */
  rest: Element[];
}

/** What precedes the first part or list is the preamble. */
export function bodyOf(
  body: readonly Block[],
  writing: Writing,
): { preamble: Element | null; mainBody: Element } {
  const { intro, containers, rest } = arrange(piecesOf(body, writing));
  const children = [...containers, ...rest];
  const status = writing.resolution.source?.complete === false ? 'incomplete' : null;
  return {
    preamble: intro.length === 0 ? null : x('preamble', intro),
    mainBody: x('mainBody', { status }, children.length === 0 ? x('p') : children),
  };
}

function piecesOf(body: readonly Block[], writing: Writing): Piece[] {
  return body.flatMap((block): Piece[] => {
    if (block.kind === 'division') return [{ kind: 'division', element: holder(block, [], writing) }];
    if (block.kind === 'prose') return proseOf(block, writing);
    const own: Words = { text: block.text, written: [x('p', inline(childrenOf(block), writing))] };
    const element = holder(block, [{ kind: 'words', words: own }], writing);
    return [{ kind: 'item', element, leadIn: block.leadIn }];
  });
}

/** Footnotes stand where the text refers to them. */
function proseOf({ tree, text }: Prose, writing: Writing): Piece[] {
  if (footnotesIn(tree) !== null) return [];
  return [{ kind: 'words', words: { text, written: blocks(tree.children, writing) } }];
}

function holder(block: Exclude<Block, Prose>, own: Piece[], writing: Writing): Element {
  const { element = 'section', eId = null, name } = writing.names.get(block.id) ?? {};
  const { label, kind, children } = block;
  const heading =
    kind === 'division' && block.text !== '' ? x('heading', inline(childrenOf(block), writing)) : null;
  const attributes = { eId, name: name ?? null, refersTo: referencesOf(block.id, writing.resolution) };
  const { intro, containers, rest } = arrange([...own, ...piecesOf(children, writing)]);
  return x(
    element,
    attributes,
    label === null ? null : x('num', label.text),
    heading,
    containers.length === 0
      ? [wrapped('content', rest)]
      : [wrapped('intro', intro), ...containers, wrapped('wrapUp', rest)],
  );
}

const childrenOf = ({ tree }: Pick<Item, 'tree'>) => tree.children as Parameters<typeof inline>[0] & Nodes[];

const wrapped = (name: string, written: Element[]): Element | null =>
  written.length === 0 ? null : x(name, written);

/**
 * Items stand in a `list` with the words that lead them in; without such words they stand by themselves. Words between containers
 * are an `alinea`.
 */
function arrange(pieces: readonly Piece[]): Arranged {
  const intro: Element[] = [];
  const containers: Element[] = [];
  let waiting: Words[] = [];
  let list: { element: Element; leadIn: string | null } | null = null;
  const place = (words: Words[], into: Element[]) => {
    const written = words.flatMap((one) => one.written);
    if (written.length === 0) return;
    if (containers.length === 0) intro.push(...written);
    else into.push(x('alinea', [x('content', written)]));
  };
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      waiting.push(piece.words);
      continue;
    }
    const last = waiting.at(-1);
    const leads = piece.kind === 'item' && last !== undefined && last.text === piece.leadIn;
    if (piece.kind === 'item' && leads) {
      place(waiting.slice(0, -1), containers);
      list = { element: x('list', [x('intro', last.written), piece.element]), leadIn: piece.leadIn };
      containers.push(list.element);
    } else {
      if (piece.kind === 'division' || list?.leadIn !== piece.leadIn) list = null;
      const into: Element[] = list === null ? containers : (list.element.children as Element[]);
      place(waiting, into);
      into.push(piece.element);
    }
    waiting = [];
  }
  return { intro, containers, rest: waiting.flatMap(({ written }) => written) };
}
