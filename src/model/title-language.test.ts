import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import { headedRef } from './title-language.ts';

const files = {
  'content/conference.md': '---\nname: Форум\nlanguages: [ru, en]\n---\n',
  'content/2017/sessions/a.md': '---\ntitle: Слет\ntype: seminar\n---\n',
  'content/2017/sessions/b.md': '---\ntitle: {ru: Круг, en: Circle}\ntype: seminar\n---\n',
  'content/2017/resolutions/resolution.md':
    '---\ntitle: Резолюция\nparts: {"1": {session: a}, "2": {session: b, title: {ru: Связь, en: Ties}}}\n---\n\n## 1. Кадры\n\n1) Раз.\n\n## 2. Связь\n\n1) Два.\n',
};

test('In a model of another language each title that is not in it names its own', () => {
  const [edition] = model(files, 'en').editions;
  const [first, second] = edition?.resolutions[0]?.parts ?? [];
  expect(first).toMatchObject({ title: 'Кадры', language: 'ru', session: { title: 'Слет', language: 'ru' } });
  expect(second).toMatchObject({ title: 'Ties', session: { title: 'Circle' } });
  expect([second, second?.session].map((one) => one && 'language' in one)).toEqual([false, false]);
});

test('In the model of the only language no title names it', () => {
  expect(
    JSON.stringify(
      model({ ...files, 'content/conference.md': '---\nname: Форум\nlanguages: [ru]\n---\n' }).editions[0]
        ?.resolutions[0]?.parts,
    ),
  ).not.toContain('"language"');
});

test('What the interface says before a name is told apart from it', () => {
  expect(headedRef('Part 1. Кадры', { name: 'Кадры', address: '/a/', language: 'ru' })).toEqual({
    title: 'Part 1. Кадры',
    address: '/a/',
    language: 'ru',
    lead: 'Part 1. ',
  });
});
