/**
 * BODY -> PUBLISHED TEXT: the characters that a reader sees as the document's, in order: the title, then every block with
 * its label. The words of footnotes are a stream of their own, because a source prints them elsewhere.
 */
import type { Element, Nodes } from 'hast';
import { footnotesIn } from '../markdown/footnotes.ts';
import { readLabel } from '../markdown/labels.ts';
import type { Block, Body } from '../markdown/types.ts';
import type { Place } from '../records/issues.ts';

export interface PublishedText {
  main: Stream;
  /** Each note begins with its number. */
  notes: Stream;
}

export interface Stream {
  text: string;
  /** In order; each reaches to the start of the next. */
  pieces: Piece[];
  /** Offsets in `text` of items, and of lines with a label that are none: a source may print a bullet or dash before them. */
  items: number[];
}

/** The text of one block. */
export interface Piece {
  start: number;
  /** Where the block begins in its file; `null` for the title, which is front matter. */
  place: Place | null;
  /** Ids of the divisions and items that hold it, from the outside in. */
  within: string[];
  /** Id of the item that it belongs to; `null` outside of items. */
  item: string | null;
}

/** Elements that join to the words around them; all others stand apart. */
const inline = new Set(
  'a abbr b code del em i ins kbd q s samp span strike strong sub sup tt var'.split(' '),
);

const struck = new Set(['del', 's', 'strike']);

export function publishedText(title: string, { blocks }: Pick<Body, 'blocks'>): PublishedText {
  const main = new Writer();
  const notes = new Writer();
  main.begin(null, [], null);
  main.write(title);
  const add = (block: Block, within: string[], holder: string | null) => {
    const footnotes = footnotesIn(block.tree);
    if (footnotes) {
      footnotes.notes.forEach(({ words }, index) => {
        notes.begin(block.place, [], null);
        notes.write(`${index + 1} `);
        notes.add(words);
      });
      return;
    }
    const path = block.kind === 'prose' ? within : [...within, block.id];
    const item = block.kind === 'item' ? block.id : block.kind === 'division' ? null : holder;
    main.begin(block.place, path, item);
    if (block.kind !== 'prose' || readLabel(block.text)) main.item();
    if (block.kind !== 'prose') {
      if (block.label) main.write(`${block.label.text} `);
    }
    main.add(block.tree);
    if (block.kind !== 'prose') for (const child of block.children) add(child, path, item);
  };
  for (const block of blocks) add(block, [], null);
  return { main: main.stream, notes: notes.stream };
}

class Writer {
  readonly stream: Stream = { text: '', pieces: [], items: [] };

  begin(place: Place | null, within: string[], item: string | null): void {
    this.write('\n');
    this.stream.pieces.push({ start: this.stream.text.length, place, within, item });
  }

  item(): void {
    this.stream.items.push(this.stream.text.length);
  }

  write(text: string): void {
    this.stream.text += text;
  }

  add(node: Nodes): void {
    if (node.type === 'text') this.write(node.value);
    if (!('children' in node)) return;
    if (node.type === 'element') {
      if (node.tagName === 'ol' || node.tagName === 'ul') {
        this.list(node);
        return;
      }
    }
    const apart = node.type === 'element' && !inline.has(node.tagName);
    // What is struck out does not say what its letters say.
    const around = apart ? ' ' : node.type === 'element' && struck.has(node.tagName) ? '~~' : '';
    this.write(around);
    for (const child of node.children) this.add(child);
    this.write(around);
  }

  /** The numbers of a numbered list are no text in HTML, and readers see them. */
  private list(list: Element): void {
    let number = Number(list.properties.start ?? 1);
    const delimiter = String(list.properties.dataDelimiter ?? '.');
    for (const child of list.children) {
      this.write('\n');
      if (child.type === 'element' && child.tagName === 'li') {
        this.item();
        number = Number(child.properties.value ?? number);
        if (list.tagName === 'ol') this.write(`${number}${delimiter} `);
        number += 1;
      }
      this.add(child);
    }
  }
}
