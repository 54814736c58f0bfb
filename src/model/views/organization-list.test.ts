import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { type OrganizationLine, organizationList } from './organization-list.ts';

const organization = (name: string, more = '') => `---\nname: ${name}\n${more}---\n`;
const names = (lines: OrganizationLine[]): unknown[] =>
  lines.map(({ name, units }) => (units.length === 0 ? name : [name, names(units)]));

test('Bodies stand apart from groups, in the order of names, units under their bodies', () => {
  const list = organizationList(
    model({
      'content/organizations/a.md': organization('Ясный завод'),
      'content/organizations/b.md': organization('«Берёзка»'),
      'content/organizations/c.md': organization('Второй отдел', 'parent: a\n'),
      'content/organizations/d.md': organization('Бюро второго отдела', 'parent: c\n'),
      'content/organizations/e.md': organization('Вузы', 'kind: group\n'),
      'content/organizations/f.md': organization('Агентство'),
      'content/organizations/g.md': organization('Архив', 'kind: group\nparent: a\n'),
    }),
  );
  expect(names(list.body)).toEqual([
    'Агентство',
    '«Берёзка»',
    ['Ясный завод', ['Архив', ['Второй отдел', ['Бюро второго отдела']]]],
  ]);
  expect(names(list.group)).toEqual(['Вузы']);
});

test('A line has the number of items and the editions whose resolutions name the body', () => {
  const edition = (year: number) =>
    `---\ntitle: Встреча\nstart: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow\n---\n`;
  const resolution =
    '---\ntitle: Резолюция\nparts:\n  "1": {addressees: [{organization: a, as: sent-to, words: Заводу}]}\n---\n\n## 1\n\nЗаводу:\n\n1) Один.\n2) Два.\n';
  const [line] = organizationList(
    model({
      'content/organizations/a.md': organization('Завод'),
      'content/2018/edition.md': edition(2018),
      'content/2019/edition.md': edition(2019),
      'content/2017/resolutions/resolution.md': resolution,
      'content/2019/resolutions/resolution.md': resolution,
    }),
  ).body;
  expect(line?.count).toBe(4);
  expect(line?.editions.map(({ title }) => title)).toEqual(['2019', '2017']);
});
