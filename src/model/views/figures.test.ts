import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { type BarFigure, figuresOf } from './figures.ts';

const organizations = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((id) => [`content/organizations/${id}.md`, `---\nname: Орган ${id}\n---\n`]),
);
const topics = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `content/topics/t${index}.md`,
    `---\nname: Тема ${index}\n---\n`,
  ]),
);
const body = '1) Один.\n2) Два.\n3) Три.\n';
const toward = (id: string, manner: string, words: string) =>
  `{organization: ${id}, as: ${manner}, words: ${words}}`;

function figures(frontMatter: string, text = body) {
  const file = `---\ntitle: Резолюция\n${frontMatter}---\n\n${text}`;
  const { editions } = model({
    ...organizations,
    ...topics,
    'content/2017/resolutions/resolution.md': file,
  });
  return figuresOf(editions[0] ?? { resolutions: [] });
}

const barsOf = (figure: BarFigure | null) =>
  figure?.groups.map(({ manner, bars }) => [manner, bars.map(({ title, count }) => [title, count])]);

test('Organizations are counted by the manner in which items name them, the most named first', () => {
  const { addressees } = figures(`recommendations:
  "1": {addressees: [${toward('a', 'sent-to', 'Один')}, ${toward('b', 'responsible', 'Один')}]}
  "2": {addressees: [${toward('c', 'sent-to', 'Два')}]}
  "3": {addressees: [${toward('c', 'sent-to', 'Три')}]}
`);
  expect(barsOf(addressees)).toEqual([
    [
      'sent-to',
      [
        ['Орган c', 2],
        ['Орган a', 1],
      ],
    ],
    ['responsible', [['Орган b', 1]]],
  ]);
  expect(addressees?.most).toBe(2);
  expect(addressees?.shared).toBe(true);
});

test('An item that quotes one organization twice in the same manner counts once', () => {
  const { addressees } = figures(`recommendations:
  "1": {addressees: [${toward('a', 'sent-to', 'Один')}, ${toward('a', 'sent-to', 'Один.')}]}
`);
  expect(barsOf(addressees)).toEqual([['sent-to', [['Орган a', 1]]]]);
  expect(addressees?.shared).toBe(false);
});

test('Three bars are a list, four are a picture', () => {
  const three = figures('recommendations:\n  "1": {topics: [t0, t1, t2]}\n').topics;
  const four = figures('recommendations:\n  "1": {topics: [t0, t1, t2, t3]}\n').topics;
  expect([three?.drawn, four?.drawn]).toEqual([false, true]);
});

test('Of many bars the longest are shown, and the rest can be had', () => {
  const all = Array.from({ length: 20 }, (_, index) => `t${index}`).join(', ');
  const { topics } = figures(`recommendations:\n  "1": {topics: [${all}]}\n  "2": {topics: [t19]}\n`);
  expect(topics?.groups[0]?.bars.length).toBe(12);
  expect(topics?.groups[0]?.bars[0]).toEqual({ title: 'Тема 19', address: '/topics/t19/', count: 2 });
  expect([topics?.rest.count, topics?.rest.groups[0]?.bars.length]).toEqual([8, 8]);
});

test('Inner items do not count', () => {
  const { topics } = figures(
    'recommendations:\n  "1": {topics: [t0]}\n',
    '1) Один:\n\n   а) раз;\n   б) два.\n',
  );
  expect(topics?.most).toBe(1);
});

test('A draft has no pictures', () => {
  expect(figures('stage: draft\nrecommendations:\n  "1": {topics: [t0]}\n')).toEqual({
    addressees: null,
    topics: null,
    progress: null,
    standing: null,
  });
});
