import { describe, expect, test } from 'vitest';
import { basesHe } from './stems/he.ts';
import { type WordForms, wordForms } from './word-forms.ts';
import { plainWord } from './words.ts';

const stemIn = (language: string, word: string): string =>
  (wordForms(language) as WordForms).stem(plainWord(word));

describe.each([
  [
    'de',
    ['Grenze', 'Grenzen'],
    ['Meinung', 'Meinungen'],
    ['Häfen', 'Hafens', 'hafen'],
    ['Straße', 'Strassen'],
  ],
  [
    'fr',
    ['liberté', 'libertés', 'LIBERTE'],
    ['frontière', 'frontières'],
    ['inquiété', 'inquiéter'],
    ['national', 'nationaux'],
  ],
  [
    'es',
    ['opinión', 'opiniones', 'opinion'],
    ['molestado', 'molestar', 'molesta'],
    ['investigar', 'investigación'],
  ],
  [
    'fi',
    ['vapaus', 'vapauden', 'vapauteen', 'vapauksien'],
    ['mielipide', 'mielipiteen', 'mielipiteensä'],
    ['raja', 'rajoista'],
  ],
  ['he', ['דעה', 'דעות'], ['זכות', 'זכויות', 'זְכוּת']],
  ['hi', ['स्वतंत्रता', 'स्वतन्त्रता', 'स्वतन्त्रताओं'], ['अधिकार', 'अधिकारों'], ['ज़रिए', 'जरिए'], ['१९', '19']],
] as [string, ...string[][]][])('In %s forms and spellings of a word are one', (language, ...words) => {
  test.each(words.map((forms) => [forms.join(', '), forms]))('%s', (_, forms) => {
    expect(new Set((forms as string[]).map((form) => stemIn(language, form))).size).toBe(1);
  });
});

test.each([
  ['de', 'Recht', 'Richter'],
  ['fr', 'droit', 'endroit'],
  ['es', 'ley', 'leer'],
  ['fi', 'valtio', 'valta'],
  ['he', 'חירות', 'דעה'],
  ['hi', 'मानव', 'मन'],
])('In %s «%s» and «%s» stay two words', (language, one, other) => {
  expect(stemIn(language, one)).not.toBe(stemIn(language, other));
});

test.each(['הדעה', 'ודעות', 'בדעות', 'שהדעה'])(
  'A Hebrew word is found behind its first letters: %s',
  (word) => {
    expect(basesHe(word)).toContain(stemIn('he', 'דעה'));
  },
);

test('Of a short Hebrew word no letter is taken for another word', () => {
  expect(basesHe('הוא')).toEqual(['הוא']);
});

test.each(['de', 'fr', 'es', 'fi', 'he', 'hi', 'zh-tw'])('In %s any signs at all are read', (language) => {
  const { stem, root, variants, bases } = wordForms(language) as WordForms;
  for (const word of ['', 'a', '19', 'кластер', 'दे', 'יט', '第十', '🙂', 'ñ']) {
    expect([stem(word), root(word), ...variants(word), ...(bases?.(word) ?? [])].join('')).toContain(
      /^(?:19|кластер|第十|🙂)$/.test(word) ? word : '',
    );
  }
});
