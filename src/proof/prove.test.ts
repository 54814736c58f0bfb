import { describe, expect, it } from 'vitest';
import { readBody } from '../markdown/read-body.ts';
import type { DeclaredDifference } from './comparison.ts';
import { type Proof, prove } from './prove.ts';
import { publishedText } from './published-text.ts';

interface Given {
  source: string;
  text: string;
  title?: string;
  omitted?: string[];
  differences?: DeclaredDifference[];
}

function proofOf({ source, text, title = 'Т', omitted = [], differences = [] }: Given): Proof {
  const body = readBody(text, { file: '2017/resolutions/resolution.md', structured: true });
  return prove(source, publishedText(title, body), { omitted, differences });
}

/** Differences as [kind, words of the source, words of the text]. */
const found = (given: Given) =>
  proofOf(given).differences.map(({ kind, source, text }) => [kind, source.words, text.words]);

const three =
  'Т\n\nПервый абзац текста о главном.\n\nВторой абзац говорит о другом.\n\nТретий завершает весь документ.\n';
const paragraphs = three.slice(3);

describe('A text is its source’s', () => {
  it.each<[string, Given]>([
    ['when white space alone differs', { source: 'Т\nраз\u00a0 два\r\nтри\f', text: 'раз два три' }],
    [
      'with emphasis, links and entities',
      { source: 'Т\nраз два & три', text: '*раз* [два](/a.pdf) &amp; **три**' },
    ],
    [
      'with labels of parts and items',
      { source: 'Т 1 I. Раздел 1) а 2) б', text: '## 1\n\n### I. Раздел\n\n1) а\n2) б' },
    ],
    ['with the numbers of a list in a quotation', { source: 'Т 3) а 4) б', text: '> 3) а\n> 4) б' }],
    ['with a table', { source: 'Т\nа б\nв г', text: '| а | б |\n|---|---|\n| в | г |' }],
  ])('%s', (_, given) => {
    expect(found(given)).toEqual([]);
  });

  it('when its footnotes are printed at the foot of a page, in the middle of a sentence', () => {
    const source = 'Т\nНачало фразы1 и её\n1 Сноска на две\nстроки.\nпродолжение, не короткое2.\n2 Вторая.\n';
    const text =
      'Начало фразы[^а] и её продолжение, не короткое[^б].\n\n[^а]: Сноска на две строки.\n\n[^б]: Вторая.\n';
    expect(found({ source, text })).toEqual([]);
    expect(found({ source, text: text.replace('две', 'три') })).toEqual([['changed', 'две', 'три']]);
  });
});

describe('Lines that are left out', () => {
  const source = 'КОЛОНТИТУЛ\nТ\nНачало фра-\n12\nКОЛОН\nТИТУЛ\nзы и конец.\n';

  it('may stand anywhere, also in the middle of a word, and span lines', () => {
    const proof = proofOf({ source, text: 'Начало фразы и конец.', omitted: ['КОЛОНТИТУЛ', '12'] });
    expect(proof).toMatchObject({ differences: [], omittedUsed: [2, 1], hyphens: 1 });
  });

  it('are whole lines, and words of a sentence are none', () => {
    const given = { source: 'Т\nраз два\nтри\n', text: 'раз три' };
    expect(found({ ...given, omitted: ['два'] })).toEqual([['missing', 'два', '']]);
    expect(found({ ...given, text: 'два три', omitted: ['раз'] })).toEqual([['missing', 'раз', '']]);
  });

  it('may look like a part’s label: the reading that agrees is found', () => {
    const text = 'Раз.\n\n## 2\n\nДва.';
    for (const numbers of ['2\n2\n', '2\n\n2\n'])
      expect(proofOf({ source: `Т\nРаз.\n${numbers}Два.`, text, omitted: ['2'] })).toMatchObject({
        differences: [],
        omittedUsed: [1],
      });
  });

  it('may repeat a line of the text', () => {
    const source = 'Резолюция\nА\nРезолюция\nБ';
    expect(found({ source, title: 'Резолюция', text: 'А Б', omitted: ['Резолюция'] })).toEqual([]);
  });

  it('are counted entry by entry where they are listed several times', () => {
    const given = { source: '7\nТ\n7\nа\n7\n', text: 'а' };
    expect(proofOf({ ...given, omitted: ['7', '7'] }).omittedUsed).toEqual([2, 1]);
  });
});

describe('Declared differences', () => {
  it('hold wherever the words stand, but not inside of a word', () => {
    const given = { source: 'Т\nЕЖ, ЕЖИ и многие другие ЕЖ', differences: [{ source: 'ЕЖ', text: 'Ёж' }] };
    expect(proofOf({ ...given, text: 'Ёж, ЕЖИ и многие другие Ёж' })).toMatchObject({
      differences: [],
      differencesUsed: [2],
    });
    expect(found({ ...given, text: 'Ёж, ЁжИ и многие другие Ёж' })).toEqual([['changed', 'ЕЖИ', 'ЁжИ']]);
  });

  it('of one item hold there alone', () => {
    const differences = [{ source: 'было', text: 'стало', item: '1-2' }];
    const given = { source: 'Т\n1\n1) было\n2) было\n', differences };
    expect(found({ ...given, text: '## 1\n\n1) было\n2) стало' })).toEqual([]);
    expect(found({ ...given, text: '## 1\n\n1) стало\n2) было' })).toEqual([['changed', 'было', 'стало']]);
  });
});

