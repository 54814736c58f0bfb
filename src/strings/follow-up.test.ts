import { expect, test } from 'vitest';
import { followUpLine } from './follow-up.ts';
import { wordsOf } from './languages.ts';

const letter = { kind: 'письмо', date: '2018-03-01', number: '12-34' };
const line = (
  said: Partial<Parameters<typeof followUpLine>[0]>,
  who: 'addressee' | 'organizer' | 'other' = 'addressee',
  language = 'ru',
) =>
  followUpLine(
    {
      date: '2018-03-05',
      status: 'supported',
      about: null,
      accordingTo: { who, organization: { title: 'Министерство образцов' } },
      document: null,
      ...said,
    },
    language,
  );

test.each([
  [line({ document: letter }), 'по письму адресата № 12-34 от 1 марта 2018 года (Министерство образцов)'],
  [
    line({ document: { ...letter, date: '2018-03' } }),
    'по письму адресата № 12-34 от марта 2018 года (Министерство образцов)',
  ],
  [
    line({ document: { ...letter, date: '2018', number: null } }),
    'по письму адресата от 2018 года (Министерство образцов)',
  ],
  [
    line({ document: { ...letter, kind: 'справка' } }),
    'по сообщению адресата: Министерство образцов, справка № 12-34 от 1 марта 2018 года',
  ],
  [
    line({ document: letter }, 'other'),
    'по другим сведениям: Министерство образцов, письмо № 12-34 от 1 марта 2018 года',
  ],
  [line({ accordingTo: { who: 'organizer', organization: null } }), 'по оценке оргкомитета'],
  [
    line({ about: { placeOf: 'части 2' } }),
    'по сообщению адресата: Министерство образцов; касается части 2 в целом',
  ],
])('%s', (found, expected) => {
  expect(found).toBe(`5 марта 2018 года — поддержано, ${expected}`);
});

test('In English numbers have the English sign', () => {
  expect(line({ document: { ...letter, kind: 'letter' } }, 'addressee', 'en')).toBe(
    '5 March 2018 — supported, according to the addressee: Министерство образцов, letter No. 12-34 of 1 March 2018',
  );
});

test('How many items are known agrees with the number, and a letter without a number has its date alone', () => {
  const { known } = wordsOf('ru').followUps;
  expect([known(1, 1), known(20, 20), known(12, 20), known(3, 21)]).toEqual([
    'Сведения есть по 1 из 1 пункта.',
    'Сведения есть по всем пунктам.',
    'Сведения есть по 12 из 20 пунктов.',
    'Сведения есть по 3 из 21 пункта.',
  ]);
  const { letter: named } = wordsOf('ru').dispatches;
  expect([
    named('12-3', '2017-06-01'),
    named('12-3', null),
    named(null, '2017-06'),
    named(null, null),
  ]).toEqual(['исх. № 12-3 от 1 июня 2017 года', 'исх. № 12-3', 'июнь 2017 года', '']);
});
