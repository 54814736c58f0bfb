import { expect, test } from 'vitest';
import { sampleAddresses } from '../model/views/data.ts';
import { loadProceedings } from '../proceedings.ts';
import { writeContent } from '../testing/content.ts';
import { fullConference } from '../testing/full-site.ts';
import { leastContent } from '../testing/load.ts';
import { formatSamples } from './samples.ts';
import { exported, ownProject } from './testing/exported.ts';

function modelOf(project: string, language: string) {
  const { proceedings } = loadProceedings(project, { cacheDir: null, version: 'test' });
  const model = proceedings?.find((one) => one.language === language);
  if (model === undefined) throw new Error(`There is no ${language}.`);
  return model;
}

const samplesOf = (project: string, language: string, without: string[] = []) =>
  formatSamples({ model: modelOf(project, language), without });

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

const items = (words: string) => `\n\n## 1\n\n1) ${words}\n`;

test('What is adopted is shown, though a newer conference has a draft', () => {
  const project = writeContent({
    ...leastContent,
    'content/2017/resolutions/adopted.md': `---\ntitle: Принятая\nadopted: {date: 2017-05-12}\n---${items('Раз.')}`,
    'content/2018/edition.md': '---\ntitle: Вторая\nstart: 2018-05-11\nend: 2018-05-12\n---\n',
    'content/2018/resolutions/draft.md': `---\ntitle: Проект\nstage: draft\n---${items('Два.')}`,
  });
  const ofDocuments = samplesOf(project, 'ru')
    .flatMap(({ files }) => files)
    .filter(({ kind }) => kind === 'resolution' || kind === 'recommendation')
    .map(({ address }) => address);
  expect(ofDocuments.length).toBeGreaterThan(5);
  expect(ofDocuments.filter((address) => !address.startsWith('/2017/resolutions/adopted'))).toEqual([]);
  const pages = sampleAddresses(modelOf(project, 'ru'));
  expect(pages.find(({ kind }) => kind === 'resolution')?.address).toBe('/2017/resolutions/adopted/');
});