describe('Hyphens at line ends', () => {
  it.each([
    ['раз-\nвитие', 'развитие', 1],
    ['раз\u2010\nвитие', 'развитие', 1],
    ['раз\u00ad\nви\u00adтие', 'развитие', 2],
    ['кластеров-\nлидеров', 'кластеров-лидеров', 0],
    ['II-\nIII', 'II-III', 0],
  ])('%j may stand as %s', (source, text, hyphens) => {
    expect(proofOf({ source: `Т\n${source}`, text })).toMatchObject({ differences: [], hyphens });
  });

  it.each([
    ['раз-витие', 'развитие'],
    ['2016-\n2017', '20162017'],
    ['Санкт-\nПетербург', 'СанктПетербург'],
    ['да -\nнет', 'да нет'],
    ['Ростов-\nна-Дону', 'Ростов на-Дону'],
  ])('%j may not stand as %s', (source, text) => {
    expect(found({ source: `Т\n${source}`, text })).toHaveLength(1);
  });
});

describe('Bullets', () => {
  it('before items and in lists are not compared, and are counted', () => {
    const source = 'Т\n- 1) раз\n– 2) два\n• три\n• четыре\n';
    const proof = proofOf({ source, text: '1) раз\n2) два\n\n   - три\n   - четыре\n' });
    expect(proof).toMatchObject({ differences: [], bullets: 4 });
  });

  it('are text where nothing begins with them', () => {
    expect(found({ source: 'Т\nраз\n– два', text: 'раз два' })).toEqual([['missing', '–', '']]);
    expect(found({ source: 'Т\n-5 градусов', text: '- 5 градусов' })).toHaveLength(1);
  });
});

describe('What differs is found with its words, all at once', () => {
  it.each<[string, string, string, string[][]]>([
    ['a changed word', 'говорит', 'молчит', [['changed', 'говорит', 'молчит']]],
    ['a changed letter', 'абзац г', 'абзаc г', [['changed', 'абзац', 'абзаc']]],
    ['a changed capital', 'Второй', 'второй', [['changed', 'Второй', 'второй']]],
    ['a changed sign', 'главном.', 'главном,', [['changed', '.', ',']]],
    ['an inserted word', 'говорит', 'не говорит', [['extra', '', 'не']]],
    ['a word twice', 'абзац г', 'абзац абзац г', [['extra', '', 'абзац']]],
    ['a dropped word', 'текста о', 'о', [['missing', 'текста', '']]],
    ['a dropped word that the next begins with', 'о другом', 'другом', [['missing', 'о', '']]],
    ['a missing tail', ' весь документ.', '', [['missing', 'весь документ.', '']]],
    ['words at the end', 'документ.', 'документ. И ещё.', [['extra', '', 'И ещё.']]],
    ['an added paragraph', 'Второй', 'Лишний абзац.\n\nВторой', [['extra', '', 'Лишний абзац.']]],
  ])('%s', (_, was, now, expected) => {
    expect(found({ source: three, text: paragraphs.replace(was, now) })).toEqual(expected);
  });

  it('a moved paragraph is one difference', () => {
    const [one = '', two = '', last = ''] = paragraphs.split('\n\n');
    const text = [two, one, last].join('\n\n');
    expect(found({ source: three, text })).toMatchObject([['moved', two, two]]);
  });

  it('several in one document, in order', () => {
    const text = paragraphs
      .replace('Первый ', '')
      .replace('говорит', 'молчит')
      .replace('весь ', 'весь этот ');
    expect(found({ source: three, text })).toEqual([
      ['missing', 'Первый', ''],
      ['changed', 'говорит', 'молчит'],
      ['extra', '', 'этот'],
    ]);
  });

  it('the title too', () => {
    expect(found({ source: three, title: 'Тт', text: paragraphs })).toEqual([['changed', 'Т', 'Тт']]);
  });

  it('with the words around on both sides', () => {
    const [difference] = proofOf({
      source: three,
      text: paragraphs.replace('говорит', 'молчит'),
    }).differences;
    expect(difference).toMatchObject({
      source: {
        before: '…абзац текста о главном. Второй абзац ',
        after: ' о другом. Третий завершает весь…',
      },
      text: { before: '…абзац текста о главном. Второй абзац ', after: ' о другом. Третий завершает весь…' },
    });
  });

  it('the first twenty, and how many more', () => {
    const words = Array.from({ length: 1000 }, (_, index) => `слово${index}`);
    const text = words.map((word, index) => (index % 40 === 20 ? `не${word}` : word)).join(' ');
    const proof = proofOf({ source: `Т\n${words.join('\n')}`, text });
    expect([proof.differences.length, proof.more]).toEqual([20, 5]);
  });

  it('a text that has nothing in common with its source', () => {
    expect(found({ source: 'абвгд', title: 'жзик', text: '' })).toEqual([['changed', 'абвгд', 'жзик']]);
    expect(found({ source: '', title: 'Т', text: 'а' })).toEqual([['extra', '', 'Т а']]);
    expect(found({ source: 'Т а', title: '', text: '' })).toEqual([['missing', 'Т а', '']]);
  });
});
