/** What all pieces of one document's text need while they are written. */
import type { Element, Nodes } from 'hast';
import type { Element as Written } from 'xast';
import { type Footnote, footnotesIn } from '../../markdown/footnotes.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { Publication } from '../format.ts';
import { blocks } from './blocks.ts';
import { type Named, namesOf } from './names.ts';

export interface Writing {
  resolution: Resolution;
  /** Of parts and items, by id. */
  names: ReadonlyMap<string, Named>;
  /** The absolute URL of an address inside the site; other addresses stay. */
  url: (address: string) => string;
  /** The note that a link in the text leads to, with its number. */
  noteOf: (link: Element) => { number: number; note: Footnote } | null;
  /** Numbers of notes whose words are written already: a note stands where it is first referred to. */
  written: Set<number>;
  /** Blocks, as a note among the words of a paragraph holds them. */
  blocks: (nodes: readonly Nodes[], writing: Writing) => Written[];
}

export function writingOf(resolution: Resolution, { url }: Publication): Writing {
  const notes = resolution.body.flatMap(({ tree }) => footnotesIn(tree)?.notes ?? []);
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  return {
    resolution,
    names: namesOf(resolution),
    url,
    noteOf: ({ properties: { href, dataFootnoteRef } }) => {
      const number =
        dataFootnoteRef === undefined ? undefined : numbers.get(String(href).split('#')[1] ?? '');
      const note = number === undefined ? undefined : notes[number - 1];
      return number === undefined || note === undefined ? null : { number, note };
    },
    written: new Set(),
    blocks,
  };
}
