/** The JSON documents, read by a validator that knows only the schemas that are published beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { schemaNames } from './api/names.ts';
import { schemas } from './api/schemas.ts';
import { type Exported, exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';

const own = exported(ownProject);
const full = exported(fullConference);
const hostile = exported(hostileConference);
const site = 'https://example.org';

const schemaAddress = (name: string) => `/data/schemas/1/${name}.schema.json`;

/** Other formats end in `.json` too. */
const documentAddresses = ({ addresses }: Exported) =>
  addresses.filter((address) => /(?<!\/programme|\.csl|\.schema)\.json$/.test(address));

// biome-ignore lint/suspicious/noExplicitAny: a reader who knows no types.
type Document = any;

const read = async (from: Exported, address: string): Promise<Document> =>
  JSON.parse(await from.text(address));

const readAll = (from: Exported): Promise<[string, Document][]> =>
  Promise.all(
    documentAddresses(from).map(
      async (address): Promise<[string, Document]> => [address, await read(from, address)],
    ),
  );

/** All values of keys whose name passes, anywhere in a document. */
function valuesOf(value: unknown, wanted: (key: string) => boolean): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(wanted(key) && !Array.isArray(value) ? [inner] : []),
    ...valuesOf(inner, wanted),
  ]);
}

async function validatorOf(from: Exported): Promise<Ajv2020> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const name of schemaNames) ajv.addSchema(await read(from, schemaAddress(name)));
  return ajv;
}

test.each([
  ['the conference of 2017', own, 24],
  ['a conference that uses every field, in all its languages', full, 60],
  ['a conference with hostile words', hostile, 9],
])('Every document of %s is as the schema says that it names', async (_, from, least) => {
  const ajv = await validatorOf(from);
  const documents = await readAll(from);
  expect(documents.length).toBeGreaterThanOrEqual(least);
  for (const [address, document] of documents) {
    expect(from.addresses).toContain(document.$schema.replace(site, ''));
    const validate = ajv.getSchema(document.$schema);
    expect(validate?.(document), `${address}: ${JSON.stringify(validate?.errors)}`).toBe(true);
  }
});

test('A validator refuses a document that lacks a field, and takes one that has a field more', async () => {
  const ajv = await validatorOf(own);
  const document = await read(own, '/2017/resolutions/resolution.json');
  const validate = ajv.getSchema(document.$schema);
  const { title: _, ...without } = document;
  expect(validate?.(without)).toBe(false);
  expect(validate?.({ ...document, later: true })).toBe(true);
});

test('No document has a field that its schema does not name, and all are in the schema’s order', async () => {
  for (const [address, document] of [...(await readAll(own)), ...(await readAll(full))]) {
    const name = schemaNames.find((one) => document.$schema.endsWith(schemaAddress(one)));
    const schema = schemas[name ?? 'editions'];
    expect(JSON.stringify(schema.parse(document)), address).toBe(JSON.stringify(document));
    expect(schema.safeParse({ ...document, unknown: 1 }).success).toBe(false);
  }
});

test('A resolution begins with what it is and ends with its words', async () => {
  const document = await read(own, '/2017/resolutions/resolution.json');
  expect(Object.keys(document).join(' ')).toBe(
    '$schema version url json language otherLanguages conference rights license id title shortTitle edition held stage proposalsUntil adopted ' +
      'translation bibliography count modified summary notice contentLanguage languages source corrections ' +
      'dispatches abbreviations divisions items body',
  );
});

