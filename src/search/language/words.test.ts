import { expect, test } from 'vitest';
import { pieces, plainWord, wordsOf } from './words.ts';

test.each([
  ['ё is typed as е', 'Ёлка', 'елка'],
  ['ё in two characters is still ё', 'Е\u0308лка', 'елка'],
  ['й in two characters is one letter', 'каи\u0306ма', 'кайма'],
  ['a stress mark says nothing', 'до\u0301ма', 'дома'],
  ['a soft hyphen says nothing', 'кла\u00adстер', 'кластер'],
  ['a space of no width says nothing', 'кла\u200bстер', 'кластер'],
  ['an accent of another language makes another letter', 'Café', 'café'],
  ['an accent in a character of its own is the same letter', 'Cafe\u0301', 'café'],
])('When words are compared, %s', (_, written, plain) => {
  expect(plainWord(written)).toBe(plain);
});

test.each([
  ['quotes', '«Совет», "кластера"', ['совет', 'кластера']],
  ['a hyphen', 'опытно-конструкторские', ['опытно', 'конструкторские']],
  ['a dash', 'создание — развитие', ['создание', 'развитие']],
  ['spaces that do not break', 'и\u00a0др.\u202fГод', ['и', 'др', 'год']],
  ['a sign before a number', '№\u00a0488-ФЗ', ['488', 'фз']],
])('Words are parted by %s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['Hindi with its vowel signs', 'अभिव्यक्ति की', ['अभिव्यक्ति', 'की']],
  ['Hebrew with its points', 'זְכוּת־אָדָם', ['זְכוּת', 'אָדָם']],
  ['French behind an apostrophe', 'l’égalité', ['l', 'égalité']],
  ['Chinese in pairs', '意見的自由；19條', ['意見', '見的', '的自', '自由', '19', '條']],
])('Of a word no letter is lost: %s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('Pieces are words and what parts them, and joined they are the text again', () => {
  const text = '«Бизнес-миссии», до\u0301ма!';
  expect(
    pieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(
    pieces(text)
      .filter(({ isWord }) => isWord)
      .map((piece) => piece.text),
  ).toEqual(['Бизнес', 'миссии', 'до\u0301ма']);
});

test('A text of nothing but spaces has no words', () => {
  expect(wordsOf('  \n')).toEqual([]);
});

test('A text that begins and ends with a word has no empty pieces', () => {
  expect(pieces('слово')).toEqual([{ text: 'слово', isWord: true }]);
  expect(pieces('')).toEqual([]);
});
