/**
 * An item as people cite it: «п. 3 разд. I ч. 1», `1.I.3`, `1-i-3`, “Part 1, Section I, item 3”. Written as a token that the
 * index holds for the item and the search asks for.
 */
import { latinLabel, spelled } from './label.ts';

/** What a level is called, from the outermost in; abbreviated or in any case. */
const levels: RegExp[] = [
  /^(?:ч|част[ьияею]+|глав[аыеу]|гл|стать[яиею]+|ст|part|chapter|ch|article|art|annex|прил|приложени[еяю])$/,
  /^(?:разд|раздел[аеу]?|section|sect?|р)$/,
  /^(?:п|пп|пункт[аеу]?|item|para|paragraph|point|no)$/,
  /^(?:подп|пп|подпункт[аеу]?|subitem|sub)$/,
];

/** What may stand in a citation besides and says nothing that would find the item. */
const fillers =
  /^(?:резолюци[яиюей]+|итогов(?:ой|ая|ую)|участников|конференции|№|номер|resolution|of|the|to|в|из|и|к)$/;

export interface CitedItem {
  /** Labels from the outermost in, in the letters of addresses, as far as they are given. */
  labels: string[];
  /** Whether nothing can stand before or between them: `1-i-3`, but not «п. 3 разд. I». */
  whole: boolean;
  /** Other words of the query: the year, a topic. */
  rest: string;
}

/** `null` when the query cites nothing. */
export function readCitation(query: string): CitedItem | null {
  const text = query.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return readPath(text) ?? readWords(text);
}

/** The tokens by which an item is found, by its id: as a whole, and by its last labels with any of those before. */
export function tokensOf(id: string): string[] {
  const labels = id.split('-');
  const last = labels.at(-1) as string;
  let paths = [[last]];
  for (const label of labels.slice(0, -1).toReversed())
    paths = paths.flatMap((path) => [path, [label, ...path]]);
  return [wholeToken(labels), ...paths.map(partialToken)];
}

/** The tokens to ask for, one after another until one is found: a label may stand there as 2 or as II. */
export function tokensToAsk({ labels, whole }: CitedItem): string[] {
  let spellings: string[][] = [[]];
  for (const label of labels)
    spellings = spellings.flatMap((before) => spelled(label).map((label) => [...before, label]));
  return spellings.map(whole ? wholeToken : partialToken);
}

/** No word of a language looks like these; the last letter keeps one from being the beginning of another. */
const wholeToken = (labels: string[]): string => `qw${labels.join('q')}z`;
const partialToken = (labels: string[]): string => `qp${labels.join('q')}z`;

/** `1-i-3`, `1.I.3`, `2/5`, with nothing else. */
function readPath(text: string): CitedItem | null {
  const path = /^[«"„(]?(\d{1,3}(?:\s*[.\-–—/]\s*(?:\d{1,3}|[ivxlcіх]{1,7}|\p{L}))+)[.)»"“]*$/u.exec(text.trim())?.[1];
  if (path === undefined) return null;
  const labels = path.split(/\s*[.\-–—/]\s*/).map(latinLabel);
  return { labels, whole: true, rest: '' };
}

/** Levels and labels in any order. */
function readWords(text: string): CitedItem | null {
  const tokens = text.match(/[\p{L}]+|\d+|[№]/gu) ?? [];
  const cited = new Map<number, string>();
  const rest: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string;
    const label = tokens[at + 1];
    const level = levels.findLastIndex((words, place) => words.test(token) && !cited.has(place));
    if (level !== -1 && label !== undefined && isLabel(label)) {
      cited.set(level, romanAt(level, label));
      at += 1;
    } else if (!fillers.test(token)) rest.push(token);
  }
  // A part or a section is a place in the resolution, not an item.
  if (![...cited.keys()].some((level) => level >= 2)) return null;
  const labels = [...cited].toSorted(([a], [b]) => a - b).map(([, label]) => label);
  return { labels, whole: false, rest: rest.join(' ') };
}

/** Sections are numbered in Roman, whatever a reader types; if one is not, the other spelling is asked next. */
function romanAt(level: number, label: string): string {
  const latin = latinLabel(label);
  return level === 1 ? (spelled(latin).find((spelling) => /^[ivxlc]+$/.test(spelling)) ?? latin) : latin;
}

function isLabel(token: string): boolean {
  return /^(?:\d{1,3}|[ivxlcіх]{1,7}|\p{L})$/u.test(token);
}
