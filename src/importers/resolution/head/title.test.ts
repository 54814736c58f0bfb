import { describe, expect, test } from 'vitest';
import { plainLines } from '../../documents/txt.ts';
import type { SourceLine } from '../../documents/types.ts';
import { line } from '../../testing/lines.ts';
import { draftResolution } from '../draft.ts';

const of = (lines: SourceLine[]) =>
  draftResolution({ format: 'txt', lines, marks: [] }, { organizations: [], sessions: [] });
const draft = (text: string) => of(plainLines(text));
const text = 'Участники съезда решили:\n\n1) Строить причалы.\n\n2) Чинить их.\n';
const headOf = (head: string) => {
  const found = draft(`${head}\n\n${text}`);
  const unproved = found?.report.doubts.filter(({ kind }) => kind === 'unproved');
  return { title: found?.title, first: found?.body.trim().split('\n')[0], unproved };
};
const begins = 'Участники съезда решили:';

describe('The name of a kind goes on in the next line', () => {
  test.each([
    ['РЕЗОЛЮЦИЯ\n\nII Всероссийского совещания портов', 'Резолюция II Всероссийского совещания портов'],
    ['РЕЗОЛЮЦИЯ\nПервого съезда портов', 'Резолюция Первого съезда портов'],
    ['РЕЗОЛЮЦИЯ\n\nМеждународной встречи лоцманов', 'Резолюция Международной встречи лоцманов'],
    [
      'РЕЗОЛЮЦИЯ\n\nV Всероссийской научно-практической конференции',
      'Резолюция V Всероссийской научно-практической конференции',
    ],
    ['РЕЗОЛЮЦИЯ\n\nВторой городской конференции', 'Резолюция Второй городской конференции'],
    ['РЕЗОЛЮЦИЯ\n\nУчастников II съезда портов', 'Резолюция Участников II съезда портов'],
    ['РЕЗОЛЮЦИЯ\n\nУЧАСТНИКОВ СЪЕЗДА', 'РЕЗОЛЮЦИЯ УЧАСТНИКОВ СЪЕЗДА'],
    ['Решение\n\n2-го съезда портов', 'Решение 2-го съезда портов'],
    ['РЕЗОЛЮЦИЯ\n\n№ 5', 'РЕЗОЛЮЦИЯ № 5'],
    ['РЕЗОЛЮЦИЯ\n\nО развитии причалов', 'Резолюция О развитии причалов'],
    ['РЕЗОЛЮЦИЯ № 5\n\nПо вопросам причалов', 'Резолюция № 5 По вопросам причалов'],
    ['ПРОЕКТ\nРЕЗОЛЮЦИИ\nсъезда портов', 'Проект резолюции съезда портов'],
    [
      'Resolution adopted by the Assembly\n\non 10 October 2018',
      'Resolution adopted by the Assembly on 10 October 2018',
    ],
    [
      'РЕЗОЛЮЦИЯ\n\nВсероссийского форума,\n\nпосвящённого флоту',
      'Резолюция Всероссийского форума, посвящённого флоту',
    ],
    ['FINAL RESOLUTION\n\nof the Second Forum', 'Final resolution of the Second Forum'],
    [
      'РЕЗОЛЮЦИЯ\nсъезда «Кластеры открывают\nграницы. Зелёный коридор»',
      'Резолюция съезда «Кластеры открывают границы. Зелёный коридор»',
    ],
    [
      'РЕЗОЛЮЦИЯ\n\nIII съезда портов\n\n«Причал — это начало»',
      'Резолюция III съезда портов «Причал — это начало»',
    ],
  ])('%j', (head, title) => {
    expect(headOf(head)).toEqual({ title, first: begins, unproved: [] });
  });
});

describe('What begins the text is not part of the title', () => {
  test.each([
    ['Слово взял'],
    ['Участники конференции отмечают'],
    ['Второй съезд портов прошёл в Твери'],
    ['Международная конференция портов'],
    ['II Съезд портов состоялся в Твери'],
    ['По итогам съезда участники решили'],
    ['Первых гостей приветствовал мэр.'],
    ['Раздел I. Кадры'],
    ['Преамбула'],
    ['I. Кадры'],
    ['Участникам съезда:'],
    ['Принята единогласно'],
    ['15.09.2021'],
    ['г. Тверь, 12 мая 2017 г.'],
    ['№ 5 от 12.05.2017'],
  ])('%s', (next) => {
    const { title, unproved } = headOf(`РЕЗОЛЮЦИЯ\n\n${next}`);
    expect([title, unproved]).toEqual(['РЕЗОЛЮЦИЯ', []]);
  });
});

