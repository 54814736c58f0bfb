/** Reading the label of a heading: «1», «I. Действия», «Раздел II. Меры», «Приложение № 1». */
import {
  annexHeading,
  chineseAnnex,
  levelOf,
  numberInWord,
  numberThenWord,
  wordThenNumber,
} from './heading-keywords.ts';
import { type Reading, readNumber } from './labels.ts';
import { chineseSigns } from './numerals.ts';
import { follows } from './sequence.ts';
import type { Label, LevelWord } from './types.ts';

export interface HeadingLabel {
  label: Label;
  /** `null` for an annex without a number. */
  reading: Reading | null;
  /** Its parts of an id: `['1']`, `['annex', '1']` joined is `annex-1`. */
  segments: readonly string[];
}

/** What may follow «Приложение» without a number: a mobile application is no annex. */
const annexRest = /^\s*(?:$|[–—-]\s|к\s|to\s)/iu;
const alone = /^([^\s.()]{1,11}|\p{Nd}[\p{Nd}.]*\p{Nd})$/u;
const delimited = /^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\p{L}(?!\.\s\p{Lu}\.)|\p{L}{2,7})([.)])(?=\s|$)/u;
const decimal = /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+(?=\s)/u;
/** «一、總則», «（一）目的»: no space follows. */
const chinese = new RegExp(`^(?:([${chineseSigns}]{1,5})、|[（(]([${chineseSigns}]{1,5})[）)])\\s*`, 'u');

/**
 * The label at the start of a heading's text, `null` when there is none.
 * @param before the reading of the labelled heading before it on the same level
 */
export function readHeadingLabel(text: string, before: Reading | null): HeadingLabel | null {
  return readAnnex(text) ?? readKeyword(text, before) ?? readPlain(text, before);
}

function readAnnex(text: string): HeadingLabel | null {
  const match = annexHeading.exec(text) ?? chineseAnnex.exec(text);
  if (!match) return null;
  const reading = match[1] === undefined ? null : (likeliest(readNumber(match[1]), null) ?? null);
  const closed = /[.:)：、]$/.test(match[0]) || annexRest.test(text.slice(match[0].length));
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
  const found = keywordIn(text);
  if (!found) return null;
  const reading = likeliest(readNumber(found.number), before);
  // «Part a new beginning»: a bare letter needs a delimiter, a dash or the end after it.
  const closed = found.closing !== '' || /^\s*(?:$|[–—-]\s)/u.test(text.slice(found.label.length));
  if (!reading || (reading.style === 'letter' && !closed)) return null;
  return labelled(found.label, reading, levelOf(found.word));
}

interface Keyword {
  label: string;
  word: string;
  number: string;
  closing: string;
}

function keywordIn(text: string): Keyword | null {
  const wordFirst = wordThenNumber.exec(text);
  if (wordFirst) {
    const [label, word = '', typed = '', closing = ''] = wordFirst;
    return { label, word, number: /^premi/iu.test(typed) ? '1' : typed, closing };
  }
  const numberFirst = numberThenWord.exec(text) ?? numberInWord.exec(text);
  if (!numberFirst) return null;
  const [label, number = '', word = '', closing = ''] = numberFirst;
  return { label, word, number, closing };
}

function readPlain(text: string, before: Reading | null): HeadingLabel | null {
  const inChinese = chinese.exec(text);
  if (inChinese) {
    const reading = likeliest(readNumber(inChinese[1] ?? inChinese[2] ?? ''), before);
    return reading ? labelled(inChinese[0].trimEnd(), reading, null) : null;
  }
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
