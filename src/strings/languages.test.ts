import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { languages } from './languages.ts';
import { ru } from './ru/index.ts';

const names = Object.keys(languages) as (keyof typeof languages)[];
const added = names.filter((name) => name !== 'en' && name !== 'ru');
const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);

/** `sessionTypes` has an `other`, too, among much else. */
const isForms = (value: unknown): value is Group =>
  isGroup(value) && 'other' in value && Object.keys(value).every((key) => categories.has(key));

/** Every word with the way to it: `search.placeholder`; forms by number are one word. */
const words = (value: unknown, path = ''): [string, unknown][] =>
  isGroup(value) && !isForms(value)
    ? Object.entries(value).flatMap(([key, inner]) => words(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

/** The texts of a word: those of its forms, of its list, or what its functions are written with. Codes are none. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(texts);
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'audience' ? [] : texts(inner)));
}

const kindOf = (value: unknown): string => {
  if (value instanceof Set) return 'set';
  if (Array.isArray(value)) return 'list';
  return isForms(value) ? 'string by number' : typeof value;
};

/** What a list of sections of text has in each: a translation may not lose a paragraph. */
const lengths = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lengths);
  if (isGroup(value) && !isForms(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengths(inner)]));
  return null;
};

const english = new Map(words(en));
const russian = new Map(words(ru));

test.each(names)('%s has the words that English has, and no others', (name) => {
  const kinds = (language: unknown) =>
    Object.fromEntries(words(language).map(([path, value]) => [path, kindOf(value)]));
  expect(kinds(languages[name])).toEqual(kinds(en));
});

test.each(names)('lists of %s have as many entries as those of English', (name) => {
  for (const [path, value] of words(languages[name]))
    if (Array.isArray(value)) expect([path, lengths(value)]).toEqual([path, lengths(english.get(path))]);
});

test.each(added)('no sentence of %s asks for more than it is told', (name) => {
  const asked = (value: unknown) => (typeof value === 'function' ? value.length : 0);
  for (const [path, value] of words(languages[name])) {
    const told = Math.max(asked(english.get(path)), asked(russian.get(path)));
    expect(asked(value), path).toBeLessThanOrEqual(told);
  }
});

test.each(names)('forms by number are those that %s has', (name) => {
  const known = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
  const forms = words(languages[name]).filter(([, value]) => isForms(value));
  expect(forms.length).toBeGreaterThan(0);
  for (const [path, value] of forms) {
    const given = Object.keys(value as Group);
    expect(known, path).toEqual(expect.arrayContaining(given));
    // What differs for one and many differs for two where the language has a form for it.
    if (given.length > 1 && known.includes('two')) expect(given, path).toContain('two');
  }
});

/** Placeholders stand in every form, but «one result» may be said in words. */
const placeholders = (value: unknown) =>
  new Set(texts(value).flatMap((text) => text.match(/(?<!\$)\{[a-z]+\}/gi) ?? []));

test.each(added)('places for a name or a number are kept in %s', (name) => {
  for (const [path, value] of words(languages[name]))
    if (typeof value !== 'function')
      expect([path, placeholders(value)]).toEqual([path, placeholders(english.get(path))]);
});

test.each(added)('no Russian is left in %s', (name) => {
  const left = words(languages[name]).filter(([, value]) =>
    texts(value).some((text) => /\p{Script=Cyrillic}/u.test(text)),
  );
  expect(left.map(([path]) => path)).toEqual([]);
});

/** Whether a text has a word at all that a language could have its own for. */
const hasWords = (text: string) => text !== 'WCAG' && /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const plainTexts = (value: unknown) => (typeof value === 'function' ? [] : texts(value).filter(hasWords));

const scripts = {
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  'zh-TW': /\p{Script=Han}/u,
};

test.each(Object.entries(scripts))('every word of %s has letters of its own script', (name, script) => {
  const foreign = words(languages[name as keyof typeof scripts]).filter(([, value]) =>
    plainTexts(value).some((text) => !script.test(text)),
  );
  expect(foreign).toEqual([]);
});

/** What is the same word in English. */
const shared: Partial<Record<keyof typeof languages, string>> = {
  de: 'Art. Link Links Material Name Poster Resolution Seminar Text Video Website Workshop Workshops memorandum resolution',
  fr: 'Correction Corrections Document Documents Images Menu Note Notes Page Pages Photos Position Programme Publication Publications Source Type communiqué p.',
  es: 'Material Panel no',
};

test.each(added)('nothing of %s is still in English', (name) => {
  const allowed = new Set(shared[name]?.split(' '));
  const left = words(languages[name]).flatMap(([path, value]) => {
    const there = new Set(plainTexts(english.get(path)));
    return plainTexts(value)
      .filter((text) => there.has(text) && !allowed.has(text))
      .map((text) => `${path}: ${text}`);
  });
  expect(left).toEqual([]);
});
