import { expect, test } from 'vitest';
import { loadProceedings } from '../proceedings.ts';
import { fullConference } from '../testing/full-site.ts';
import { formatSamples } from './samples.ts';
import { exported, ownProject } from './testing/exported.ts';

function samplesOf(project: string, language: string, without: string[] = []) {
  const { proceedings } = loadProceedings(project, { cacheDir: null, version: 'test' });
  const model = proceedings?.find((one) => one.language === language);
  if (model === undefined) throw new Error(`There is no ${language}.`);
  return formatSamples({ model, without });
}

const addressesOf = (samples: ReturnType<typeof samplesOf>) =>
  samples.flatMap(({ files }) => files.map(({ address }) => address));

test.each(['ru', 'en'])('Every sample is a file of the site (%s)', (language) => {
  const { addresses } = exported(fullConference);
  const shown = addressesOf(samplesOf(fullConference, language));
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('Every format that this machine writes is shown, with what it is for', () => {
  const suffixes = new Set(exported(ownProject).addresses.map((address) => address.replace(/^[^.]*\./, '')));
  const samples = samplesOf(ownProject, 'ru');
  expect(new Set(samples.map(({ suffix }) => suffix))).toEqual(suffixes);
  expect(samples.filter(({ about }) => about === null)).toEqual([]);
});

test('A format that this machine cannot write is not shown', () => {
  const all = addressesOf(samplesOf(ownProject, 'ru'));
  const rest = addressesOf(samplesOf(ownProject, 'ru', ['pdf', 'card']));
  expect(all.filter((address) => !rest.includes(address)).length).toBeGreaterThan(3);
  expect(rest.filter((address) => /\.(?:pdf|png)$/.test(address))).toEqual([]);
});

test('All schemas are shown, one file of every other kind', () => {
  const samples = samplesOf(ownProject, 'ru');
  const schemas = samples.find(({ suffix }) => suffix === 'schema.json')?.files ?? [];
  expect(schemas.map(({ name }) => name)).toContain('resolution');
  expect(schemas).toHaveLength(9);
  for (const { files } of samples.filter(({ suffix }) => suffix !== 'schema.json'))
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(files.length);
});
