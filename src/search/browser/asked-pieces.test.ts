import { expect, test } from 'vitest';
import { wordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import { askedPieces } from './asked-pieces.ts';
import { excerptOf } from './excerpt.ts';
import { marked, plain } from './marked-text.ts';

/** Brackets for marks, as they stand after a question in this language. */
function marks(language: string, text: string, question: string): string {
  const forms = wordForms(language);
  const starts = wordsOf(question).map((word) => forms?.root(word) ?? word);
  return marked(text, { starts, bases: forms?.bases })
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

test.each([
  ['hi', 'विचार की स्वतन्त्रता का अधिकार', 'स्वतंत्रता', 'विचार की [स्वतन्त्रता] का अधिकार'],
  ['hi', 'माध्यम के ज़रिए से', 'जरिए', 'माध्यम के [ज़रिए] से'],
  ['he', 'לחירות הדעה והבטוי', 'דעה', 'לחירות [הדעה] והבטוי'],
  ['he', 'זְכוּיוֹת הָאָדָם', 'זכות', '[זְכוּיוֹת] הָאָדָם'],
  ['fr', 'd’opinion et d’expression', 'OPINIONS', 'd’[opinion] et d’expression'],
  ['de', 'freie Meinungsäußerung;', 'meinungsausserung', 'freie [Meinungsäußerung];'],
  ['fi', 'mielipiteen- ja sananvapauteen', 'sananvapaus', 'mielipiteen- ja [sananvapauteen]'],
  ['zh-tw', '享有主張和發表意見的自由；', '發表意見', '享有主張和[發表意見]的自由；'],
  ['zh-tw', '意見和自由', '自由', '意見和[自由]'],
  ['zh-tw', '第217 A (III)號決議', 'iii', '第217 A ([III])號決議'],
])('In %s what was asked is marked with all its signs: «%s», «%s»', (language, text, question, shown) => {
  expect(marks(language, text, question)).toBe(shown);
});

test('Pieces are the whole text again', () => {
  const text = 'Ёлка, 意見的自由 «ज़रिए» זְכוּת';
  const pieces = askedPieces(text, { starts: ['意見'] });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('Of a long text without spaces the place is shown that answers', () => {
  const far = '人人生而自由在尊嚴和權利上一律平等'.repeat(10);
  const shown = plain(excerptOf(`${far}發表意見。${far}`, { starts: ['意見'] }));
  expect(shown).toContain('發表意見。');
  expect(shown.length).toBeLessThan(80);
});
