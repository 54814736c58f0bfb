import { expect, test } from 'vitest';
import { load, report } from '../../testing/load.ts';

const body = '## 1\n\n1) Просить область.\n2) Просить министерство.\n\n## 2\n\n1) Просить всех.';
const addressed = (organization: string, words: string) =>
  `{addressees: [{organization: ${organization}, as: with, words: ${words}}]}`;
const fields = `recommendations: {"1-1": ${addressed('region', 'область')}, "1-2": ${addressed('ministry', 'министерство')}, "2-1": ${addressed('everybody', 'всех')}}\n`;
const organization = (id: string, more = '') => ({
  [`content/organizations/${id}.md`]: `---\nname: ${id}\n${more}---\n`,
});
const bodies = {
  ...organization('region'),
  ...organization('ministry', 'successor: {organization: new-ministry}\n'),
  ...organization('new-ministry'),
  ...organization('department', 'parent: new-ministry\n'),
  ...organization('everybody', 'kind: group\n'),
};
const resolution = (more = '') => ({
  'content/2017/resolutions/r.md': `---\ntitle: Резолюция\n${fields}${more}---\n\n${body}\n`,
});
const said = (more: string, about = '["2017/r#1-1"]', date = '2018') => ({
  ...bodies,
  ...resolution(),
  'content/2017/follow-ups/f.md': `---\ndate: ${date}\nabout: ${about}\n${more}---\n`,
});
const found = (files: Record<string, string>) =>
  load(files).issues.map(({ code, severity, place }) => `${place.line} ${severity} ${code}`);

test.each(['2017-05-10', '2017-04', '2016'])('Nothing is answered before it was adopted: %s', (date) => {
  expect(found(said('', undefined, date))).toEqual(['2 warning before-adoption']);
});

test.each(['2017-05-11', '2017-05', '2017', '2018-01-01'])('%s may be after the adoption', (date) => {
  expect(found(said('', undefined, date))).toEqual([]);
});

test('The day of adoption counts where the document states it', () => {
  const files = { ...said('', undefined, '2017-05-20'), ...resolution('adopted: {date: 2017-06}\n') };
  expect(found(files)).toEqual(['2 warning before-adoption']);
  expect(report(files)).toContain('дата 2017-05-20 раньше принятия документа (2017-06)');
});

test('One item that was adopted by then is enough', () => {
  const earlier = {
    'content/2015/edition.md':
      '---\ntitle: Т\nstart: 2015-05-11\nend: 2015-05-12\ntimezone: Europe/Moscow\n---\n',
    'content/2015/resolutions/r.md': '---\ntitle: Р\n---\n\n1) Раз.\n',
  };
  expect(found({ ...said('', '["2017/r#1-1", "2015/r#1"]', '2016'), ...earlier })).toEqual([]);
});

test('A text is not corrected before it was adopted', () => {
  const correction = (date: string) =>
    resolution(`corrections:\n  - {date: ${date}, was: Прошу всех, now: Просить всех}\n`);
  expect(found({ ...bodies, ...correction('2017-05-10') })).toEqual(['5 warning before-adoption']);
  expect(found({ ...bodies, ...correction('2017-05') })).toEqual([]);
});

const by = (organization: string, who = 'addressee') =>
  `according-to: {who: ${who}, organization: ${organization}}\n`;

test('Only who is addressed says so as an addressee', () => {
  expect(found(said(by('ministry')))).toEqual(['4 warning not-addressed']);
  expect(found(said(by('ministry', 'other')))).toEqual([]);
  expect(found(said(by('region')))).toEqual([]);
  expect(report(said(by('ministry')))).toContain('укажите `who: other`');
});

test('Who received the document answers as an addressee', () => {
  const sent = resolution('dispatches: [{to: ministry}]\n');
  expect(found({ ...said(by('ministry')), ...sent })).toEqual([]);
});

test.each([
  ['a successor', 'new-ministry', '["2017/r#1-2"]'],
  ['a unit of a successor', 'department', '["2017/r#1-2"]'],
  ['the addressee of one of the items', 'region', '["2017/r#1-2", "2017/r#1-1"]'],
  ['the addressee of an item in the part', 'region', '["2017/r#1"]'],
  ['anybody where a group is addressed', 'region', '["2017/r#2-1"]'],
])('%s answers as an addressee', (_, organization, about) => {
  expect(found(said(by(organization), about))).toEqual([]);
});

test('Without a file there is nothing to publish', () => {
  expect(found(said('document: {kind: письмо, publish: full}\n'))).toEqual(['4 warning nothing-to-publish']);
});

test('What nobody adopted was not carried out', () => {
  const files = { ...said('', undefined, '2016'), ...resolution('stage: draft\n') };
  expect(found(files)).toEqual(['3 warning follow-up-of-draft']);
});

test('An item that is named twice is pointed at', () => {
  expect(found(said('', '["2017/r#1-1", "2017/r#1-1"]'))).toEqual(['3 warning listed-twice']);
});

test('A document that is missing is no wrong number, nor is a draft', () => {
  const missing = said('', '["2015/resolution#1"]');
  expect(found(missing)).toEqual(['3 error no-such-resolution']);
  expect(report(missing)).toContain('документа `2015/resolution` нет.');
  const draft = { ...said(''), ...resolution('draft: true\n') };
  expect(report(draft)).toContain('файл content/2017/resolutions/r.md отмечен как черновик');
  const edition = {
    ...said('', '["2015/r#1"]'),
    'content/2015/edition.md': '---\ntitle: Т\nstart: 2015-05-11\nend: 2015-05-12\ndraft: true\n---\n',
    'content/2015/resolutions/r.md': '---\ntitle: Р\n---\n\n1) Раз.\n',
  };
  expect(report(edition)).toContain('файл content/2015/edition.md отмечен как черновик');
});

test('No other number is guessed', () => {
  expect(report(said('', '["2017/r#1-7"]'))).toContain('Проверьте номер по тексту.');
});

test.each(['was: "", now: всех', 'was: всех, now: ""'])('Words beside are needed: %s', (words) => {
  const files = { ...bodies, ...resolution(`corrections:\n  - {date: 2018, ${words}}\n`) };
  expect(found(files)).toEqual(['5 error correction-one-sided']);
});
