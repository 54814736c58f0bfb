/** The conference of three editions is what tests of its history rely on. */
import { expect, test } from 'vitest';
import { loadProceedings } from '../../proceedings.ts';
import { followUpStatuses } from '../../strings/vocabulary.ts';
import { writeContent } from '../content.ts';
import { series, seriesFiles } from './conference.ts';
import { followUps } from './follow-ups.ts';

const files = seriesFiles();
const { issues, proceedings } = loadProceedings(writeContent(files), { cacheDir: null, version: 'test' });
const editions = proceedings?.[0].editions ?? [];
const resolutions = editions.flatMap((edition) => edition.resolutions);
const adopted = resolutions.filter(({ stage }) => stage === 'adopted');

test('The reader finds nothing wrong with it, and warns of the letters that are withheld', () => {
  expect(issues.map(({ severity, code, params }) => ({ severity, code, params }))).toEqual(
    series.withheld.map((path) => ({ severity: 'warning', code: 'file-not-published', params: { path } })),
  );
});

test('It has three editions and 200 recommendations', () => {
  expect(editions.map(({ id }) => id)).toEqual(series.editions);
  expect(series.recommendations).toBe(200);
  expect(adopted.reduce((sum, { count }) => sum + count, 0)).toBe(series.recommendations);
  expect(resolutions.filter(({ stage }) => stage === 'draft').map(({ count }) => count)).toEqual([
    series.proposals,
  ]);
});

test('Every recommendation has the address that tests know it by, and words of its own', () => {
  const read = adopted.flatMap(({ address, recommendations }) => {
    const [, edition, , id] = address.split('/');
    return recommendations.map((item) => `${edition}/${id}#${item.id}`);
  });
  expect(read).toEqual(expect.arrayContaining(series.placed.map(({ reference }) => reference)));
  const words = adopted.flatMap(({ recommendations }) => recommendations.map(({ text }) => text));
  expect(new Set(words).size).toBe(words.length);
});

test('Follow-ups have every status, and one has none', () => {
  const said = followUps.map(({ status }) => status);
  expect(followUpStatuses.filter((status) => !said.includes(status))).toEqual([]);
  expect(said).toContain(undefined);
  expect(series.followUps).toBe(30);
});

test('A question is raised at three editions', () => {
  expect(series.chain.map((reference) => reference.split('/')[0])).toEqual(series.editions);
});

test('It is the same each time', () => {
  expect(seriesFiles()).toEqual(files);
});
