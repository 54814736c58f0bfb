/** schedule.xml and schedule.json: what voc's schemas and readers of schedules expect of them. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { foreignFile } from '../../testing/foreign-files.ts';
import { fullConference } from '../../testing/full-site.ts';
import { exported, ownProject } from '../testing/exported.ts';
import { hostileConference, nasty } from '../testing/hostile.ts';
import { awkward, clockChange, session } from '../testing/programmes.ts';

const conferences = { full: fullConference, hostile: hostileConference, awkward, clockChange };
const sites = Object.entries(conferences).map(([name, project]) => ({ name, site: exported(project) }));
const full = exported(fullConference);
const odd = exported(awkward);

const addressesOf = (site: ReturnType<typeof exported>, suffix: string) =>
  site.addresses.filter((address) => address.endsWith(`/programme.${suffix}`));

interface Event {
  guid: string;
  id: number;
  title: string;
  start: string;
  date: string;
  end?: string;
  duration: string;
  room: string;
  track: string | null;
  slug: string;
  persons: { name: string }[];
  attachments: { url: string; type: string }[];
  abstract: string;
}

interface Day {
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, Event[]>;
}

const scheduleIn = async (site: ReturnType<typeof exported>, address = '/2017/programme.json') =>
  JSON.parse(await site.text(address)).schedule as {
    version: string;
    conference: { acronym: string; rooms: { name: string }[]; days: Day[] } & Record<string, unknown>;
  };

async function eventsIn(site: ReturnType<typeof exported>, address?: string): Promise<Event[]> {
  const { conference } = await scheduleIn(site, address);
  return conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
}

const xsd = foreignFile('schemas/schedule.xsd');
const jsonSchema = foreignFile('schemas/schedule.schema.json');

describe.each(sites)('The schedules of the $name conference', ({ site }) => {
  test.skipIf(xsd === null)('are valid against voc’s schema in XML', async () => {
    const xml = await Promise.all(
      addressesOf(site, 'xml').map(async (fileName) => ({ fileName, contents: await site.text(fileName) })),
    );
    const { errors } = await validateXML({ xml, schema: readFileSync(xsd ?? '', 'utf8') });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(xml.length).toBeGreaterThan(0);
  });

  test.skipIf(jsonSchema === null)('are valid against voc’s schema in JSON', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
    addFormats.default(ajv);
    const { $schema: _, ...schema } = JSON.parse(readFileSync(jsonSchema ?? '', 'utf8'));
    const validate = ajv.compile(schema);
    for (const address of addressesOf(site, 'json')) {
      validate(JSON.parse(await site.text(address)));
      expect(validate.errors, address).toBeNull();
    }
  });

  test('have every event once, and the same ones in both forms', async () => {
    for (const address of addressesOf(site, 'json')) {
      const events = await eventsIn(site, address);
      const inXml: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name, attributes }) => {
        if (name === 'event') inXml.push(`${attributes.guid} ${attributes.id}`);
      });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(await site.text(address.replace(/json$/, 'xml'))).close();
      expect(inXml.toSorted()).toEqual(events.map(({ guid, id }) => `${guid} ${id}`).toSorted());
      for (const name of ['guid', 'id', 'slug'] as const)
        expect(new Set(events.map((event) => event[name])).size).toBe(events.length);
    }
  });

  test('are the same every time', async () => {
    const found = sites.find((one) => one.site === site)?.name as keyof typeof conferences;
    const again = exported(conferences[found]);
    for (const address of [...addressesOf(site, 'xml'), ...addressesOf(site, 'json')])
      expect(await again.text(address)).toBe(await site.text(address));
  });
});

test('A conference without times has no schedule', () => {
  expect(addressesOf(exported(ownProject), 'xml')).toEqual([]);
  expect(addressesOf(full, 'json')).not.toContain('/2024/programme.json');
});

test('What has no time and what was cancelled stands in no schedule', async () => {
  const titles = (await eventsIn(full, '/2026/programme.json')).map(({ title }) => title);
  expect(titles).toHaveLength(7);
  expect(titles).not.toContain('Доклад без времени');
  expect(titles).not.toContain('Мастер-класс хранителя');
});

test('A day lasts from its first event to the end of its last, also past midnight', async () => {
  const { conference } = await scheduleIn(full, '/2026/programme.json');
  expect(conference.days.map(({ rooms: _, ...day }) => day)).toEqual([
    {
      index: 1,
      date: '2026-05-12',
      day_start: '2026-05-12T10:00:00+03:00',
      day_end: '2026-05-13T01:00:00+03:00',
    },
    {
      index: 2,
      date: '2026-05-13',
      day_start: '2026-05-13T09:30:00+03:00',
      day_end: '2026-05-13T11:30:00+03:00',
    },
  ]);
  expect(Object.keys(conference.days[0]?.rooms ?? {})).toEqual([
    'Большой зал',
    'Малый зал',
    'Переговорная',
    'Двор Дома образцов',
  ]);
});

test('An event lasts as long as it does, also when the clocks change', async () => {
  const events = await eventsIn(exported(clockChange));
  expect(events.map(({ date, end, duration }) => [date, end, duration])).toEqual([
    ['2017-03-25T20:00:00+01:00', '2017-03-25T21:00:00+01:00', '01:00'],
    ['2017-03-25T23:00:00+01:00', '2017-03-26T05:00:00+02:00', '05:00'],
    ['2017-03-26T10:00:00+02:00', '2017-03-26T11:00:00+02:00', '01:00'],
  ]);
});

test('What is not stated is not invented: no end, no room, no track', async () => {
  const found = (await eventsIn(odd)).find(({ title }) => title === 'Без места и конца');
  expect(found).toMatchObject({ start: '09:07', duration: '00:00', room: '', track: null });
  expect(found?.end).toBeUndefined();
});

test('Rooms have an order of their own, whatever their names', async () => {
  const { conference } = await scheduleIn(odd);
  expect(conference.rooms.map(({ name }) => name)).toEqual(['10', '9', 'constructor']);
  expect((await eventsIn(odd)).map(({ room }) => room)).toContain('constructor');
});

test('Those who give talks in a session are people of it, once each, and the talks stand in its description', async () => {
  const found = (await eventsIn(odd)).find(({ title }) => title === 'Ссылки');
  expect(found?.persons.map(({ name }) => name)).toEqual(['Анна Образцова']);
  expect(found?.abstract).toBe(
    '- 23:40 Доклад; первый (Анна Образцова, Анна Образцова)\n\n  \\*не\\* курсив',
  );
});

test('Links of the text and of materials lead from anywhere', async () => {
  const xml = await full.text('/en/2026/programme.xml');
  expect(xml).toContain('href="https://example.org/2026/materials/slides.txt"');
  expect(await full.text('/2026/programme.xml')).toContain(
    '[раздел I части 1](https://example.org/2026/resolutions/resolution/#1-i)',
  );
});

test('An event is the same in every language, and keeps its number when others come', async () => {
  const names = (events: Event[]) => events.map(({ guid, id }) => ({ guid, id }));
  const events = names(await eventsIn(full, '/2026/programme.json'));
  expect(names(await eventsIn(full, '/en/2026/programme.json'))).toEqual(events);
  const more = { 'content/2017/sessions/0.md': session('title: Ещё\ndate: 2017-05-11\nstart: "08:00"') };
  expect(names(await eventsIn(exported({ ...awkward, ...more })))).toEqual(
    expect.arrayContaining(names(await eventsIn(odd))),
  );
});

test('The version changes with the programme and with nothing else', async () => {
  const version = async (site: ReturnType<typeof exported>) => (await scheduleIn(site)).version;
  const path = 'content/2017/sessions/d.md';
  const later = { ...awkward, [path]: awkward[path]?.replace('10:30', '10:45') ?? '' };
  const described = { ...awkward, 'content/topics/a.md': '---\nname: А\n---\n' };
  expect(await version(exported(later))).not.toBe(await version(odd));
  expect(await version(exported(described))).toBe(await version(odd));
});

test('Words that mean something to XML come out as words', async () => {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.write(await exported(hostileConference).text('/2017/programme.xml')).close();
  expect(texts).toContain(`${nasty.calendar} ${nasty.markup}`);
});
