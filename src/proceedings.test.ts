/** The whole flow from files to model, as check, build and dev server use it. */
import { expect, test } from 'vitest';
import { load, report } from './testing/load.ts';

/** Every file has another kind of mistake. */
const broken: Record<string, string> = {
  'content/conference.md': `---
name: Конференция кластеров
languages: [ru, en]
shortname: Кластеры
---
`,
  'content/2017/edition.md': `---
title: Вторая
start: 12.05.2017
end: 2017-05-11
timezone: Moscow
roles:
  - label: Организатор
    organizations: [ckr-spb, tehnopark]
---
`,
  'content/2017/sessions/opening.md': `---
title: Пленарное заседание: открытие
type: plenary
---
`,
  'content/2017/sessions/table.md': `---
title: Стол
type: roundtable
date: 11/05/2017
start: 10.30
people:
  - person: ivan-petrof
---

См. [открытие](openning.md) и [слайды](/2017/slides.pdf).
`,
  'content/2017/sessions/late.md': `---
title: Позже
type: lecture
date: 2018-05-11
---
`,
  'content/2017/resolutions/resolution.md': `---
title: Резолюция
parts:
  "1":
    session: tabel
    addressees:
      - organization: minekk
        as: send-to
        words: Минэкономики
---

## 1

Направить в Минэкономразвития.

1) Раз.
2) Два.

5\\) Не пункт.
`,
  'content/2017/resolutions/second.md': `---
title: Вторая резолюция
parts:
  "1": {addressees: [{organization: minekk, as: sent-to, words: Минэкономики}]}
recommendations:
  "1-9": {topics: [money]}
---

## 1

Направить в Минэкономразвития.

1) Раз.
2) Два.

4. Не по порядку.
`,
  'content/2017/resolutions/third.md': `---
title: Третья
---

- 1) С дефисом.

## 2

## 2
`,
  'content/2017/follow-ups/reply.md': `---
date: 2018-13
about: ["2017/second#1-7"]
status: done
---
`,
  'content/2017/follow-ups/report.md': `---
date: 2018-03
about: ["2017/second#1-7"]
---
`,
  'content/organizations/minek.md':
    '---\nname: Минэкономразвития\nkind: ministry\nurl: economy.gov.ru\n---\n',
  'content/organizations/Технопарк.md': '---\nname: Технопарк\n---\n',
  'content/organizations/ckr-spb.md': '---\nname: ЦКР\nparent: ckr\n---\n',
  'content/people/ivan-petrov.md':
    '---\nname: {family: Петров, givn: Иван}\norcid: 0000-0000-0000-0000\n---\n',
  'content/topics/money.md': 'Без заголовка.\n',
  'content/pages/search.md': '---\ntitle: Поиск\n---\n',
  'content/pages/about.de.md': '---\ntitle: Über\n---\n',
  'content/notes.txt': 'заметки',
  'content/2019/sessions/alone.md': '---\ntitle: Одна\ntype: talk\n---\n',
};

test('Everything wrong with every file is said in one run, with its place and what to do', async () => {
  await expect(report(broken)).toMatchFileSnapshot('testing/broken-content.ru.txt');
});

test('The same in English', async () => {
  const english = {
    ...broken,
    'content/conference.md': '---\nname: Clusters\nlanguages: [en]\nshortname: C\n---\n',
  };
  await expect(report(english)).toMatchFileSnapshot('testing/broken-content.en.txt');
});

test('Content with errors gives no model', () => {
  expect(load(broken).proceedings).toBeNull();
});

test('A misspelt addressee is named with the line and the right spelling', () => {
  const said = report({
    'content/organizations/minek-strategy.md': '---\nname: Департамент\n---\n',
    'content/2017/resolutions/resolution.md': `---
title: Резолюция
parts:
  "1":
    addressees:
      - organization: minek-stratgy
        as: sent-to
        words: в Департамент
---

## 1

Направить в Департамент.
`,
  });
  expect(
    said,
  ).toBe(`content/2017/resolutions/resolution.md:6:23  parts.1.addressees[0].organization: нет организации \`minek-stratgy\`. Может быть, \`minek-strategy\`?

1 ошибка
`);
});

test('A file with errors is reported at its own place, and not again wherever it is named', () => {
  const said = report({
    'content/organizations/one.md': '---\nnmae: Первая\n---\n',
    'content/2017/sessions/a.md': '---\ntitle: А\ntype: talk\n---\n\n[Б](b.md)\n',
    'content/2017/sessions/b.md': '---\ntitle: Б\ntype: tlak\n---\n',
    'content/2017/resolutions/r.md': `---
title: Резолюция
parts:
  "1": {session: b, addressees: [{organization: one, as: with, words: Первой}]}
recommendations:
  "1-1": {topics: []}
---

## 1

С Первой.

- 1) Раз.
`,
  });
  expect(said.match(/^content\/\S+/gm)).toEqual([
    'content/2017/resolutions/r.md:13:1',
    'content/2017/sessions/b.md:3:7',
    'content/organizations/one.md:2:1',
  ]);
});

test('A draft is not published, and naming it from what is published is an error', () => {
  const files = {
    'content/topics/quiet.md': '---\nname: Тихая\ndraft: true\n---\n',
    'content/2017/sessions/a.md': '---\ntitle: А\ntype: talk\ntopics: [quiet]\n---\n',
  };
  expect(report(files)).toContain('content/2017/sessions/a.md:4:10  topics[0]: тема `quiet` — черновик');
  expect(load(files, { preview: true }).proceedings?.[0].topics.map(({ name }) => name)).toEqual(['Тихая']);
  const alone = { 'content/topics/quiet.md': files['content/topics/quiet.md'] };
  expect(load(alone).proceedings?.[0].topics).toEqual([]);
});

test('A translated resolution goes under the original’s ids', () => {
  const files = {
    'content/conference.md': '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\n---\n',
    'content/2017/resolutions/r.md':
      '---\ntitle: Резолюция\n---\n\n## 1\n\n1) Раз:\n\n   а) альфа;\n   б) бета.\n',
    'content/2017/resolutions/r.en.md':
      '---\ntitle: Resolution\ntranslation: {by: Editors}\n---\n\n## 1\n\n1) One:\n\n   a) alpha;\n   b) beta.\n',
  };
  const english = load(files).proceedings?.[1];
  const [resolution] = english?.editions.flatMap(({ resolutions }) => resolutions) ?? [];
  expect(resolution?.recommendations.map(({ id, text }) => [id, text])).toEqual([
    ['1-1', 'One:'],
    ['1-1-a', 'alpha;'],
    ['1-1-b', 'beta.'],
  ]);
  expect(resolution?.translation).toEqual({ by: 'Editors', date: null, official: false, approvedBy: null });
  expect(english?.conference.name).toBe('Conference');
});

test('A translation with another structure is an error where they part', () => {
  const said = report({
    'content/conference.md': '---\nname: Конференция\nlanguages: [ru, en]\n---\n',
    'content/2017/resolutions/r.md': '---\ntitle: Резолюция\n---\n\n1) Раз.\n2) Два.\n',
    'content/2017/resolutions/r.en.md': '---\ntitle: Resolution\n---\n\n1) One.\n',
  });
  expect(said).toContain('content/2017/resolutions/r.en.md:5:1  в переводе нет пункта «2)»');
});
