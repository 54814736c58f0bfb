/** What `proceedings verify` says of each resolution. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';

export interface Verified {
  /** Path of the resolution. */
  file: string;
  /** Path of the text that it was compared with. */
  text: string;
  compared: number;
  /** How often lines were left out. */
  omitted: number;
  /** How often declared differences and corrections were found. */
  differences: number;
  hyphens: number;
  bullets: number;
  agrees: boolean;
  /** The source was read anew and gives the same text; `null` where no source is kept. */
  extracted: { file: string; agrees: boolean } | null;
}

export interface VerifyStrings {
  line: (verified: Verified) => string;
  /** A resolution without `source.text`. */
  notCompared: (file: string) => string;
  nothing: string;
}

const table: Record<'ru' | 'en', VerifyStrings> = {
  ru: {
    line: ({ file, text, compared, omitted, differences, hyphens, bullets, agrees, extracted }) =>
      [
        `${file}: ${agrees ? 'совпадает' : 'НЕ СОВПАДАЕТ'} с public${text}`,
        `сверено ${counted('ru', compared, { one: 'знак', few: 'знака', other: 'знаков' })}`,
        `не вошло строк ${omitted}`,
        `объявленных отличий ${differences}`,
        `переносов ${hyphens}`,
        `знаков перед пунктами ${bullets}`,
        extracted === null
          ? 'исходного файла нет'
          : `public${extracted.file} прочитан заново: ${extracted.agrees ? 'текст тот же' : 'ТЕКСТ ДРУГОЙ'}`,
      ].join('; '),
    notCompared: (file) => `${file}: не сверяется, поле source.text не заполнено`,
    nothing: 'Резолюций нет.',
  },
  en: {
    line: ({ file, text, compared, omitted, differences, hyphens, bullets, agrees, extracted }) =>
      [
        `${file}: ${agrees ? 'matches' : 'DOES NOT MATCH'} public${text}`,
        `${counted('en', compared, { one: 'character', other: 'characters' })} compared`,
        `${omitted} lines left out`,
        `${differences} declared differences`,
        `${hyphens} hyphens at line ends`,
        `${bullets} signs before items`,
        extracted === null
          ? 'no source file'
          : `public${extracted.file} read anew: ${extracted.agrees ? 'the same text' : 'ANOTHER TEXT'}`,
      ].join('; '),
    notCompared: (file) => `${file}: not compared, source.text is not filled in`,
    nothing: 'There are no resolutions.',
  },
};

export const verifyStrings = (language: string): VerifyStrings => wordsIn(table, language);
