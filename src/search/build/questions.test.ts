import { describe, expect, test } from 'vitest';
import { writeVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { beginsQuestion, changedAnswers, isQuestion } from './questions.ts';

const ru = wordForms('ru') as WordForms;
const of = (words: string, forms = ru) => writeVocabulary(words.split(' '), forms);

describe('A word that comes or goes', () => {
  test.each([
    ['comes', 'кластер совет', 'кластер совет создание'],
    ['goes', 'кластер совет создание', 'кластер совет'],
  ])('changes what begins as it does: it %s', (_, before, after) => {
    const changed = changedAnswers(of(before), of(after), ru);
    expect(changed).toContain(beginsQuestion('созд'));
    expect(changed).toContain(isQuestion(ru.stem('создание')));
  });

  test('changes nothing of what begins as others do too', () => {
    const changed = changedAnswers(of('кластер совет'), of('кластер совет создание'), ru);
    expect(changed).not.toContain(beginsQuestion('со'));
    expect(changed).not.toContain(beginsQuestion('сов'));
    expect(changed).not.toContain(beginsQuestion('клас'));
  });

  test('counts by its stems where pages are found by them', () => {
    const de = wordForms('de') as WordForms;
    const changed = changedAnswers(of('haus', de), of('haus freiheiten', de), de);
    expect(changed).toContain(beginsQuestion(de.bases?.('freiheiten')[0] ?? ''));
  });
});

test('The same words answer alike', () => {
  expect(changedAnswers(of('совет кластер'), of('кластер совет'), ru)).toEqual(new Set());
});

test('Whether one begins so and whether one is there are two questions', () => {
  expect(beginsQuestion('совет')).not.toBe(isQuestion('совет'));
});
