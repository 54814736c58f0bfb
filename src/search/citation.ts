/**
 * An item as people cite it: «п. 3 разд. I ч. 1», `1.I.3`, `1-i-3`, «пункт 5 второй части», “Part 1, Section I, item 3”.
 * Written as a token that the index holds for the item and the search asks for.
 */
import { latinLabel, numberOf, roman, spelled } from './label.ts';

/** What a level is called, from the outermost in; abbreviated or in any case. */
const levels: RegExp[] = [
  /^(?:ч|част[ьияею]+|глав[аыеу]|гл|стать[яиею]+|ст|part|chapter|ch|article|art|annex|прил|приложени[еяю])$/,
  /^(?:разд|раздел[аеу]?|section|sect?|р)$/,
  /^(?:п|пп|пункт[аеу]?|item|para|paragraph|point|no)$/,
  /^(?:подп|пп|подпункт[аеу]?|subitem|sub)$/,
];
const [part, section, item] = [0, 1, 2];

/** What may stand in a citation besides and says nothing that would find the item. */
const fillers =
  /^(?:резолюци[яиюей]+|итогов(?:ой|ая|ую)|участников|конференции|№|номер|года?|г|см|согласно|resolution|of|the|to|see|в|из|и|к)$/;

export interface CitedItem {
  /** Labels from the outermost in, in the letters of addresses, as far as they are given. */
  labels: string[];
  /** `whole`: nothing stands before or between them. `first`: they begin with the outermost. `some`: they are some of them. */
  given: 'whole' | 'first' | 'some';
  /** Other words of the query: the year, a topic. */
  rest: string;
}

/** `null` when the query cites nothing. */
export function readCitation(query: string): CitedItem | null {
  const text = query.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return readPath(text) ?? readWords(text);
}

/** The tokens by which an item is found, by its id. */
export function tokensOf(id: string): string[] {
  const labels = id.split('-');
  const last = labels.at(-1) as string;
  let inner = [[last]];
  for (const label of labels.slice(1, -1).toReversed())
    inner = inner.flatMap((path) => [path, [label, ...path]]);
  const first = labels.length === 1 ? [] : inner.map((path) => [labels[0] as string, ...path]);
  return [
    token('whole', labels),
    ...(labels.length === 1 ? inner : first).map((path) => token('first', path)),
    ...[...inner, ...first].map((path) => token('some', path)),
  ];
}

/** The tokens to ask for, one after another until one is found: a label may stand there as 2 or as II. */
export function tokensToAsk({ labels, given }: CitedItem): string[] {
  let spellings: string[][] = [[]];
  for (const label of labels)
    spellings = spellings.flatMap((before) => spelled(label).map((spelling) => [...before, spelling]));
  return spellings.map((path) => token(given, path));
}

/** No word of a language looks like these; the last letter keeps one from being the beginning of another. */
function token(given: CitedItem['given'], labels: string[]): string {
  return `q${given.charAt(0)}${labels.join('q')}z`;
}

const separators = /\s*[.\-–—/]\s*/;

/** `1-i-3`, `1.I.3`, `2/5`, with nothing else. */
function readPath(text: string): CitedItem | null {
  const path = /^[«"„(]?(\d{1,3}(?:\s*[.\-–—/]\s*(?:\d{1,3}|[ivxlcіх]{1,7}|\p{L}))+)[.)»"“]*$/u.exec(text.trim())?.[1];
  return path === undefined
    ? null
    : { labels: path.split(separators).map(latinLabel), given: 'whole', rest: '' };
}

/** Levels with their labels in any order: «п. 5 ч. 2», «часть вторая, пункт пятый», «п. 2.5». */
function readWords(text: string): CitedItem | null {
  const words = text.match(/\d+(?:[.\-–/]\d+)+|\p{L}+|\d+|№/gu) ?? [];
  const cited = new Map<number, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const next = words[at + 1] ?? '';
    const level = levelOf(word, cited);
    if (level !== -1 && isLabel(next)) {
      cited.set(level, next);
      at += 1;
    } else if (numberOf(word) !== null && levelOf(next, cited) !== -1 && !isLabel(words[at + 2] ?? '')) {
      cited.set(levelOf(next, cited), word);
      at += 1;
    } else if (!fillers.test(word)) rest.push(word);
  }
  const path = cited.get(item)?.split(separators).map(latinLabel);
  if (path !== undefined && path.length > 1) return { labels: path, given: 'whole', rest: rest.join(' ') };
  // A part or a section is a place in the resolution, not an item.
  if (![...cited.keys()].some((level) => level >= item)) return null;
  const labels = [...cited].toSorted(([a], [b]) => a - b).map(([level, label]) => labelAt(level, label));
  return { labels, given: cited.has(part) ? 'first' : 'some', rest: rest.join(' ') };
}

function levelOf(word: string, cited: ReadonlyMap<number, string>): number {
  return levels.findLastIndex((names, level) => names.test(word) && !cited.has(level));
}

/** Sections are numbered in Roman, whatever a reader types; if one is not, the other spelling is asked next. */
function labelAt(level: number, label: string): string {
  const number = numberOf(label);
  if (number !== null) return level === section ? roman(number) : String(number);
  return latinLabel(label);
}

function isLabel(word: string): boolean {
  return numberOf(word) !== null || /^(?:\d{1,3}([.\-–/]\d{1,3})*|[ivxlcіх]{1,7}|\p{L})$/u.test(word);
}
