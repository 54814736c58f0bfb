import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { searchNames } from './search-names.ts';

const names = (files: Record<string, string>, language?: string) => searchNames(model(files, language));
const record = (fields: string, body = '') => `---\n${fields}\n---\n${body}\n`;
const conference = (more: string) => ({
  'content/conference.md': record(`name: К\nlanguages: [ru]\n${more}`),
});

test('An organization is found by all of its names', () => {
  const fields = 'name: Министерство экономики\nshort: Минэкономики\nalso-known-as: [МЭ]';
  expect(names({ 'content/organizations/ministry.md': record(fields) })).toEqual([
    { names: ['Министерство экономики', 'Минэкономики', 'МЭ'], also: [] },
  ]);
});

test.each([
  ['Комитет по промышленной политике и инновациям Санкт-Петербурга', 'КППИ'],
  ['Министерство экономического развития Российской Федерации', 'МЭР'],
  ['Торгово-промышленная палата', 'ТПП'],
  ['Ministry of Economic Development of the Russian Federation', 'MED'],
  ['Department of Strategic Development and Innovation', 'DSDI'],
])('«%s» is also called %s', (name, initials) => {
  expect(names({ 'content/organizations/body.md': record(`name: ${name}`) })).toEqual([
    { names: [name, initials], also: [] },
  ]);
});

test.each([
  ['Команда кластера Петербурга'],
  ['Правительство Санкт-Петербурга'],
  ['АО «Технопарк Санкт-Петербурга»'],
  ['Отдел учёта, отчётов, планов, договоров, поездок, встреч и архива'],
])('«%s» has too few telling words for initials, or too many', (name) => {
  expect(names({ 'content/organizations/body.md': record(`name: ${name}`) })).toEqual([]);
});

test('A body does not take the initials that a text gives to something else', () => {
  const found = names({
    ...conference('abbreviations: {ЦКР: цифровое картографическое решение}'),
    'content/organizations/centre.md': record('name: Центр кластерного развития'),
  });
  expect(found.map((group) => group.names)).toEqual([['ЦКР', 'цифровое картографическое решение']]);
});

test('A unit is found by all names of the bodies above it, and they are not found by its name', () => {
  const found = names({
    'content/organizations/government.md': record('name: Правительство'),
    'content/organizations/ministry.md': record(
      'name: Министерство\nalso-known-as: [МЭ]\nparent: government',
    ),
    'content/organizations/unit.md': record('name: Департамент\nparent: ministry'),
  });
  expect(found).toEqual([
    { names: ['Министерство', 'МЭ'], also: ['Правительство'] },
    { names: ['Департамент'], also: ['Министерство', 'МЭ', 'Правительство'] },
  ]);
});

test('A body and the one that took over are found by each other’s names', () => {
  const successor = 'successor: {organization: new}';
  expect(
    names({
      'content/organizations/old.md': record(`name: Старое\nalso-known-as: [СТ]\n${successor}`),
      'content/organizations/new.md': record('name: Новое'),
    }),
  ).toEqual(
    expect.arrayContaining([
      { names: ['Старое', 'СТ'], also: ['Новое'] },
      { names: ['Новое'], also: ['Старое', 'СТ'] },
    ]),
  );
});

test('A person is found by the usual orders of the name, with initials and without the patronymic', () => {
  const name = 'name: {family: Иванов, given: Иван, patronymic: Петрович}\nalso-known-as: [Ioann]';
  const [person] = names({ 'content/people/ivanov.md': record(name) });
  expect(person?.names).toEqual([
    'Иван Петрович Иванов',
    'Иванов Иван Петрович',
    'И. П. Иванов',
    'Иванов И. П.',
    'Иван Иванов',
    'Иванов Иван',
    'Ioann',
  ]);
});

test('A name of one piece stays as it is', () => {
  expect(names({ 'content/people/li.md': record('name: Li Wei\nalso-known-as: [Лю]') })).toEqual([
    { names: ['Li Wei', 'Лю'], also: [] },
  ]);
});

test('A topic is found by its other names', () => {
  expect(names({ 'content/topics/money.md': record('name: Деньги\nalso-known-as: [Субсидии]') })).toEqual([
    { names: ['Деньги', 'Субсидии'], also: [] },
  ]);
});

test('An abbreviation and what the conference says it stands for are names of one thing', () => {
  expect(names(conference('abbreviations: {МСП: малый и средний бизнес}'))).toEqual([
    { names: ['МСП', 'малый и средний бизнес'], also: [] },
  ]);
});

test('So are those that a text defines itself: a resolution, a session, an abstract', () => {
  const talk = 'talks: [{id: a, title: Д, abstract: "научный совет (далее – НС)"}]';
  const found = names({
    'content/2017/resolutions/resolution.md': record('title: Р', '\nцентров развития (далее – ЦР)'),
    'content/2017/sessions/a.md': record(
      `title: С\ntype: lecture\n${talk}`,
      '\nсовета кластера (далее – СК)',
    ),
  });
  expect(found.map((group) => group.names.join(' = ')).toSorted()).toEqual([
    'НС = научный совет',
    'СК = совета кластера',
    'ЦР = центров развития',
  ]);
});

test('Letters that stand for two things make two groups', () => {
  const found = names({
    ...conference('abbreviations: {ЦР: центр развития}'),
    'content/pages/about.md': record('title: О', '\nцифровые решения (далее – ЦР)'),
  });
  expect(found.map((group) => group.names)).toEqual([
    ['ЦР', 'центр развития'],
    ['ЦР', 'цифровые решения'],
  ]);
});

test('Names are those of the model’s language, and a text in another language adds none', () => {
  const files = {
    'content/conference.md': record(
      'name: К\nlanguages: [ru, en]\nabbreviations: {SC: {ru: совет, en: council}}',
    ),
    'content/pages/about.md': record('title: О', '\nцифровые решения (далее – ЦР)'),
  };
  expect(names(files, 'en')).toEqual([{ names: ['SC', 'council'], also: [] }]);
});

test('What has one name alone makes no group', () => {
  expect(names({ 'content/organizations/team.md': record('name: Команда кластера') })).toEqual([]);
});
