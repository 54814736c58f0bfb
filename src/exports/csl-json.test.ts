import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, nasty } from './testing/hostile.ts';
import { readCslJson } from './testing/references.ts';

const full = exported(fullConference);

test('Every field of every file is one of CSL, with what belongs in it', async () => {
  const files = [exported(ownProject), full, exported(hostileConference)].flatMap(({ addresses, text }) =>
    addresses.filter((address) => address.endsWith('.csl.json')).map((address) => text(address)),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const text of await Promise.all(files)) expect(readCslJson(text)).toEqual(JSON.parse(text));
});

test('No two things have the same key, in whatever language', async () => {
  const files = full.addresses.filter((address) => address.endsWith('.csl.json'));
  const texts = await Promise.all(files.map((address) => full.text(address)));
  const keys = texts.flatMap((text) => readCslJson(text).map(({ id }) => id));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('example:en/2026/sessions/plenary/exchange');
});

test('The resolution of 2017 is a report, and no day is made up for it', async () => {
  const [read] = readCslJson(await exported(ownProject).text('/2017/resolutions/resolution.csl.json'));
  expect(read).toMatchObject({
    type: 'report',
    genre: 'Резолюция',
    publisher: 'II Санкт-Петербургская международная конференция кластеров',
    'event-place': 'Санкт-Петербург',
    'event-date': {
      'date-parts': [
        [2017, 5, 11],
        [2017, 5, 12],
      ],
    },
    issued: { 'date-parts': [[2017, 5]] },
    language: 'ru',
  });
});

test('A talk is a paper of the conference, a round table something spoken', async () => {
  const plenary = readCslJson(await full.text('/2026/sessions/plenary.csl.json'));
  expect(plenary.map(({ type, genre }) => [type, genre])).toEqual([
    ['speech', 'Пленарное заседание'],
    ['paper-conference', 'Доклад'],
    ['paper-conference', 'Доклад'],
  ]);
});

test('Words of a title are left as they are, numbers in brackets too', async () => {
  const { text } = exported({
    ...hostileConference,
    'content/2017/sessions/a.md': '---\ntitle: "[\\n 1,  2 ]"\ntype: panel\n---\n',
  });
  const [resolution] = readCslJson(await text('/2017/resolutions/resolution.csl.json'));
  expect(resolution?.title).toBe(`Резолюция ${nasty.markup} ${nasty.braces}`);
  expect(readCslJson(await text('/2017/sessions/a.csl.json'))[0]?.title).toBe('[\n 1,  2 ]');
});
