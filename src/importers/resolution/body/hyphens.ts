/** A hyphen at the end of a printed line: the word was divided there, or has a hyphen of its own. */

export interface HyphenDecision {
  /** The word as it is published: «Организации», «социально-экономический». */
  word: string;
  /** Whether the hyphen was kept. */
  keeps: boolean;
  /** The word the other way: with the hyphen or without. */
  otherwise: string;
  /** Index of the line that ends with it. */
  line: number;
}

/** How often each word stands whole in the document, whatever its ending. */
export type WordCounts = ReadonlyMap<string, number>;

const divided = /([\p{L}\p{N}-]*[\p{L}\p{N}])[-\u2010\u00AD]$/u;
const beginning = /^[\p{L}\p{N}-]*/u;

/** Words that Russian always writes with a hyphen. */
const hyphened =
  /^(?:(?:кто|что|где|куда|когда|откуда|почему|чей|как\p{L}{0,3}|к[оe]го|кому|ч[её]м|чего|чему)-(?:то|либо|нибудь)|из-(?:за|под)|вс[её]-таки|ко[ей]-\p{L}+|по-\p{L}+(?:[ое]му|[сц]ки|ьи)|(?:экс|вице|интернет|онлайн|бизнес|пресс|медиа)-\p{L}+)$/u;
/** First parts that are joined by a hyphen: «социально-», «научно-». */
const joining = /^\p{L}{3,}[ое]$/u;

/** Longest word and longest first part of one, in characters. */
const longest = 80;

const endOf = (line: string): string => divided.exec(line.slice(-longest))?.[1] ?? '';
const startOf = (line: string): string => beginning.exec(line.slice(0, longest))?.[0] ?? '';

const ending = /(?<=.{3})(?:[оеы]го|[оеы]му|[иы]ми|[ая]ми|[аояеуюыи]?[йяеюихмв]|[аоуыьюя]|e?s)$/u;

/** A word without its ending. */
const stem = (word: string): string => word.toLowerCase().replace(ending, '');

/** Counts the words of lines in order; the two pieces of a divided one are none. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  for (const [index, line] of lines.entries()) {
    const tail = endOf(line);
    const from = endOf(lines[index - 1] ?? '') === '' ? 0 : startOf(line).length;
    const whole = line.slice(from, tail === '' ? undefined : -tail.length - 1);
    for (const [word] of whole.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) add(word);
  }
  return counts;
}

/** Whether the first of two lines ends within a word. */
export const isDivided = (before: string, after: string): boolean =>
  endOf(before) !== '' && /^[\p{L}\p{N}]/u.test(after);

/** Whether a line ends within an address of the web or of mail, which has no spaces and keeps its hyphens. */
export const isWithinAddress = (before: string): boolean =>
  /(?:\w:\/\/|www\.|@)[^\s]*[-/._=&?%#]$/u.test(before.slice(-longestAddress));

const longestAddress = 300;

/** Decides as the document writes the word elsewhere; else as its language would. */
export function decideHyphen(before: string, after: string, words: WordCounts): Omit<HyphenDecision, 'line'> {
  const [first, second] = [endOf(before), startOf(after)];
  const [whole, apart] = [`${first}${second}`, `${first}-${second}`];
  const keeps =
    !before.endsWith('\u00AD') && (isOwn(before, first, second) || keepsHyphen(first, second, words));
  return keeps ? { keeps, word: apart, otherwise: whole } : { keeps, word: whole, otherwise: apart };
}

/** «Санкт-Петербурга», «60-сантиметровый», «2017-2020», an address: only small letters after letters go on with a word. */
const isOwn = (before: string, first: string, second: string): boolean =>
  !/^\p{Ll}/u.test(second) || /\p{N}$/u.test(first) || isWithinAddress(before);

/** The same word as somebody decides it who knows better. */
export const theOtherWay = ({
  keeps,
  word,
  otherwise,
}: Omit<HyphenDecision, 'line'>): Omit<HyphenDecision, 'line'> => ({
  keeps: !keeps,
  word: otherwise,
  otherwise: word,
});

function keepsHyphen(first: string, second: string, words: WordCounts): boolean {
  const count = (word: string) => words.get(stem(word)) ?? 0;
  const [whole, apart] = [count(`${first}${second}`), count(`${first}-${second}`)];
  if (whole !== apart) return apart > whole;
  const [head = '', tail = ''] = [first.split('-').at(-1), second.split('-')[0]];
  if (hyphened.test(`${head}-${tail}`.toLowerCase())) return true;
  // Shorter ones are prepositions and endings, which are words as well: «за-дачами».
  if (head.length > 3 && tail.length > 3 && count(head) > 0 && count(tail) > 0) return true;
  return joining.test(head) && tail.length > 6 && count(head) + count(tail) > 0;
}