test('A document is indented by two spaces and ends in a line feed', async () => {
  const text = await own.text('/editions.json');
  expect(text).toMatch(/^\{\n {2}"\$schema": "https:/);
  expect(text).toMatch(/[^\n]\n$/);
});

test('All 20 items of 2017 are there to the letter, each under its label', async () => {
  const source = readFileSync(join(ownProject, 'content/2017/resolutions/resolution.md'), 'utf8');
  const written = [...source.matchAll(/^(\d+\)) (.+)$/gm)].map(([, label, words]) => `${label} ${words}`);
  expect(written).toHaveLength(20);
  const { items } = await read(own, '/recommendations.json');
  expect(items.map(({ label, lines }: Document) => `${label} ${lines.join('\n')}`)).toEqual(written);
});

test('Hostile words come out as they are, and as HTML that shows them', async () => {
  const { items, body } = await read(hostile, '/2017/resolutions/resolution.json');
  expect(items.map(({ text }: Document) => text)).toEqual(hostileItems);
  const [first] = valuesOf(body, (key) => key === 'html').filter((html) => String(html).includes('R&#x26;D'));
  expect(first).toContain('&#x3C;b>');
});

test('An item says where it stands, whom it names and in which words', async () => {
  const { items } = await read(own, '/2017/resolutions/resolution.json');
  const item = items.find(({ id }: Document) => id === '1-i-4');
  expect(item.key).toBe('2017/resolution#1-i-4');
  expect(item.url).toBe(`${site}/2017/resolutions/resolution/1-i-4/`);
  expect(item.placeShort).toBe('п. 4 разд. I ч. 1');
  expect(item.bibliography).toContain(`URL: ${item.url} (дата обращения: {date})`);
  expect(
    item.addressees.map(({ manner, words, organization }: Document) => [manner, words, organization.id]),
  ).toEqual([
    ['responsible', 'в сфере ответственности команды кластера', 'cluster-team'],
    ['responsible', 'Специализированные организации', 'specialized-organizations'],
    [
      'sent-to',
      'направлен в Департамент стратегического развития и инноваций Минэкономразвития России',
      'minek-strategy',
    ],
  ]);
});

test('A status comes with its date, its source and the document that says so', async () => {
  const { items } = await read(full, '/2026/resolutions/resolution.json');
  const followUps = items.flatMap((item: Document) => item.followUps);
  const withStatus = followUps.filter(({ status }: Document) => status !== null);
  expect(withStatus.length).toBeGreaterThan(5);
  for (const { date, accordingTo } of withStatus) {
    expect(date).toMatch(/^\d{4}/);
    expect(accordingTo.who).toMatch(/^(?:addressee|organizer|other)$/);
  }
});

test('An organization’s document holds the same items as the resolution’s, by manner', async () => {
  const { items } = await read(own, '/2017/resolutions/resolution.json');
  const { items: groups } = await read(own, '/organizations/minek-strategy.json');
  expect(groups.map(({ manner, count }: Document) => [manner, count])).toEqual([['sent-to', 12]]);
  expect(groups[0].items).toEqual(
    items.filter(({ addressees }: Document) =>
      addressees.some(({ organization }: Document) => organization.id === 'minek-strategy'),
    ),
  );
});

test.each([
  ['own', own],
  ['full', full],
  ['hostile', hostile],
])('Documents lead only to documents that exist (%s)', async (_, from) => {
  for (const [address, document] of await readAll(from)) {
    const linked = [
      ...valuesOf(document, (key) => key === 'json'),
      ...Object.values(document.collections ?? {}),
      ...Object.values(document.files ?? {}).filter((url) => url !== null),
    ].map((url) => String(url).replace(site, ''));
    expect(linked).toContain(address);
    expect(
      linked.filter((one) => !from.addresses.includes(one)),
      address,
    ).toEqual([]);
  }
});

test('A text that is not translated is referred to in its own language', async () => {
  const { resolutions } = await read(full, '/en/2026/resolutions.json');
  const byId = Object.fromEntries(resolutions.map(({ id, json }: Document) => [id, json]));
  expect(byId.resolution).toBe(`${site}/en/2026/resolutions/resolution.json`);
  expect(byId.statement).toBe(`${site}/2026/resolutions/statement.json`);
});

test('A base path stands in every address', async () => {
  const below = exported(ownProject, { base: '/proceedings' });
  const document = await read(below, '/2017/resolutions/resolution.json');
  const urls = valuesOf(document, (key) => ['url', 'json', '$schema', 'file'].includes(key)).filter(Boolean);
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !String(url).startsWith(`${site}/proceedings/`))).toEqual([]);
});

test('From the list of conferences links lead to all documents and all languages, to feeds, calendars and schedules', async () => {
  const reached = new Set<string>();
  const waiting = ['/editions.json'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    if (!documentAddresses(full).includes(address)) continue;
    const document = await read(full, address);
    const linked = [
      ...valuesOf(document, (key) => key === 'json'),
      ...Object.values({ ...document.collections, ...document.files }),
    ];
    waiting.push(...linked.filter(Boolean).map((url) => String(url).replace(site, '')));
  }
  const wanted = full.addresses.filter(
    (address) =>
      documentAddresses(full).includes(address) || /\/programme\.(?:ics|xml|json)$|feed\.xml$/.test(address),
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((address) => !reached.has(address))).toEqual([]);
});

test('A document names itself in the languages that it exists in', async () => {
  const languagesOf = async (address: string) =>
    (await read(full, address)).otherLanguages.map(({ json }: Document) => json.replace(site, ''));
  expect(await languagesOf('/editions.json')).toContain('/en/editions.json');
  expect(await languagesOf('/en/2026/resolutions/resolution.json')).toEqual([
    '/2026/resolutions/resolution.json',
  ]);
  expect(await languagesOf('/2026/resolutions/statement.json')).toEqual([]);
});

test('A programme without times has a calendar of its days and no schedule', async () => {
  const least = exported({});
  const { files } = await read(least, '/2017.json');
  expect(files).toEqual({ calendar: `${site}/2017/programme.ics`, scheduleXml: null, scheduleJson: null });
});

test('What an organizer noted about a person’s consent is in no document', async () => {
  const text = (await Promise.all(documentAddresses(full).map((address) => full.text(address)))).join('');
  expect(text).toContain('John Specimen');
  expect(text).not.toMatch(/consent|папка 1|имя и должность|2026-01-1[578]/);
});
