/**
 * An item, a part or a section as people cite it: «п. 3 разд. I ч. 1», `1.I.3`, `1-i-3`, «пункт 5 второй части», “Part 1, Section I, item 3”.
 * Written as a token that the index holds for it and the search asks for.
 */
import { latinLabel, numberOf, roman, spelled } from './label.ts';
import { inLevelWords } from './level-words.ts';
import { plainWord } from './words.ts';

/** What a level is called, from the outermost in; abbreviated or in any case. */
const levels: RegExp[] = [
  /^(?:ч|част[ьияею]+|глав[аыеу]|гл|стать[яиею]+|ст|part|chapter|ch|article|art|annex|прил|приложени[еяю])$/,
  /^(?:разд|раздел(?:[аеу]|ом)?|section|sect?|р)$/,
  /^(?:п|пп|пункт(?:[аеуы]|ом|ам|ах)?|рекомендаци[яиюей]+|item|recommendation|para|paragraph|point|no)$/,
  /^(?:подп|пп|подпункт(?:[аеуы]|ом|ов)?|subitem|sub)$/,
];
const [part, section, item] = [0, 1, 2];
/** Nothing has more labels than a list of numbers. */
const deepest = 5;

/** What may stand in a citation besides and says nothing that would find the item. */
const fillers =
  /^(?:резолюци[яиюей]+|итогов(?:ой|ая|ую)|участников|конференции|номер|года?|г|см|согласно|resolution|of|the|to|see|в|из|и|к)$/;

export interface Citation {
  /**
   * Labels from the outermost in, in the letters of addresses, as far as they are given; each in the ways that it may
   * be written there, as 2 or as II, the likeliest first.
   */
  labels: string[][];
  /** `whole`: nothing stands before or between them. `first`: they begin with the outermost. `some`: they are some of them. */
  given: 'whole' | 'first' | 'some';
  /** An item, a part or section («place»), or either: `2-1` does not tell. */
  of: 'item' | 'place' | 'either';
  /** Other words of the query: the year, a topic. */
  rest: string;
}

/** `null` when the query cites nothing. */
export function readCitation(query: string): Citation | null {
  const plain = inLevelWords(plainWord(query));
  const text = plain
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/№\s*/g, '')
    .replace(/(\d)-?(?:й|я|е|го|му|м|ый|ая|ое|ой|ую)(?!\p{L})/gu, '$1');
  const citation = readNumber(plain) ?? readPath(text) ?? readWords(text);
  return citation !== null && citation.labels.length > deepest ? null : citation;
}

/** The tokens by which an item, a part or a section is found, by its id. */
export function tokensOf(id: string, of: 'item' | 'place'): string[] {
  const labels = id.split('-');
  const last = labels.at(-1) as string;
  let inner = [[last]];
  for (const label of labels.slice(1, -1).toReversed())
    inner = inner.flatMap((path) => [path, [label, ...path]]);
  const first = labels.length === 1 ? [] : inner.map((path) => [labels[0] as string, ...path]);
  return [
    token(of, 'whole', labels),
    ...(labels.length === 1 ? inner : first).map((path) => token(of, 'first', path)),
    ...[...inner, ...first].map((path) => token(of, 'some', path)),
  ];
}

/** The tokens to ask for, one after another until one is found. */
export function tokensToAsk({ labels, given, of }: Citation): string[] {
  let spellings: string[][] = [[]];
  for (const label of labels)
    spellings = spellings.flatMap((before) => label.map((spelling) => [...before, spelling]));
  const kinds = of === 'either' ? (['item', 'place'] as const) : [of];
  return kinds.flatMap((kind) => spellings.map((path) => token(kind, given, path)));
}

/** No word of a language looks like these; the last letter keeps one from being the beginning of another. */
function token(of: 'item' | 'place', given: Citation['given'], labels: string[]): string {
  return `q${of.charAt(0)}${given.charAt(0)}${labels.join('q')}z`;
}

/** A path that begins with a section leaves its part out. */
const givenBy = (path: string): Citation['given'] => (/^\d/.test(path) ? 'whole' : 'some');

const pathLabels = (path: string): string[][] =>
  path.split(/\s*[.\-/]\s*/).map((label) => spelled(latinLabel(label)));

/** A number with nothing else may be that of an article. */
function readNumber(text: string): Citation | null {
  const number = /^\s*(\d{1,3})\.?\s*$/.exec(text)?.[1];
  return number === undefined ? null : { labels: [spelled(number)], given: 'whole', of: 'either', rest: '' };
}

/** `1-i-3`, `1.I.3`, `2/5`, with nothing else. */
function readPath(text: string): Citation | null {
  const path =
    /^[«"„(]?((?:\d{1,3}|[ivxlcіх]{1,7})(?:\s*[.\-/]\s*(?:\d{1,3}|[ivxlcіх]{1,7}|\p{L}))+)[.)»"“]*$/u.exec(
      text.trim().replace(/^(\d+)\s+([ivxl]+)\s+(\d+)$/, '$1-$2-$3'),
    )?.[1];
  return path === undefined
    ? null
    : { labels: pathLabels(path), given: givenBy(path), of: 'either', rest: '' };
}

/** Levels with their labels in any order: «п. 5 ч. 2», «часть вторая, пункт пятый», «п. 2.5». */
function readWords(text: string): Citation | null {
  const words = text.match(/(?:\d+|[ivxlcіх]+)(?:[.\-/](?:\d+|[ivxlcіх]+))+|\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const cited = new Map<number, string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const next = words[at + 1] ?? '';
    const level = levelOf(word, cited);
    const after = levelOf(next, cited);
    if (level !== -1 && isLabel(next)) {
      cited.set(level, next);
      at += 1;
    } else if (
      after !== -1 &&
      numberOf(word) !== null &&
      (isInWords(word) || !isLabel(words[at + 2] ?? ''))
    ) {
      cited.set(after, word);
      at += 1;
    } else if (!fillers.test(word)) rest.push(word);
  }
  const cites = cited.get(item) ?? '';
  const path = pathLabels(cites);
  if (path.length > 1) return { labels: path, given: givenBy(cites), of: 'item', rest: rest.join(' ') };
  // «Часть» and «раздел» are ordinary words too: with others beside them they cite nothing.
  const of = [...cited.keys()].some((level) => level >= item) ? 'item' : 'place';
  if (cited.size === 0 || (of === 'place' && rest.length > 0)) return null;
  const inPart = cited.has(part);
  const labels = [...cited]
    .toSorted(([a], [b]) => a - b)
    .map(([level, label]) => spellingsAt(level, label, inPart));
  return { labels, given: inPart ? 'first' : 'some', of, rest: rest.join(' ') };
}

function levelOf(word: string, cited: ReadonlyMap<number, string>): number {
  return levels.findLastIndex((names, level) => names.test(word) && !cited.has(level));
}

/** Sections are numbered in Roman mostly, whatever a reader types. */
function spellingsAt(level: number, label: string, inPart: boolean): string[] {
  const number = numberOf(label);
  // Without its part, «разд. II» must not be taken for part 2.
  if (number === null) return level === section && !inPart ? [latinLabel(label)] : spelled(latinLabel(label));
  return level === section ? [roman(number), String(number)] : spelled(String(number));
}

const isInWords = (label: string): boolean => !/\d/.test(label);

function isLabel(word: string): boolean {
  return (
    numberOf(word) !== null ||
    /^(?:(?:\d{1,3}|[ivxlcіх]+)(?:[.\-/](?:\d{1,3}|[ivxlcіх]+))*|[ivxlcіх]{1,7}|\p{L})$/u.test(word)
  );
}
