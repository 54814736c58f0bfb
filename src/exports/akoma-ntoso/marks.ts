/**
 * QUOTATIONS -> ELEMENTS AROUND THEM. The words that name an addressee or a time stand in the text; where they do so within one paragraph,
 * and begin and end in the same element of it, they are marked there. Elsewhere (a quotation that goes over a label, a paragraph's end
 * or half of a link, or one from the original of a translated text) only the metadata says it (`analysis.ts`).
 */
import type { Element, ElementContent, Text } from 'xast';

/** Elements whose content is text; a note inside of one is a text of its own. */
const texts = new Set(['p', 'block', 'heading']);

interface Letter {
  node: Text;
  offset: number;
}

interface Passage {
  element: Element;
  /** eIds of what holds it, and its own. */
  within: string[];
  /** White space collapsed. */
  words: string;
  /** Of each letter of `words`, where it stands. */
  letters: (Letter | null)[];
  /** What is marked in it already. */
  marked: Set<string>;
}

export class Quotations {
  readonly #passages: Passage[];
  /** By words: what is passed down is sought for every item. */
  readonly #found = new Map<string, Passage[]>();

  constructor(root: Element) {
    this.#passages = passagesIn(root, []);
  }

  /**
   * Puts the elements that `around` makes about `words` where they stand first, in the innermost of `holders` (eIds, from the inside out)
   * or anywhere else. Once for each `key` in the same place.
   */
  mark(
    quotation: string,
    holders: readonly string[],
    key: string,
    around: (words: ElementContent[]) => Element,
  ): void {
    const words = quotation.replace(/\s+/gu, ' ').trim();
    const found = this.#nearest(words, holders);
    if (words === '' || found === undefined || found.marked.has(`${key} ${words}`)) return;
    found.marked.add(`${key} ${words}`);
    const at = found.words.indexOf(words);
    const [start, end] = [found.letters[at], found.letters[at + words.length - 1]];
    if (!start || !end || !wrap(found.element, start, end, around)) return;
    // Text nodes have been cut.
    Object.assign(found, read(found.element));
  }

  #nearest(words: string, holders: readonly string[]): Passage | undefined {
    const known = this.#found.get(words);
    const passages = known ?? this.#passages.filter((passage) => passage.words.includes(words));
    this.#found.set(words, passages);
    const holder = holders.find((eId) => passages.some(({ within }) => within.includes(eId)));
    return holder === undefined ? passages[0] : passages.find(({ within }) => within.includes(holder));
  }
}

function passagesIn(element: Element, within: string[]): Passage[] {
  const { eId } = element.attributes;
  const here = eId ? [...within, eId] : within;
  const own = texts.has(element.name)
    ? [{ element, within: here, marked: new Set<string>(), ...read(element) }]
    : [];
  return [...own, ...elementsOf(element).flatMap((child) => passagesIn(child, here))];
}

const elementsOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

function read(element: Element): Pick<Passage, 'words' | 'letters'> {
  const letters: (Letter | null)[] = [];
  let words = '';
  let spaced = false;
  const add = (character: string, letter: Letter | null) => {
    const space = /\s/u.test(character);
    if (space && spaced) return;
    spaced = space;
    words += space ? ' ' : character;
    letters.push(letter);
  };
  const walk = ({ children }: Element) => {
    for (const node of children) {
      if (node.type === 'text')
        for (let offset = 0; offset < node.value.length; offset += 1)
          add(node.value.charAt(offset), { node, offset });
      else if (node.type === 'element' && node.name === 'br') add(' ', null);
      else if (node.type === 'element' && node.name !== 'authorialNote') walk(node);
    }
  };
  walk(element);
  return { words, letters };
}

function wrap(
  root: Element,
  start: Letter,
  end: Letter,
  around: (words: ElementContent[]) => Element,
): boolean {
  const holders = new Map<ElementContent, Element>();
  const hold = (element: Element) => {
    for (const child of element.children) {
      holders.set(child, element);
      if (child.type === 'element') hold(child);
    }
  };
  hold(root);
  const after = cut(end.node, end.offset + 1, holders);
  const first = cut(start.node, start.offset, holders) ?? start.node;
  const last = start.node === end.node ? first : end.node;
  if (after !== null) holders.set(after, holders.get(end.node) as Element);
  const chain = pathOf(first, holders);
  const common = pathOf(last, holders).find((element) => chain.includes(element));
  if (common === undefined) return false;
  const from = climb(first, common, 0, holders);
  const to = climb(last, common, -1, holders);
  if (from === null || to === null) return false;
  const [begin, stop] = [common.children.indexOf(from), common.children.indexOf(to) + 1];
  const words = common.children.slice(begin, stop);
  common.children.splice(begin, stop - begin, around(words));
  return true;
}

/** Cuts a text in two and gives the second half; `null` where one of the halves would be empty. */
function cut(node: Text, offset: number, holders: Map<ElementContent, Element>): Text | null {
  const holder = holders.get(node);
  if (holder === undefined || offset === 0 || offset === node.value.length) return null;
  const second: Text = { type: 'text', value: node.value.slice(offset) };
  node.value = node.value.slice(0, offset);
  holder.children.splice(holder.children.indexOf(node) + 1, 0, second);
  holders.set(second, holder);
  return second;
}

/** The elements that hold it, from the inside out. */
function pathOf(node: ElementContent, holders: Map<ElementContent, Element>): Element[] {
  const holder = holders.get(node);
  return holder === undefined ? [] : [holder, ...pathOf(holder, holders)];
}

/** What of `common` begins (`edge` 0) or ends (-1) with it; `null` where it stands in the middle. */
function climb(
  node: ElementContent,
  common: Element,
  edge: 0 | -1,
  holders: Map<ElementContent, Element>,
): ElementContent | null {
  const holder = holders.get(node);
  if (holder === common) return node;
  return holder?.children.at(edge) === node ? climb(holder, common, edge, holders) : null;
}
