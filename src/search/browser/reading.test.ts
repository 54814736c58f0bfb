import { describe, expect, test } from 'vitest';
import { readVocabulary, writeVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { type Reading, readTyped } from './reading.ts';

const ru = wordForms('ru') as WordForms;
const site =
  'кластер политика предприятие субсидия компания хозяйство деятельность меры поддержки союз эксперт сайт вуз развитие бюджет объединение инновации экономика b2b 2017';
const vocabulary = readVocabulary(writeVocabulary(site.split(' '), ru), ru);

const read = (typed: string): Reading => readTyped(typed, { vocabulary: vocabulary, forms: ru }, false);
const verbatim = (typed: string): Reading => readTyped(typed, { vocabulary: vocabulary, forms: ru }, true);
const wordsIn = ({ words }: Reading): string[] => words.map(({ word }) => word);

describe('What the site has is asked as it was typed', () => {
  test.each(['кластер', 'Кластеров', 'политикой', '«Предприятия»', 'кластер, политика!', '2017'])(
    '%s',
    (typed) => {
      expect(read(typed)).toMatchObject({ understood: null, unknown: [], cited: null });
      expect(read(typed).words).not.toEqual([]);
    },
  );

  test('and the root that is asked begins the site’s word', () => {
    const roots = read('кластерами предприятиях').words.map(({ root }) => root);
    expect(['кластер', 'предприятие'].map((word, place) => word.startsWith(roots[place] ?? '-'))).toEqual([
      true,
      true,
    ]);
  });
});

test.each(['класт', 'субсид', 'предпри', 'полити'])(
  'A word is known before it is typed to its end: «%s»',
  (typed) => {
    expect(read(typed)).toMatchObject({ understood: null, unknown: [] });
    expect(wordsIn(read(typed))).toEqual([typed]);
  },
);

describe('The other keyboard layout', () => {
  test.each([
    ['rkfcnth', 'кластер'],
    ['ghtlghbznbt', 'предприятие'],
    [',.l;tn', 'бюджет'],
    ['<.l;tn', 'бюджет'],
    ['j,]tlbytybt', 'объединение'],
    ["'rcgthn", 'эксперт'],
    ['vths gjllth;rb', 'меры поддержки'],
    ['vths lkz rkfcnthjd', 'меры для кластеров'],
    ['rkfcnth gjkbnbrf', 'кластер политика'],
  ])('%s is «%s»', (typed, meant) => {
    expect(read(typed).understood).toBe(meant);
  });

  test('is tried for each word for itself', () => {
    expect(read('политика rkfcnthf').understood).toBe('политика кластера');
  });

  test('is not tried for a word that the site has', () => {
    expect(read('b2b').understood).toBeNull();
  });

  test('is read even where a letter is missing', () => {
    expect(read('gjknbrf').understood).toBe('политика');
  });
});

describe('Latin letters', () => {
  test.each([
    ['klaster', 'кластер'],
    ['politiki', 'политики'],
    ['kompaniya', 'компания'],
    ['predpriyatie', 'предприятие'],
    ['predpriyatiye', 'предприятие'],
    ['subsidii', 'субсидии'],
    ['innovacii', 'инновации'],
    ['innovatsii', 'инновации'],
    ['hozyaystvo', 'хозяйство'],
    ['ekspert', 'эксперт'],
    ['soyuz', 'союз'],
    ['razvitiye', 'развитие'],
    ['mery podderzhki', 'меры поддержки'],
  ])('%s is «%s»', (typed, meant) => {
    expect(read(typed).understood).toBe(meant);
  });
});

describe('Errors of typing', () => {
  test.each([
    ['полтика', 'политика'],
    ['кластерная полтика', 'кластерная политика'],
    ['ПОЛТИКА', 'политика'],
    ['клсатера', 'кластера'],
    ['эканомека', 'экономика'],
    ['придприятие', 'предприятие'],
    ['хазяйство', 'хозяйство'],
  ])('«%s» is «%s»', (typed, meant) => {
    expect(read(typed).understood).toBe(meant);
  });

  test('are not corrected in numbers', () => {
    expect(read('2018')).toMatchObject({ words: [], understood: null, unknown: ['2018'] });
  });
});

test.each(['вебсайт', 'вебсайты', 'микропредприятия'])(
  'A compound that the site does not have is asked by the word in it: «%s»',
  (typed) => {
    expect(read(typed).unknown).toEqual([]);
    expect(read(typed).words).toHaveLength(1);
  },
);

test.each([
  ['бюджетполитика', 'бюджет политика'],
  ['экономсоюзы', 'эконом союзы'],
])('A compound of words that the site has apart is asked as these: «%s»', (typed, meant) => {
  expect(read(typed).understood).toBe(meant);
});

describe('A word that resembles nothing', () => {
  test('is told as it was typed', () => {
    expect(read('«Жираф»!').unknown).toEqual(['Жираф']);
    expect(read('жираф жираф').unknown).toEqual(['жираф']);
  });

  test('is told, and the others are asked', () => {
    expect(read('жираф политика')).toMatchObject({ unknown: ['жираф'], understood: null });
    expect(wordsIn(read('жираф политика'))).toEqual(['политика']);
  });

  test('leaves nothing to ask where it stands alone', () => {
    expect(read('жираф').words).toEqual([]);
  });
});

describe('Words that say nothing', () => {
  test('are not asked beside others', () => {
    expect(wordsIn(read('меры для кластера и вуза'))).toEqual(['меры', 'кластера', 'вуза']);
  });

  test('are asked where there are no others', () => {
    expect(wordsIn(read('для'))).toEqual(['для']);
  });
});

describe('Taken as it is typed', () => {
  test.each(['полтика', 'rkfcnth', 'klaster'])('«%s» is not changed', (typed) => {
    expect(verbatim(typed)).toMatchObject({ understood: null, unknown: [typed] });
  });

  test('a citation is words like any other', () => {
    expect(verbatim('1-i-3').cited).toBeNull();
  });

  test('a word still finds its other forms', () => {
    const [asked] = verbatim('кластерами').words;
    expect('кластер'.startsWith(asked?.root ?? '-')).toBe(true);
  });
});

test('What is understood keeps the words that were right as they were typed', () => {
  expect(read('«Кластер», полтика').understood).toBe('«Кластер», политика');
});

describe('A citation', () => {
  test('is no word to be looked for or corrected', () => {
    expect(read('п. 3 разд. I ч. 1').cited).toMatchObject({ besides: [] });
  });

  test('may stand with words', () => {
    expect(read('п. 5 субсидии').cited?.besides.map(({ word }) => word)).toEqual(['субсидии']);
  });
});

describe('Quotation marks', () => {
  test.each(['"политика кластера"', '“политика кластера”'])('hold words together: %s', (typed) => {
    expect(read(typed).phrase).toBe(true);
  });

  test.each(['политика кластера', '"политика"', 'политика "кластера"'])('do not in %s', (typed) => {
    expect(read(typed).phrase).toBe(false);
  });
});
