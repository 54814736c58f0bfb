import { expect, test } from 'vitest';
import { openMorphology } from './morphology.ts';
import { wordsOf } from './words.ts';

const morphology = await openMorphology();
const formsOf = (word: string) => morphology(word)?.forms ?? [];
const ids = (text: string) => wordsOf(text, morphology).map(({ id }) => id);

test('A noun is known by any of its forms, and each form is given once', () => {
  expect(formsOf('кластерами')).toEqual([
    'кластер',
    'кластера',
    'кластеру',
    'кластером',
    'кластере',
    'кластеры',
    'кластеров',
    'кластерам',
    'кластерами',
    'кластерах',
  ]);
});

test('The forms have the fleeting vowel', () => {
  expect(formsOf('ребёнка')).toContain('ребёнок');
});

test('An adjective has its genders and its short forms; people write the long ones', () => {
  expect(formsOf('успешной')).toEqual(expect.arrayContaining(['успешный', 'успешное', 'успешна']));
  expect(morphology('успешной')?.usual).not.toContain('успешна');
});

test('Degrees of comparison are forms, those with a prefix other words', () => {
  expect(formsOf('лучших')).toContain('хороший');
  expect(formsOf('лучших')).not.toContain('наилучший');
});

test('A participle is a word of its own, not its verb', () => {
  expect(formsOf('управляющих')).toContain('управляющая');
  expect(formsOf('управляющих')).not.toContain('управлять');
  expect(formsOf('управляющих')).not.toContain('управлявший');
});

test('What can be a noun or an adjective is the adjective', () => {
  expect(ids('малого и среднего')).toEqual(['малый adjective', 'средний adjective']);
});

test('Verbs, prepositions, pronouns and numbers are left out; abbreviations and other alphabets have no forms', () => {
  expect(ids('сформировать в своём 2017 году НИОКР по методике ECEI')).toEqual([
    'год noun',
    'ниокр',
    'методика noun',
    'ecei',
  ]);
  expect(morphology('НИОКР')).toBeNull();
});

test('A pair of nouns is two words, and a word with an unchanging beginning one', () => {
  expect(ids('кластеров-лидеров')).toEqual(['кластер noun', 'лидер noun']);
  expect(formsOf('бизнес-миссии')).toContain('бизнес-миссиями');
});
