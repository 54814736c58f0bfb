/** File names are ids and ids are addresses: what may be one, and what a wrong one should have been. */

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'eh',
  ю: 'yu',
  я: 'ya',
}; // The same letters as the ids of recommendations.

/** Addresses of fixed pages, which no edition and no free page may take. */
const FIXED_PAGES = new Set([
  'editions',
  'recommendations',
  'organizations',
  'people',
  'topics',
  'pages',
  'sessions',
  'resolutions',
  'follow-ups',
  'contacts',
  'search',
  'data',
  'formats',
  'feed',
  'sources',
  'accessibility',
  '404',
  'pagefind',
  'index',
  'conference',
  'sitemap',
  'sitemap-index',
  'robots',
  'assets',
  'fonts',
  'cards',
]);

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Cyrillic letters that look like Latin ones, in both cases. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [...'асеорхуіјѕһԁԛԝӏАВСЕНІЈКМОРЅТХУ'].map((letter, at) => [
    letter,
    'aceopxyijshdqwlABCEHIJKMOPSTXY'[at] ?? '',
  ]),
);

/**
 * The id nearest to what was typed: lower case, Cyrillic spelled in Latin letters, everything else a hyphen.
 * In a word that is Latin besides (`рetrov`), or is nothing but `і`, Cyrillic letters are slips of the keyboard.
 */
export function idFrom(typed: string): string {
  const words = typed.normalize('NFC').slice(0, MAX_NAME);
  const sorted = words.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    /\p{Script=Latin}|^[іІхХ]*[іІ][іІхХ]*$/u.test(word)
      ? [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
      : word,
  );
  const latin = [...sorted.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const ascii = latin.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const id =
    ascii
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, MAX_NAME)
      .replaceAll(/^-+|-+$/g, '') || 'name';
  return isDevice(id) ? `${id}-1` : id;
}

/** Whether two words look the same and differ: a Cyrillic letter stands for a Latin one, or the other way. */
export function isTwin(one: string, other: string): boolean {
  const latin = (word: string) => [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return one !== other && latin(one) === latin(other);
}

/** Letters of a name, and of an item's id: with the longest suffix of a format, file systems take 255. */
export const MAX_NAME = 100;

/** Whether a name can be an id. */
export function isId(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) && name.length <= MAX_NAME;
}

/** Names that Windows keeps for devices, in folders too, whatever suffix they have. */
export const isDevice = (name: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);

/** Whether an edition or a free page cannot have this id, because a fixed page or a language has its address. */
export function isReserved(id: string): boolean {
  return (
    FIXED_PAGES.has(id) ||
    (/^[a-z]{2}(-([a-z]{2}|hans|hant|latn|cyrl))?$/.test(id) && LANGUAGE_NAMES.of(id) !== undefined)
  );
}
