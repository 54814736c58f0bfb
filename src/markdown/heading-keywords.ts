/**
 * Words that name the levels of a document, by language. All are known in every document, because a resolution may keep
 * the headings of another language; `Article`, which two of them share, is the same in both.
 */
import { chineseSigns } from './numerals.ts';
import type { LevelWord } from './types.ts';

const words = {
  ru: { part: 'часть', section: 'раздел', chapter: 'глава', article: 'статья', annex: 'приложение' },
  en: { part: 'part', section: 'section', chapter: 'chapter', article: 'article', annex: 'annex' },
  de: { part: 'teil', section: 'abschnitt', chapter: 'kapitel', article: 'artikel', annex: 'anlage|anhang' },
  fr: { part: 'partie', section: 'section', chapter: 'chapitre', article: 'article', annex: 'annexe' },
  es: { part: 'parte', section: 'sección', chapter: 'capítulo', article: 'artículo', annex: 'anexo' },
  fi: { part: 'osa', section: 'jakso|osasto', chapter: 'luku', article: 'artikla', annex: 'liite' },
  he: { part: 'חלק', section: 'סימן', chapter: 'פרק', article: 'סעיף', annex: 'נספח' },
  hi: {
    part: 'भाग',
    section: 'खंड|खण्ड',
    chapter: 'अध्याय',
    article: 'अनुच्छेद|धारा',
    annex: 'परिशिष्ट|अनुलग्नक',
  },
  zh: { part: '部分|編|编', section: '節|节', chapter: '章', article: '條|条', annex: '附件|附錄|附录' },
} as const satisfies Record<string, Record<LevelWord, string>>;

type Language = keyof typeof words;

const levels = ['part', 'section', 'chapter', 'article'] as const;

/** Languages that write the number first: «19 artikla», «1. Abschnitt». */
const numberFirst: Language[] = ['fi', 'de'];
const enclosing: Language[] = ['zh'];
const all = Object.keys(words) as Language[];
const spaced = all.filter((language) => !enclosing.includes(language));

const table = new Map<string, LevelWord>(
  all.flatMap((language) =>
    levels.flatMap((level) => words[language][level].split('|').map((word) => [word, level] as const)),
  ),
);

/** The level that a word of a heading names. */
export const levelOf = (word: string): LevelWord | null => table.get(word.toLowerCase()) ?? null;

const wordsOf = (languages: readonly Language[], wanted: readonly LevelWord[]): string =>
  languages
    .flatMap((language) => wanted.map((level) => words[language][level]))
    .flatMap((one) => one.split('|'))
    // «annexe» before «annex», which it begins with.
    .sort((one, other) => other.length - one.length)
    .join('|');

/** What may close a label; French sets a space before the colon. */
const closing = String.raw`([.):]|\s:)?(?=\s|$)`;
/** «1er», «1.º»: the mark of an ordinal. */
const ordinal = String.raw`(?:er|re|\.?[ºª°])?`;

/** Groups: the word, the number, what closes the label. */
export const wordThenNumber = new RegExp(
  String.raw`^(${wordsOf(spaced, levels)})\s+(premier|première|\p{Nd}+(?=er|re|\.?[ºª°])|[^\s.):]+?)${ordinal}${closing}`,
  'iu',
);

/** Groups: the number, the word, what closes the label. */
export const numberThenWord = new RegExp(
  String.raw`^(\d{1,3}|[IVXLC]+)\.?\s+(${wordsOf(numberFirst, levels)})${closing}`,
  'iu',
);

/** «第十九條»; groups: the number, the word, what closes the label. */
export const numberInWord = new RegExp(
  String.raw`^第\s?([${chineseSigns}\p{Nd}]{1,6})\s?(${wordsOf(enclosing, levels)})(?:([：:、.])|(?=\s|$))`,
  'u',
);

/** Group: the number, if there is one. */
export const annexHeading = new RegExp(
  String.raw`^(?:${wordsOf(spaced, ['annex'])})(?=[\s.:]|$)` +
    String.raw`(?:\s+(?:№\s*|N\s+|No\.\s*|Nr\.\s*)?(\p{Nd}{1,3}|[IVX]+|\p{Lu}|\p{Script=Hebrew}{1,3})(?![\p{L}\p{Nd}]))?[.:)]?`,
  'iu',
);

/** «附件一»; group: the number, if there is one. */
export const chineseAnnex = new RegExp(
  String.raw`^(?:${wordsOf(enclosing, ['annex'])})\s?([${chineseSigns}\p{Nd}]{1,4})?(?:[：:、.]|(?=\s|$))`,
  'u',
);
