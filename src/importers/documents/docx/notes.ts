/** Footnotes and endnotes of a .docx (ECMA-376, part 1, 17.11): their marks, counted as Word does, and their words. */
import type { XmlElement } from '../../xml.ts';
import { childNamed, childrenNamed } from '../../xml-tree.ts';
import { decimal, type NumberFormat, wholeNumber, wordFormats } from '../number-formats.ts';
import { settingOf } from './levels.ts';
import type { DocxParts } from './parts.ts';

export type NoteKind = 'footnote' | 'endnote';

export interface DocxNotes {
  /** The mark that the next reference prints. */
  markOf: (kind: NoteKind, id: string) => string;
  /** The words of a note, once: whoever refers to it again gets `null`. */
  take: (kind: NoteKind, id: string) => XmlElement | null;
  /** Mark of the note whose words are being read. */
  current: string | null;
}

/** Word’s own settings where a document has none. */
const usual: Record<NoteKind, string> = { footnote: 'decimal', endnote: 'lowerRoman' };

export function readNotes(parts: DocxParts): DocxNotes {
  const series = {
    footnote: seriesOf('footnote', parts.footnotes, parts),
    endnote: seriesOf('endnote', parts.endnotes, parts),
  };
  return {
    markOf: (kind, id) => {
      const { marks, format, first } = series[kind];
      const mark = marks.get(id) ?? format(first + marks.size);
      marks.set(id, mark);
      return mark;
    },
    take: (kind, id) => {
      const note = series[kind].notes.get(id) ?? null;
      series[kind].notes.delete(id);
      return note;
    },
    current: null,
  };
}

interface Series {
  notes: Map<string, XmlElement>;
  /** Printed so far, by note. */
  marks: Map<string, string>;
  format: NumberFormat;
  first: number;
}

function seriesOf(kind: NoteKind, root: XmlElement | null, { settings, document }: DocxParts): Series {
  const notes = childrenNamed(root ?? undefined, `w:${kind}`)
    // Separators are lines between text and notes.
    .filter(({ attributes }) => ['normal', undefined].includes(attributes['w:type']))
    .map((note): [string, XmlElement] => [note.attributes['w:id'] ?? '', note]);
  const manner =
    childNamed(document, 'w:body', 'w:sectPr', `w:${kind}Pr`) ??
    childNamed(settings ?? undefined, `w:${kind}Pr`);
  const format = wordFormats[settingOf(manner, 'w:numFmt') ?? usual[kind]] ?? decimal;
  return {
    notes: new Map(notes),
    marks: new Map(),
    format,
    first: wholeNumber(settingOf(manner, 'w:numStart')) ?? 1,
  };
}
