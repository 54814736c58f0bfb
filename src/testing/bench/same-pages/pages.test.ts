/** Other generators get a page for each of ours, with its words. */
import { expect, test } from 'vitest';
import { loadProceedings } from '../../../proceedings.ts';
import { writeContent } from '../../content.ts';
import { generateConference, pageCount, recommendationsFor } from '../../generator/conference.ts';
import { editionPages } from './documents.ts';
import { samePages } from './pages.ts';
import { pageWords } from './words.ts';

const options = { recommendations: 57, seed: 1 };
const { proceedings, markdown } = loadProceedings(
  writeContent(generateConference({ ...options, language: 'en' })),
  { cacheDir: null, version: 'test' },
);
if (proceedings === null) throw new Error('The generated content has errors.');
const [model] = proceedings;
const bodies = (address: string) => markdown(address, model.language);
const pages = [...samePages(model, bodies)];
const page = (address: string) => pages.find((one) => one.address === address);

test('There are as many as the site is said to have, each at an address of its own', () => {
  expect(pages).toHaveLength(pageCount(options));
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
});

test('A number of pages becomes a number of recommendations within two in a hundred', () => {
  for (const size of [1000, 10_000, 50_000]) {
    const made = pageCount({ recommendations: recommendationsFor(size, 1), seed: 1 });
    expect(Math.abs(made - size) / size).toBeLessThan(0.02);
  }
});

test('An item has its words, those that lead in, its addressees and where it stands', () => {
  const item = model.editions[0]?.resolutions[0]?.recommendations[0];
  if (item === undefined) throw new Error('There is no item.');
  const made = page(item.address);
  expect(made?.title).toBe(item.place);
  for (const words of [item.text, item.leadIn, `(${item.resolution.address})`, `(${item.edition.address})`])
    expect(made?.markdown).toContain(words);
  for (const { organization } of item.addressees)
    expect(made?.markdown).toContain(`[${organization.title}](${organization.address})`);
});

test('A resolution has its whole body, and a list all that it lists', () => {
  const resolution = model.editions[0]?.resolutions[0];
  if (resolution === undefined) throw new Error('There is no resolution.');
  for (const { text } of resolution.recommendations)
    expect(page(resolution.address)?.markdown).toContain(text);
  for (const { address } of model.organizations)
    expect(page('/organizations/')?.markdown).toContain(`(${address})`);
});

test('Every link leads to one of the pages', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  const targets = pages.flatMap(({ markdown: text }) =>
    [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target),
  );
  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((target) => !addresses.has(target as string))).toEqual([]);
});

test('A list of recommendations belongs to an edition where the site has such lists', () => {
  const [edition] = model.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  const lists = (hasList: boolean) =>
    [...editionPages(edition, bodies, pageWords('en'), hasList)].filter(({ address }) =>
      address.endsWith('/recommendations/'),
    );
  expect([lists(false).length, lists(true).length]).toEqual([0, 1]);
});
