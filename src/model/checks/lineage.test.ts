import { expect, test } from 'vitest';
import { load, report } from '../../testing/load.ts';

const edition = (year: number) =>
  `---\ntitle: Т\nstart: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow\n---\n`;
const resolution = (fields = '', body = '## 1\n\n1) Раз.\n2) Два.') =>
  `---\ntitle: Резолюция\n${fields}---\n\n${body}\n`;
const continuing = (target: string, id = '1-1') =>
  resolution(`recommendations: {"${id}": {continues: ${target}}}\n`);
const files = (own: string, earlier = resolution()) => ({
  'content/2016/edition.md': edition(2016),
  'content/2016/resolutions/r.md': earlier,
  'content/2017/resolutions/r.md': own,
});
const found = (own: string, earlier?: string) =>
  load(files(own, earlier)).issues.map(
    ({ file, place, code }) => `${file}:${place.line}:${place.column} ${code}`,
  );

test('An item may take up one earlier item, or several', () => {
  expect(found(continuing('2016/r#1-1'))).toEqual([]);
  expect(found(continuing('["2016/r#1-1", 2016/r#1-2]'))).toEqual([]);
});

test.each([
  ['an item that does not exist', '2016/r#1-3', 'no-such-item'],
  ['a resolution that does not exist', '2015/r#1-1', 'no-such-resolution'],
  ['a part, which has no page', '2016/r#1', 'continues-no-item'],
  ['itself', '2017/r#1-1', 'continues-not-earlier'],
  ['an item of its own conference', '2017/r#1-2', 'continues-not-earlier'],
])('It does not take up %s', (_, target, code) => {
  expect(found(continuing(target))).toEqual([`content/2017/resolutions/r.md:3:38 ${code}`]);
});

test('In a list the wrong one is pointed at', () => {
  expect(found(continuing('["2016/r#1-1", "2016/r#1-9"]'))).toEqual([
    'content/2017/resolutions/r.md:3:53 no-such-item',
  ]);
});

test('An item of an earlier conference does not take up a later one, so there are no loops', () => {
  expect(found(continuing('2016/r#1-1'), continuing('2017/r#1-1'))).toEqual([
    'content/2016/resolutions/r.md:3:38 continues-not-earlier',
  ]);
});

test('Nobody raised the items of a draft', () => {
  expect(found(continuing('2016/r#1-1'), resolution('stage: draft\n'))).toEqual([
    'content/2017/resolutions/r.md:3:38 continues-draft',
  ]);
});

test('A part takes up nothing', () => {
  expect(found(continuing('2016/r#1-1', '1'))).toEqual([
    'content/2017/resolutions/r.md:3:36 continues-no-item',
  ]);
});

test('The report says what was meant and what to do', () => {
  expect(report(files(continuing('2016/r#1-l')))).toContain('Может быть, `2016/r#1-1`?');
  expect(report(files(continuing('2017/r#1-2')))).toContain('`2017/r#1-2` — пункт той же конференции.');
});

test('A body does not take over from itself, not even through others', () => {
  const body = (successor: string) => `---\nname: Орган\nsuccessor: {organization: ${successor}}\n---\n`;
  const { issues } = load({
    'content/organizations/a.md': body('b'),
    'content/organizations/b.md': body('a'),
    'content/organizations/c.md': body('c'),
    'content/organizations/d.md': body('a'),
  });
  expect(issues.map(({ file, code }) => `${file} ${code}`)).toEqual(
    ['a', 'b', 'c'].map((id) => `content/organizations/${id}.md successor-circle`),
  );
});
