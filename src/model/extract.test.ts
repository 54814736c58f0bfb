import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import type { Extract } from './extract-types.ts';

const named = {
  'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
  'content/organizations/union.md': '---\nname: Союз\nkind: group\n---\n',
  'content/topics/money.md': '---\nname: Деньги\n---\n',
};
const resolution = (frontMatter: string, body: string, title = 'Резолюция') => ({
  'content/2017/resolutions/resolution.md': `---\ntitle: ${title}\n${frontMatter}---\n\n${body}\n`,
});
const to = (organization: string, words: string, as = 'proposed-to') =>
  `[{organization: ${organization}, as: ${as}, words: ${words}}]`;
const find = <T extends { id: string }>(things: T[], id: string): T => {
  const found = things.find((thing) => thing.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const places = (extracts: Extract[] = []) =>
  extracts.flatMap(({ parts }) =>
    parts.flatMap(({ passages }) =>
      passages.flatMap(({ items }) => items.map(({ shortPlace }) => shortPlace)),
    ),
  );

/** By passage: the words above, and the labels of its items. */
const told = (extract: Extract | undefined) =>
  (extract?.parts ?? []).flatMap(({ passages }) =>
    passages.map(({ above, items }) => [
      above.map(({ label, words }) => [label, words].filter(Boolean).join(' ')),
      items.map(({ label }) => label),
    ]),
  );

const inSections = resolution(
  `parts:\n  "1": {addressees: ${to('ministry', 'Министерству')}}\n`,
  'Резолюция.\n\n## 1\n\nПредложено Министерству.\n\n### I. Дела:\n\n1) Один.\n2) Два.\n\n### II. Планы:\n\n1) Три.',
);

test('Items stand under their part, their section and the words before them', () => {
  const { items } = find(model({ ...named, ...inSections }).organizations, 'ministry');
  const [extract] = items[0]?.extracts ?? [];
  expect(extract?.parts.map(({ part }) => part?.address)).toEqual(['/2017/resolutions/resolution/#1']);
  expect(told(extract)).toEqual([
    [
      ['1', 'Предложено Министерству.', 'I. Дела:'],
      ['1)', '2)'],
    ],
    [['II. Планы:'], ['1)']],
  ]);
});

test('Words above an item are all told, verbatim and in order, with the labels of the items that hold it', () => {
  const files = {
    ...named,
    ...resolution(
      `parts:\n  "2": {title: Деньги}\nrecommendations:\n${['2-1-a', '2-1-b', '2-2'].map((id) => `  "${id}": {addressees: ${to('ministry', 'Министерству')}}\n`).join('')}`,
      'Резолюция.\n\n## 2. Деньги *на всё*\n\nСначала обсудили.\n\nПредлагают Министерству:\n\n1. Правительству:\n\n   С оговоркой.\n\n   а) одно;\n   б) другое.\n\n2. Построить.',
    ),
  };
  const [extract] = find(model(files).organizations, 'ministry').items[0]?.extracts ?? [];
  expect(told(extract)).toEqual([
    [
      [
        '2. Деньги на всё',
        'Сначала обсудили.',
        'Предлагают Министерству:',
        '1. Правительству:',
        'С оговоркой.',
      ],
      ['а)', 'б)'],
    ],
    [[], ['2.']],
  ]);
});

test('Words before the parts are told where they lead in what follows', () => {
  const body = (words: string) => `Было весело.\n\n${words}\n\n## 1. Кому\n\n1) Один.`;
  const first = (words: string) => {
    const files = resolution(`parts:\n  "1": {addressees: ${to('ministry', 'Кому')}}\n`, body(words));
    const [extract] = find(model({ ...named, ...files }).organizations, 'ministry').items[0]?.extracts ?? [];
    return told(extract)[0]?.[0];
  };
  expect(first('Рекомендуют:')).toEqual(['Рекомендуют:', '1. Кому']);
  expect(first('Исходят из того, что:\n\n- мостов мало.')).toEqual([
    'Исходят из того, что:',
    'мостов мало.',
    '1. Кому',
  ]);
  expect(first('Все разошлись.')).toEqual(['1. Кому']);
});

test('Headings without labels stand above the items below them, and no others', () => {
  const files = resolution(
    `recommendations:\n  "2": {addressees: ${to('ministry', 'Министерство')}}\n`,
    'Решили:\n\n## Город\n\n1. Один.\n\n## Министерство\n\nПросим:\n\n2. Два.',
  );
  const [extract] = find(model({ ...named, ...files }).organizations, 'ministry').items[0]?.extracts ?? [];
  expect(told(extract)[0]?.[0]).toContain('Министерство');
  expect(told(extract)[0]?.[0]).toContain('Просим:');
  expect(told(extract)[0]?.[0]).not.toContain('Город');
});

test('A heading with a label ends a heading without one of its rank or a lower one', () => {
  const above = (body: string) => {
    const files = resolution(`parts:\n  "2": {addressees: ${to('ministry', 'Министерству')}}\n`, body);
    const [extract] = find(model({ ...named, ...files }).organizations, 'ministry').items[0]?.extracts ?? [];
    return told(extract)[0]?.[0];
  };
  expect(above('## Преамбула\n\nБыло весело.\n\n## 1\n\nОдин.\n\n## 2\n\n1) Министерству.')).toEqual(['2']);
  expect(above('## Преамбула\n\nБыло весело.\n\n## 2\n\n1) Министерству.')).toEqual(['2']);
  expect(above('### Преамбула\n\nБыло весело.\n\n## 2\n\n1) Министерству.')).toEqual(['2']);
  expect(above('## Решения\n\nБыло весело.\n\n### 1\n\nОдин.\n\n### 2\n\n1) Министерству.')).toEqual([
    'Решения',
    '2',
  ]);
});

test('Two headings in the same words are two', () => {
  const items = ['1', '2'].map((id) => `  "${id}": {addressees: ${to('ministry', 'Министерству')}}\n`);
  const files = resolution(
    `recommendations:\n${items.join('')}`,
    'Резолюция.\n\n## Министерству\n\n1. Один.\n\n## Министерству\n\n2. Два.',
  );
  const [extract] = find(model({ ...named, ...files }).organizations, 'ministry').items[0]?.extracts ?? [];
  expect(told(extract)).toEqual([
    [['Министерству'], ['1.']],
    [['Министерству'], ['2.']],
  ]);
});

test('An extract bears the whole title of its resolution', () => {
  const files = {
    ...named,
    ...resolution(
      `short-title: Резолюция\nparts:\n  "1": {addressees: ${to('ministry', 'Министерству')}}\n`,
      '## 1\n\nПредложено Министерству:\n\n1) Один.',
      'Резолюция участников встречи',
    ),
  };
  const [row] = find(model(files).organizations, 'ministry').items;
  expect(row?.extracts[0]?.resolution.title).toBe('Резолюция участников встречи');
});

test('An item that names a body in two manners stands under both and counts once', () => {
  const both = to('ministry', 'Министерству').replace(
    ']',
    `, ${to('ministry', 'Министерством', 'with').slice(1)}`,
  );
  const files = {
    ...named,
    ...resolution(
      `parts:\n  "1": {addressees: ${both}}\n`,
      '## 1\n\nМинистерству вместе с Министерством:\n\n1) Один.',
    ),
  };
  const { count, items } = find(model(files).organizations, 'ministry');
  expect(items.map(({ manner, count: inManner }) => [manner, inManner])).toEqual([
    ['proposed-to', 1],
    ['with', 1],
  ]);
  expect(count).toBe(1);
});

test('A body that only an inner item names has that item', () => {
  const files = {
    ...named,
    ...resolution(
      `recommendations:\n  "1": {addressees: ${to('ministry', 'Министерству')}}\n  "1-b": {addressees: ${to('union', 'Союзу')}}\n`,
      'Резолюция.\n\n1. Министерству поручить:\n   а) одно;\n   б) Союзу — другое.',
    ),
  };
  const { organizations } = model(files);
  expect(places(find(organizations, 'union').items[0]?.extracts)).toEqual(['подп. «б» п. 1']);
  // The item itself is told with all that hangs below it, so its inner items are not told again.
  expect(places(find(organizations, 'ministry').items[0]?.extracts)).toEqual(['п. 1']);
});

test('A group passes its addressee on and is no item of it', () => {
  const files = {
    ...named,
    ...resolution(
      `recommendations:\n  "1": {addressees: ${to('ministry', 'Министерству')}}\n`,
      'Резолюция.\n\n1. Министерству:\n   а) одно;\n   б) другое.',
    ),
  };
  const { items } = find(model(files).organizations, 'ministry');
  expect(places(items[0]?.extracts)).toEqual(['подп. «а» п. 1', 'подп. «б» п. 1']);
});

test('A topic has its items and the sessions about it, with their type and edition', () => {
  const files = {
    ...named,
    ...resolution('recommendations:\n  "2": {topics: [money]}\n', 'Резолюция.\n\n1. Один.\n2. Два.'),
    'content/2017/sessions/purse.md': '---\ntitle: О деньгах\ntype: lecture\ntopics: [money]\n---\n',
  };
  const { count, extracts, sessions } = find(model(files).topics, 'money');
  expect([count, places(extracts)]).toEqual([1, ['п. 2']]);
  expect(sessions).toEqual([
    {
      title: 'О деньгах',
      address: '/2017/sessions/purse/',
      type: 'lecture',
      edition: { title: '2017', address: '/2017/' },
    },
  ]);
});
