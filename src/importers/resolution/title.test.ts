import { describe, expect, test } from 'vitest';
import { plainLines } from '../documents/txt.ts';
import type { SourceLine } from '../documents/types.ts';
import { line } from '../testing/lines.ts';
import { draftResolution } from './draft.ts';

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
