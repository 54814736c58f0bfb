/** Reading the label of a heading: «1», «I. Действия», «Раздел II. Меры», «Приложение № 1». */
import { type Reading, readNumber } from './labels.ts';
import { follows } from './sequence.ts';
import type { Label, LevelWord } from './types.ts';

export interface HeadingLabel {
  label: Label;
  /** `null` for an annex without a number. */
  reading: Reading | null;
  /** Its parts of an id: `['1']`, `['annex', '1']` joined is `annex-1`. */
  segments: readonly string[];
}

const keywords: Record<string, LevelWord> = {
  часть: 'part',
  раздел: 'section',
  глава: 'chapter',
  статья: 'article',
  part: 'part',
  section: 'section',
  chapter: 'chapter',
  article: 'article',
};

const withKeyword = new RegExp(
  `^(${Object.keys(keywords).join('|')})\\s+([^\\s.):]+)([.):]?)(?=\\s|$)`,
  'iu',
);
const annex =
  /^(?:приложение|annex)(?=[\s.:]|$)(?:\s+(?:№\s*|N\s+|No\.\s*)?(\d{1,3}|[IVX]+|\p{Lu})(?![\p{L}\d]))?[.:)]?/iu;
/** What may follow «Приложение» without a number: a mobile application is no annex. */
const annexRest = /^\s*(?:$|[–—-]\s|к\s|to\s)/iu;
const alone = /^([^\s.()]{1,11}|\d[\d.]*\d)$/u;
const delimited = /^(\d{1,3}(?:\.\d{1,3})*|\p{L}(?!\.\s\p{Lu}\.)|\p{L}{2,7})([.)])(?=\s|$)/u;
const decimal = /^\d{1,3}(?:\.\d{1,3})+(?=\s)/u;

/**
 * The label at the start of a heading's text, `null` when there is none.
 * @param before the reading of the labelled heading before it on the same level
 */
export function readHeadingLabel(text: string, before: Reading | null): HeadingLabel | null {
  return readAnnex(text) ?? readKeyword(text, before) ?? readPlain(text, before);
}

function readAnnex(text: string): HeadingLabel | null {
  const match = annex.exec(text);
  if (!match) return null;
  const reading = match[1] === undefined ? null : (likeliest(readNumber(match[1]), null) ?? null);
  const closed = /[.:)]$/.test(match[0]) || annexRest.test(text.slice(match[0].length));
  if (reading === null && !closed) return null;
  const label: Label = {
    text: match[0],
    number: reading?.number ?? '',
    style: reading?.style ?? 'arabic',
    keyword: 'annex',
  };
  return { label, reading, segments: [['annex', ...(reading?.segments ?? [])].join('-')] };
}

function readKeyword(text: string, before: Reading | null): HeadingLabel | null {
  const match = withKeyword.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const reading = likeliest(readNumber(match[2]), before);
  // «Part a new beginning»: a bare letter needs a delimiter, a dash or the end after it.
  const closed = match[3] !== '' || /^\s*(?:$|[–—-]\s)/u.test(text.slice(match[0].length));
  if (!reading || (reading.style === 'letter' && !closed)) return null;
  return labelled(match[0], reading, keywords[match[1].toLowerCase()] ?? null);
}

function readPlain(text: string, before: Reading | null): HeadingLabel | null {
  const whole = alone.exec(text.trim());
  if (whole?.[1]) {
    const reading = likeliest(readNumber(whole[1]), before);
    return reading ? labelled(whole[1], reading, null) : null;
  }
  const match = delimited.exec(text) ?? decimal.exec(text);
  if (!match) return null;
  const delimiter = match[2] ?? '';
  const typed = match[1] ?? match[0];
  const readings = readNumber(typed).filter(
    (reading) => !(delimiter === '.' && isInitial(typed, reading, before)),
  );
  const reading = likeliest(readings, before);
  return reading ? labelled(match[0], reading, null) : null;
}

/** «В. И.», «D. Smith» and «V. Putin» begin with a name; «I.» and a numeral in sequence do not. */
function isInitial(typed: string, reading: Reading, before: Reading | null): boolean {
  if (!/^\p{L}$/u.test(typed)) return false;
  return (
    reading.style === 'letter' ||
    !(reading.path[0] === 1 || (before !== null && before.series === reading.series))
  );
}

/** The reading that continues the headings before it, else I, V and X as Roman, else the likeliest. */
function likeliest(readings: readonly Reading[], before: Reading | null): Reading | undefined {
  const next = before && readings.find((reading) => follows(before, reading, false));
  const roman = readings.find(
    ({ style, path }) => style === 'roman' && [1, 5, 10].includes(path[0] as number),
  );
  const real = readings.find(({ lookAlike }) => !lookAlike);
  return (
    next ?? (roman && (!roman.lookAlike || real === undefined) ? roman : undefined) ?? real ?? readings[0]
  );
}

function labelled(text: string, reading: Reading, keyword: LevelWord | null): HeadingLabel {
  const { number, style, segments } = reading;
  return { label: { text, number, style, keyword }, reading, segments };
}
