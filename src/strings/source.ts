/** What readers are told of a document's source, and of what its text was compared with. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';
import type { SourceKind } from './vocabulary.ts';

interface SetAside {
  /** Hyphens at line ends that were taken away. */
  hyphens: number;
  /** Bullets and dashes before items that were taken away. */
  bullets: number;
}

export interface SourceStrings {
  /** The text was compared; `null`: the source is not said to be of a kind. */
  matches: (kind: SourceKind | null) => string;
  /** The text was not compared. */
  follows: Record<SourceKind, string>;
  /** What was compared and what was not; `excepted`: lines left out or differences stand below. */
  compared: (setAside: SetAside, excepted: boolean) => string;
  /** The file with the text that was compared. */
  comparedFile: string;
  omitted: string;
  differences: string;
  difference: (source: string, text: string) => string;
  /** Why words differ that were corrected after the adoption. */
  corrected: (date: string) => string;
}

const table: Record<'ru' | 'en', SourceStrings> = {
  ru: {
    matches: (kind) =>
      kind === null
        ? 'Совпадает с текстом источника'
        : {
            signed: 'Совпадает с текстом подписанного экземпляра',
            docx: 'Совпадает с файлом документа (Word)',
            'scan-text': 'Совпадает с текстовой копией; подписанный экземпляр не размещён',
            web: 'Совпадает с публикацией в сети',
          }[kind],
    follows: {
      signed: 'Текст приведён по подписанному экземпляру',
      docx: 'Текст приведён по файлу документа',
      'scan-text': 'Текст приведён по текстовой копии; подписанный экземпляр не размещён',
      web: 'Текст приведён по публикации в сети',
    },
    compared: ({ hyphens, bullets }, excepted) => {
      const signs = [
        'пробелов',
        hyphens > 0 &&
          counted('ru', hyphens, { one: 'переноса', other: 'переносов' }).concat(' в концах строк'),
        bullets > 0 &&
          counted('ru', bullets, { one: 'знака', other: 'знаков' }).concat(' перед пунктами (тире, точек)'),
      ];
      const list = new Intl.ListFormat('ru').format(signs.filter((sign) => sign !== false));
      return `Сверены все знаки, без учёта ${list}${excepted ? '; прочие отличия названы ниже' : ''}.`;
    },
    comparedFile: 'Текст источника для сверки',
    omitted: 'Не вошло из источника (колонтитулы, номера страниц, строки над заголовком)',
    differences: 'Отличия от источника',
    difference: (source, text) => `в источнике «${source}», здесь «${text}»`,
    corrected: (date) => `исправлено: ${date}`,
  },
  en: {
    matches: (kind) =>
      kind === null
        ? 'Matches the text of the source'
        : {
            signed: 'Matches the text of the signed copy',
            docx: 'Matches the document file (Word)',
            'scan-text': 'Matches a text copy; the signed copy is not published',
            web: 'Matches a publication on the web',
          }[kind],
    follows: {
      signed: 'The text follows the signed copy',
      docx: 'The text follows the document file',
      'scan-text': 'The text follows a text copy; the signed copy is not published',
      web: 'The text follows a publication on the web',
    },
    compared: ({ hyphens, bullets }, excepted) => {
      const signs = [
        'white space',
        hyphens > 0 && counted('en', hyphens, { one: 'hyphen', other: 'hyphens' }).concat(' at line ends'),
        bullets > 0 &&
          counted('en', bullets, { one: 'sign', other: 'signs' }).concat(' before items (dashes, bullets)'),
      ];
      const list = new Intl.ListFormat('en').format(signs.filter((sign) => sign !== false));
      return `All characters were compared, except ${list}${excepted ? '; other differences are named below' : ''}.`;
    },
    comparedFile: 'The source’s text for comparison',
    omitted: 'Left out of the source (running heads, page numbers, lines above the title)',
    differences: 'Differences from the source',
    difference: (source, text) => `“${source}” in the source, “${text}” here`,
    corrected: (date) => `corrected: ${date}`,
  },
};

export const sourceStrings = (language: string): SourceStrings => wordsIn(table, language);