test('A heading in bold under a plain title begins the text', () => {
  const found = of([line('Резолюция съезда портов'), line('О кадрах', { bold: true }), line('1) Учить.')]);
  expect(found?.title).toBe('Резолюция съезда портов');
});

describe('A number alone stands above the title that says the same kind in full', () => {
  const full = 'Resolution of the Assembly on Fair Procurement';
  test.each([
    [[line('Resolution No. 3 of 2024'), line(full, { heading: 1 })]],
    [[line('Resolution No. 3 of 2024'), line('Northbay, 9 May 2024'), line(full, { bold: true })]],
    [[line('Resolution No. 3 of 2024', { bold: true }), line(full, { bold: true })]],
  ])('%#', (head) => {
    const found = of([...head, line('The Assembly decides:'), line('1. Build.')]);
    expect(found?.title).toBe(full);
    expect(found?.omitted).toEqual([
      head
        .slice(0, -1)
        .map((above) => above.text)
        .join(' '),
    ]);
    expect(found?.body.trim()).toBe('The Assembly decides:\n\n1. Build.');
    expect(found?.report.doubts).toEqual([]);
  });

  test('in capitals', () => {
    expect(headOf('Резолюция № 3\n\nРЕЗОЛЮЦИЯ СЪЕЗДА ПОРТОВ').title).toBe('РЕЗОЛЮЦИЯ СЪЕЗДА ПОРТОВ');
  });

  test.each([
    ['another kind is a heading of the text', [line('Рекомендации властям', { heading: 1 })]],
    ['not set apart it is text', [line('Резолюция съезда портов хорошо известна')]],
    ['text begins before it', [line('Съезд решил:'), line('Резолюция съезда портов', { heading: 1 })]],
  ])('but %s', (_, after) => {
    const found = of([line('Резолюция № 3'), ...after, line('1) Строить.')]);
    expect(found?.title).toBe('Резолюция № 3');
    expect(found?.omitted).toEqual([]);
  });
});

test('A title in bold is found where the lines of a letterhead ran into it', () => {
  const next = { starts: 'line' } as const;
  const found = of([
    line('Conference of Ministers', { bold: true }),
    line('Distr.: General', next),
    line('Resolution on Glaciers', { ...next, bold: true }),
    line('The Ministers decide:'),
    line('1. Build.'),
  ]);
  expect(found?.title).toBe('Resolution on Glaciers');
  expect(found?.omitted).toEqual(['Conference of Ministers Distr.: General']);
  expect(found?.report.doubts).toEqual([]);
});

test('Number and date between the lines of a title are part of it, so every word keeps its place', () => {
  expect(headOf('РЕЗОЛЮЦИЯ № 5\nот 12.05.2017\nО РАЗВИТИИ ПРИЧАЛОВ')).toEqual({
    title: 'РЕЗОЛЮЦИЯ № 5 от 12.05.2017 О РАЗВИТИИ ПРИЧАЛОВ',
    first: begins,
    unproved: [],
  });
});

test('A date under the title begins the text, even where the lines ran together', () => {
  const long = `${'Участники встречи хранителей маяков собрались, чтобы обсудить'}\nсостояние маяков побережья и помощь тем, кто живёт при маяках\nпостоянно, а также сроки ремонта, которые давно уже прошли, и\nрешили писать министру.`;
  const found = draft(`РЕШЕНИЕ\nкруглого стола «Цифровой двор»\n15.09.2021\n\n${long}\n`);
  expect(found?.title).toBe('Решение круглого стола «Цифровой двор»');
  expect(found?.body.startsWith('\n15.09.2021\n\nУчастники')).toBe(true);
});

test('Only the kind changes its letters, and not the names behind it', () => {
  expect(headOf('РЕЗОЛЮЦИЯ III СЪЕЗДА ПОРТОВ ТВЕРИ\n«Причал — это начало»').title).toBe(
    'РЕЗОЛЮЦИЯ III СЪЕЗДА ПОРТОВ ТВЕРИ «Причал — это начало»',
  );
});

test.each([
  ['ПРОЕКТ\n\nРезолюция съезда портов', true],
  ['Проект\n\nСъезд портов\n\nРезолюция съезда портов', true],
  ['Draft\n\nResolution of the Forum', true],
  ['Резолюция съезда портов\n\n(проект)', true],
  ['Проект резолюции съезда портов', true],
  ['Проект «Порты»\n\nРезолюция съезда портов', false],
])('%j is a draft: %s', (head, isDraft) => {
  expect(draft(`${head}\n\n${text}`)?.isDraft).toBe(isDraft);
});

test('A mark of drafts and a date are no titles', () => {
  expect(draft(`Проект\n\n12.05.2017\n\nО развитии портов\n\n${text}`)).toMatchObject({
    title: 'О развитии портов',
    omitted: ['Проект', '12.05.2017'],
  });
});
