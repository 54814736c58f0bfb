/** Numbers of lists in an OpenDocument text (ODF 1.3, part 3, 5.3 and 16.29-16.32), counted and printed as LibreOffice does. */
import type { XmlElement } from '../../xml.ts';
import { elementsOf } from '../../xml-tree.ts';
import { decimal, LABEL, type NumberFormat, openDocumentFormat, wholeNumber } from '../number-formats.ts';

interface Level {
  /** `null`: a bullet. */
  format: NumberFormat | null;
  before: string;
  after: string;
  start: number;
  /** How many levels the label shows, itself included. */
  shown: number;
  /** With a place for the number of each level, `%1%.%2%)`; it then says what `before`, `after` and `shown` do. */
  template: string | null;
}

/** How far a list has been counted, level by level. */
export type Counts = Map<number, number>;

export interface OdtLists {
  startOf: (list: string, level: number) => number;
  /** `null` for a bullet and where nothing is printed. */
  labelOf: (list: string, level: number, counts: Counts) => string | null;
  /** Whether paragraphs of this level carry a bullet or a number at all. */
  marks: (list: string, level: number) => boolean;
  unknownFormats: Set<string>;
}

/** The list that numbers headings. */
export const OUTLINE = '\0outline';

export function readLists(definitions: readonly XmlElement[]): OdtLists {
  const unknownFormats = new Set<string>();
  const lists = new Map<string, Map<number, Level>>();
  for (const element of definitions) {
    const outline = element.name === 'text:outline-style';
    if (element.name !== 'text:list-style' && !outline) continue;
    lists.set(
      outline ? OUTLINE : (element.attributes['style:name'] ?? ''),
      levelsIn(element, unknownFormats),
    );
  }
  const levelOf = (list: string, level: number) => lists.get(list)?.get(level);
  const printed = (list: string, level: number, counts: Counts): string => {
    const own = levelOf(list, level);
    return own?.format?.(counts.get(level) ?? own.start) ?? '';
  };
  return {
    unknownFormats,
    startOf: (list, level) => levelOf(list, level)?.start ?? 1,
    marks: (list, level) => levelOf(list, level) !== undefined,
    labelOf: (list, level, counts) => {
      const own = levelOf(list, level);
      if (!own?.format) return null;
      const { template, shown, before, after } = own;
      if (template !== null) {
        return template
          .replace(/%(\d{1,2})%/g, (_, at: string) => printed(list, Number(at) - 1, counts))
          .slice(0, LABEL)
          .trim();
      }
      const first = Math.max(0, level + 1 - shown);
      const numbers = Array.from({ length: level + 1 - first }, (_, index) =>
        printed(list, first + index, counts),
      );
      const label = `${before}${numbers.filter((number) => number !== '').join('.')}${after}`;
      return label.slice(0, LABEL).trim();
    },
  };
}

function levelsIn(element: XmlElement, unknownFormats: Set<string>): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const { name, attributes } of elementsOf(element)) {
    const level = wholeNumber(attributes['text:level']);
    if (level === null || level < 1 || level > 10) continue;
    const bullet = !/^text:(?:list-level-style-number|outline-level-style)$/.test(name);
    levels.set(level - 1, {
      format: bullet ? null : formatOf(attributes, unknownFormats),
      before: (attributes['style:num-prefix'] ?? '').slice(0, LABEL),
      after: (attributes['style:num-suffix'] ?? '').slice(0, LABEL),
      start: wholeNumber(attributes['text:start-value']) ?? 1,
      shown: wholeNumber(attributes['text:display-levels']) ?? 1,
      template: attributes['loext:num-list-format']?.slice(0, LABEL) ?? null,
    });
  }
  return levels;
}

function formatOf(attributes: XmlElement['attributes'], unknownFormats: Set<string>): NumberFormat {
  const typed = attributes['style:num-format'] ?? '';
  if (typed === '') return () => '';
  const format = openDocumentFormat(typed, attributes['style:num-letter-sync'] === 'true');
  if (format === null) unknownFormats.add(typed);
  return format ?? decimal;
}
