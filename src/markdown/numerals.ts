/** Numbers that documents write with other signs than 0 to 9: digits of other scripts, Chinese and Hebrew numerals. */

/** The zero of each set of digits, the other nine after it: Devanagari, Arabic, Persian, full width. */
const zeros = [...'०٠۰０'];

/** The number with the digits 0 to 9: `१९` is `19`. */
export const asciiDigits = (typed: string): string =>
  typed.replaceAll(/\p{Nd}/gu, (digit) => {
    const zero = zeros.find((sign) => digit >= sign && digit.charCodeAt(0) - sign.charCodeAt(0) < 10);
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });

/** The zero of the digits that a number is typed with. */
export const zeroOf = (typed: string): string =>
  zeros.find((zero) => typed.charCodeAt(0) - zero.charCodeAt(0) < 10 && typed >= zero) ?? '0';

/** `19` with the digits of that zero: `१९`. */
export const withDigits = (ascii: string, zero: string): string =>
  ascii.replaceAll(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));

const chinese = [...'〇一二三四五六七八九'];

/** The signs of a Chinese numeral, for regular expressions. */
export const chineseSigns = '一二三四五六七八九十百零〇';

/** 1 to 999 as documents number their articles: 十九, 二十, 一百零五. */
export function toChinese(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  // «十九», and yet «一百一十九».
  const ten = tens === 1 && hundreds === 0 ? '十' : tens > 0 ? `${chinese[tens]}十` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  return `${hundreds > 0 ? `${chinese[hundreds]}百` : ''}${ten}${gap}${ones > 0 ? chinese[ones] : ''}`;
}

/** The value of a Chinese numeral, `null` when it is none. */
export function readChinese(typed: string): number | null {
  const found = chineseNumbers.get(typed.replaceAll('〇', '零'));
  return found ?? null;
}

const chineseNumbers = new Map(Array.from({ length: 999 }, (_, at) => [toChinese(at + 1), at + 1]));

const hebrew: readonly [string, number][] = [
  ['ש', 300],
  ['ר', 200],
  ['ק', 100],
  ['צ', 90],
  ['פ', 80],
  ['ע', 70],
  ['ס', 60],
  ['נ', 50],
  ['מ', 40],
  ['ל', 30],
  ['כ', 20],
  ['י', 10],
  ...[...'טחזוהדגבא'].map((letter, at): [string, number] => [letter, 9 - at]),
];

/** 15 and 16, which would begin to spell a name of God. */
const avoided: readonly [RegExp, string][] = [
  [/יה$/, 'טו'],
  [/יו$/, 'טז'],
];

/** 1 to 399 in Hebrew letters, without their marks: א, י, יט, קא. */
export const hebrewNumerals: readonly string[] = Array.from({ length: 399 }, (_, at) => {
  let rest = at + 1;
  let text = '';
  for (const [letters, worth] of hebrew) {
    if (rest < worth) continue;
    text += letters;
    rest -= worth;
  }
  return avoided.reduce((numeral, [spelled, written]) => numeral.replace(spelled, written), text);
});

/** A Hebrew numeral without the marks that set it off from words: `י״ט` is `יט`, `ה'` is `ה`. */
export const bareHebrew = (typed: string): string =>
  /^\p{Script=Hebrew}/u.test(typed) ? typed.replaceAll(/[׳״'"]/g, '') : typed;
