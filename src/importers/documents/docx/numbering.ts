/** Word's automatic numbers (ECMA-376, part 1, 17.9), counted and printed as Word does. */
import type { XmlElement } from '../../xml.ts';
import { childNamed, childrenNamed } from '../../xml-tree.ts';
import { decimal, LABEL, wholeNumber, wordFormats } from '../number-formats.ts';
import { type DocxLevel, readLevel, settingOf } from './levels.ts';

/** What a paragraph and its style say. */
export interface NumberedBy {
  list: string;
  /** Of the paragraph itself. */
  level: number | null;
  style: string | null;
  styleLevel: number | null;
}

export interface DocxNumbering {
  /** Counts one paragraph and answers with its label, `null` for a bullet; `null` altogether where nothing is printed. */
  next: (by: NumberedBy) => { level: number; label: string | null } | null;
  /** Kinds of numbers that were printed as 1, 2, 3 because they are not known. */
  unknownFormats: Set<string>;
}

interface Definition {
  /** Lists of one definition count on together. */
  id: string;
  levels: Map<number, DocxLevel>;
  counts: Map<number, number>;
}

interface List {
  definition: Definition;
  levels: Map<number, DocxLevel>;
  /** Levels whose count this list begins anew, each when it first comes to it. */
  restarts: Set<number>;
}

/** `listOfStyle`: the list that a numbering style names. */
export function readNumbering(
  root: XmlElement | null,
  listOfStyle: (style: string) => string | null,
): DocxNumbering {
  const lists = readLists(root ?? undefined, listOfStyle);
  const unknownFormats = new Set<string>();
  const print = (level: DocxLevel | undefined, value: number, legal: boolean): string => {
    if (level === undefined || level.format === 'bullet') return '';
    const format = wordFormats[level.format];
    if (format === undefined) unknownFormats.add(level.format);
    return legal && level.format !== 'none' ? decimal(value) : (format ?? decimal)(value);
  };
  const next: DocxNumbering['next'] = (by) => {
    const list = lists.get(by.list);
    if (list === undefined) return null;
    const index = by.level ?? levelOfStyle(list, by.style) ?? by.styleLevel ?? 0;
    const level = list.levels.get(index);
    if (level === undefined) return null;
    count(list, index);
    if (level.format === 'bullet') return { level: index, label: null };
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const named = list.levels.get(Number(digit) - 1);
      return print(named, list.definition.counts.get(Number(digit) - 1) ?? named?.start ?? 1, level.legal);
    });
    const printed = label.slice(0, LABEL).trim();
    return printed === '' ? null : { level: index, label: printed };
  };
  return { next, unknownFormats };
}

/** Steps one level: levels above that had no paragraph yet begin, levels below begin anew. */
function count({ definition: { counts }, levels, restarts }: List, index: number): void {
  const startOf = (at: number) => levels.get(at)?.start ?? 1;
  for (let above = 0; above < index; above += 1) {
    if (!counts.has(above)) counts.set(above, startOf(above));
  }
  const before = restarts.delete(index) ? undefined : counts.get(index);
  counts.set(index, before === undefined ? startOf(index) : before + 1);
  for (const [below, { restartsAfter }] of levels) {
    if (below > index && index < (restartsAfter ?? below)) counts.delete(below);
  }
}

const levelOfStyle = (list: List, style: string | null): number | undefined =>
  [...list.levels].find(([, level]) => style !== null && level.style === style)?.[0];

function readLists(root: XmlElement | undefined, listOfStyle: (style: string) => string | null) {
  const definitions = new Map<string, Definition & { link: string | null }>();
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const id = element.attributes['w:abstractNumId'] ?? '';
    definitions.set(id, {
      id,
      levels: levelsIn(element),
      counts: new Map(),
      link: settingOf(element, 'w:numStyleLink'),
    });
  }
  const definitionOf = new Map<string, string>();
  const elements = childrenNamed(root, 'w:num');
  for (const element of elements) {
    definitionOf.set(element.attributes['w:numId'] ?? '', settingOf(element, 'w:abstractNumId') ?? '');
  }
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = element.attributes['w:numId'] ?? '';
    const named = definitions.get(definitionOf.get(id) ?? '');
    // A definition may leave its levels to a style, whose list has them.
    const linked = named?.link ? definitionOf.get(listOfStyle(named.link) ?? '') : undefined;
    const definition = definitions.get(linked ?? '') ?? named;
    if (definition !== undefined) lists.set(id, withOverrides(definition, element));
  }
  return lists;
}

function withOverrides(definition: Definition, element: XmlElement): List {
  const levels = new Map(definition.levels);
  const restarts = new Set<number>();
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const index = wholeNumber(override.attributes['w:ilvl']);
    const own = childNamed(override, 'w:lvl');
    const start = wholeNumber(settingOf(override, 'w:startOverride'));
    if (index === null) continue;
    const level = own === undefined ? levels.get(index) : readLevel(own);
    if (level === undefined) continue;
    levels.set(index, start === null ? level : { ...level, start });
    if (start !== null) restarts.add(index);
  }
  return { definition, levels, restarts };
}

function levelsIn(element: XmlElement): Map<number, DocxLevel> {
  const levels = new Map<number, DocxLevel>();
  for (const level of childrenNamed(element, 'w:lvl')) {
    const index = wholeNumber(level.attributes['w:ilvl']);
    if (index !== null && index >= 0 && index <= 8) levels.set(index, readLevel(level));
  }
  return levels;
}
