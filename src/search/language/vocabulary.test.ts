import { describe, expect, test } from 'vitest';
import { readVocabulary, type Vocabulary, writeVocabulary } from './vocabulary.ts';
import { type WordForms, wordForms } from './word-forms.ts';

const ru = wordForms('ru') as WordForms;

function vocabularyOf(words: string): Vocabulary {
  return readVocabulary(writeVocabulary(words.split(' '), ru), ru);
}

describe('What is written is read back', () => {
  const words = 'вуз кластер класс субсидия софинансирование сосна 2017 488 cluster policy';
  const vocabulary = vocabularyOf(words);

  test.each(words.split(' '))('«%s» is known, and so is each of its beginnings', (word) => {
    for (let length = 1; length <= word.length; length += 1)
      expect(vocabulary.begins(word.slice(0, length))).toBe(true);
  });

  test.each(['кластеры', 'класть', 'я', 'а', '2018', 'clusters', 'усь'])('«%s» begins no word', (start) => {
    expect(vocabulary.begins(start)).toBe(false);
  });

  test('words that share more letters than a mark can say are whole', () => {
    const long = ['высокопроизводительнейшийсверх', 'высокопроизводительнейшийсверхгорный'];
    const read = vocabularyOf(long.join(' '));
    expect(long.filter((word) => !read.begins(word))).toEqual([]);
  });

  test('a site without words has an empty vocabulary', () => {
    const empty = readVocabulary(writeVocabulary([], ru), ru);
    expect(empty.begins('вуз')).toBe(false);
    expect(empty.nearest('кластер')).toBeNull();
  });
});

test('Of several forms of a word one is kept', () => {
  expect(writeVocabulary(['кластерами', 'кластер', 'кластеров'], ru)).toBe(writeVocabulary(['кластер'], ru));
});

test('The order of a site’s pages does not change the file', () => {
  expect(writeVocabulary(['вузы', 'вуза', 'мера'], ru)).toBe(writeVocabulary(['мера', 'вуза', 'вузы'], ru));
});

test('A word is had in any of its forms, but not by its beginning', () => {
  const vocabulary = vocabularyOf('кластер выставка');
  expect(['кластер', 'кластерами', 'выставку'].filter((word) => !vocabulary.has(word))).toEqual([]);
  expect(['класт', 'выст', 'мера'].filter((word) => vocabulary.has(word))).toEqual([]);
});

describe('An error of typing is corrected', () => {
  const vocabulary = vocabularyOf(
    'кластер политика субсидия предприятие экономика министерство совет вуз мера',
  );

  test.each([
    ['класер', 'кластер'],
    ['кластеер', 'кластер'],
    ['клостер', 'кластер'],
    ['клсатер', 'кластер'],
    ['полтика', 'политика'],
    ['субидия', 'субсидия'],
    ['эканомека', 'экономика'],
    ['менистерство', 'министерство'],
  ])('«%s» is «%s»', (typed, meant) => {
    expect(vocabulary.nearest(typed)?.word).toBe(meant);
  });

  test.each([
    ['полтике', 'политике'],
    ['клостерами', 'кластерами'],
    ['субидиях', 'субсидиях'],
  ])('«%s» keeps the ending it was typed with: «%s»', (typed, meant) => {
    expect(vocabulary.nearest(typed)?.word).toBe(meant);
  });

  test('and told how many errors there were', () => {
    expect(vocabulary.nearest('клостер')?.errors).toBe(1);
    expect(vocabulary.nearest('эканомека')?.errors).toBe(2);
  });

  test('but two errors at the beginning make another word', () => {
    expect(vocabulary.nearest('едприятие')).toBeNull();
  });

  test.each(['вус', 'мена', 'мира'])('but «%s» is too short for one to be believed', (typed) => {
    expect(vocabulary.nearest(typed)).toBeNull();
  });

  test.each(['жираф', 'пластырь', 'савелий', 'конкурс'])('and «%s» resembles nothing', (typed) => {
    expect(vocabulary.nearest(typed)).toBeNull();
  });
});

test('The nearer of two words is meant', () => {
  expect(vocabularyOf('кластер мастер пластик').nearest('кластир')?.word).toBe('кластер');
});

test('Of two words as near, the one that begins as typed is meant', () => {
  expect(vocabularyOf('кастор мастер').nearest('кастер')?.word).toBe('кастор');
});

test.each([
  ['рыннок', ['рынок']],
  ['рынок', ['рынка', 'рынки']],
])('What «%s» is corrected to is a word, not a piece of one', (typed, site) => {
  expect([...site, 'рынок']).toContain(vocabularyOf(site.join(' ')).nearest(typed)?.word);
});
