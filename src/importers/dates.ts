/** Dates in running text, Russian and English: «12 мая 2017 года», «"12" мая», `12.05.2017`, “12 May 2017”. Never the US order. */

const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:янв|jan)/, 1],
  [/^(?:фев|feb)/, 2],
  [/^(?:мар|mar)/, 3],
  [/^(?:апр|apr)/, 4],
  [/^(?:ма[йя]|may)/, 5],
  [/^(?:июн|jun)/, 6],
  [/^(?:июл|jul)/, 7],
  [/^(?:авг|aug)/, 8],
  [/^(?:сен|sep)/, 9],
  [/^(?:окт|oct)/, 10],
  [/^(?:ноя|nov)/, 11],
  [/^(?:дек|dec)/, 12],
];

const day = /(?<![\d.])(\d{1,2})(?:-?(?:го|st|nd|rd|th)|[»”"])?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
const numeric = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;

/** The first whole date in a text as `2017-05-12`; `null` when there is none. */
export function dateIn(text: string): string | null {
  const named = day.exec(text);
  const numbered = numeric.exec(text);
  const month = named && monthOf(named[2] ?? '');
  if (named && month && (!numbered || named.index < numbered.index)) return iso(named[1], month, named[3]);
  return numbered && iso(numbered[1], Number(numbered[2]), numbered[3]);
}

/** 1 to 12 of a month's name, abbreviated or inflected; `null` for another word. */
export function monthOf(word: string): number | null {
  return months.find(([beginning]) => beginning.test(word.toLowerCase()))?.[1] ?? null;
}

function iso(typed: string | undefined, month: number, year: string | undefined): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${(typed ?? '').padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
