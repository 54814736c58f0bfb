import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { materialsOfEdition } from './materials.ts';

const materials = (lines: string) => {
  const [edition] = model({
    'content/2017/edition.md': `---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\nmaterials: [{kind: video, href: "https://www.youtube.com/watch?v=1"}]\n---\n`,
    'content/2017/sessions/a.md': `---\ntitle: Слет\ntype: seminar\n${lines}\n---\n`,
    'public/a.pdf': '',
  }).editions;
  return edition === undefined ? [] : materialsOfEdition(edition);
};

test('Materials of sessions and talks stand with the edition’s own, and say what they belong to', () => {
  const found = materials(
    'materials: [{kind: minutes, href: /a.pdf}]\ntalks: [{id: x, title: Доклад о слете, materials: [{kind: slides, href: /a.pdf}]}]',
  );
  expect(found.map(({ label, of }) => [label, of?.title, of?.address])).toEqual([
    ['Видеозапись', undefined, undefined],
    ['Протокол', 'Слет', '/2017/sessions/a/'],
    ['Презентация', 'Доклад о слете', '/2017/sessions/a/#x'],
  ]);
});

test('A reader sees before a click what opens: a file of what type, or a page of what site', () => {
  const found = materials(
    `materials:
  - {kind: slides, href: /a.pdf}
  - {kind: slides, href: "https://example.org/b.PPTX?download=1"}
  - {kind: publication, href: "https://www.example.org/news/index.html"}`,
  );
  expect(found.map(({ format }) => format)).toEqual([
    'youtube.com',
    'PDF',
    'PPTX, example.org',
    'example.org',
  ]);
});
