import { expect, test } from 'vitest';
import { type Letter, letterLink } from './letter.ts';
import { mailLink } from './mail-link.ts';

const letter: Letter = {
  subject: 'Ошибка на сайте. Пункт 3',
  about: 'пункт 3 Резолюции участников',
  quotation: 'Провести совещание',
  permalink: 'https://example.org/2017/resolutions/resolution/3/',
  form: ['Что неверно:'],
};
const linkTo = (changes: Partial<Letter> = {}) =>
  letterLink(
    { ...letter, ...changes },
    (words) => `«${words}»`,
    (subject, lines) => mailLink('info@example.org', subject, lines),
  );
const textOf = (link: string) => new URL(link).searchParams.get('body');

test('A letter says what it is about, quotes it, gives the address and leaves room to write', () => {
  expect(textOf(linkTo())).toBe(
    'пункт 3 Резолюции участников\r\n\r\n«Провести совещание»\r\n\r\n' +
      'https://example.org/2017/resolutions/resolution/3/\r\n\r\nЧто неверно:\r\n',
  );
});

test('What is not quoted leaves no empty quotation', () => {
  expect(textOf(linkTo({ quotation: null }))).not.toContain('«');
});

test('A quotation is cut after a word, at 300 signs in any case', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
  const [, quotation = ''] = textOf(linkTo({ quotation: words }))?.match(/«(.*)»/) ?? [];
  expect(quotation.length).toBeLessThanOrEqual(301);
  expect(quotation).toMatch(/ word\d+…$/);
  expect(words.startsWith(quotation.slice(0, -1))).toBe(true);
});

test.each([
  ['a long item', { quotation: 'Создать совет кластера. '.repeat(90) }],
  ['a long title', { about: 'Резолюция участников конференции. '.repeat(30) }],
  ['a long form', { form: Array.from({ length: 30 }, () => 'Наименование организации:') }],
  ['a long name', { subject: 'Министерство '.repeat(40), about: 'Министерство '.repeat(40) }],
])('The link of %s is shorter than 2000 signs and keeps the address', (_, changes) => {
  const link = linkTo({ quotation: 'Создать совет. '.repeat(40), ...changes });
  expect(link.length).toBeLessThan(2000);
  expect(textOf(link)).toContain(letter.permalink);
});
