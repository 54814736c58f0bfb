/** Every layout of a schedule, read from small files that were written for these tests. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatReport } from '../../records/report.ts';
import { readSchedule } from './read.ts';
import type { ImportedEvent, ImportedSchedule, ReadSchedule } from './types.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const read = (name: string): ReadSchedule => readSchedule({ name, bytes: fixture(name) });

const readText = (name: string, text: string) =>
  readSchedule({ name, bytes: new TextEncoder().encode(text) });

function schedule(name: string): ImportedSchedule {
  const { schedule: found, issues } = read(name);
  if (found === null) throw new Error(formatReport(issues, 'en'));
  return found;
}

function event(name: string, title: string, nth = 0): ImportedEvent {
  const found = schedule(name).events.filter((one) => one.title.startsWith(title))[nth];
  if (found === undefined) throw new Error(`${name} has no ${title}`);
  return found;
}

const problems = ({ issues }: ReadSchedule) =>
  issues.map(({ code, severity, place }) => `${place.line}:${place.column} ${severity} ${code}`);

const withReplaced = (name: string, ...pairs: [string, string][]) =>
  readText(
    name,
    pairs.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
      return text.replace(from, to);
    }, fixture(name).toString()),
  );

test('Each layout says what it is and what conference it is of', () => {
  const about = (name: string) => {
    const { events, ...rest } = schedule(name);
    return { ...rest, events: events.length };
  };
  expect(about('pentabarf.xml')).toEqual({
    from: 'pentabarf',
    title: 'Sample Days 2020',
    start: '2020-05-08',
    end: '2020-05-09',
    timezone: null,
    place: 'Old Mill, Riga',
    events: 3,
  });
  expect(about('frab.xml')).toMatchObject({
    from: 'frab',
    timezone: 'Europe/Berlin',
    place: null,
    events: 2,
  });
  expect(about('pretalx.json')).toMatchObject({ from: 'pretalx', title: 'Пробная конференция', events: 2 });
  expect(about('schedule-v2.json')).toMatchObject({ from: 'schedule-v2', start: '2025-06-01', events: 2 });
});

test('The content decides about the format, whatever the file is called', () => {
  expect(readSchedule({ name: 'a.json', bytes: fixture('pentabarf.xml') }).schedule?.events).toHaveLength(3);
  expect(readText('b.xml', `\uFEFF  ${fixture('pretalx.json')}`).schedule?.events).toHaveLength(2);
  const utf16 = Buffer.from(`\uFEFF${fixture('frab.xml')}`, 'utf16le');
  expect(readSchedule({ name: 'c.xml', bytes: utf16 }).schedule?.events).toHaveLength(2);
});

test('An event of Pentabarf has all that the file says of it', () => {
  const { place, ...mills } = event('pentabarf.xml', 'Mills');
  expect(place.line).toBe(17);
  expect(mills).toEqual({
    guid: '101',
    title: 'Mills: a #1 introduction',
    subtitle: 'And *how* they turn',
    type: 'maintrack',
    date: '2020-05-08',
    start: '10:00',
    end: '10:45',
    room: 'Hall',
    track: 'Mills',
    language: null,
    people: [
      { key: '7', name: 'Anna Miller', role: null, post: null, organization: null, biography: null },
      { key: '8', name: 'Jānis Bērziņš', role: null, post: null, organization: null, biography: null },
    ],
    body: 'See [the mills](https://example.org/mills).\n\n- wind\n- water\n\n## Later\n\n1 < 2, more at <https://example.org/a_b>.',
    links: [
      { label: 'Recording', href: 'https://example.org/mills.webm' },
      { label: 'Slides', href: 'https://example.org/mills.pdf', kind: 'slides' },
    ],
    url: null,
  });
});

test('A link that no page can have is named, with the place of its event', () => {
  expect(problems(read('pentabarf.xml'))).toEqual(['17:7 warning schedule-link-left-out']);
});

test('An event lacks what the file lacks, and has the room that it stands in', () => {
  expect(event('pentabarf.xml', 'Night')).toMatchObject({ room: 'Hall', people: [], body: '', links: [] });
});

test('What begins before the change of the day is of the next day', () => {
  expect(event('pentabarf.xml', 'Night', 0)).toMatchObject({
    date: '2020-05-08',
    start: '23:30',
    end: '00:30',
  });
  expect(event('pentabarf.xml', 'Night', 1)).toMatchObject({
    date: '2020-05-09',
    start: '01:15',
    end: '01:45',
  });
});

test('A date with an offset is read in the conference’s zone', () => {
  expect(event('frab.xml', 'Lanterns')).toMatchObject({ date: '2019-08-21', start: '23:30', end: '01:00' });
  expect(event('frab.xml', 'Long walk')).toMatchObject({ date: '2019-08-22', start: '00:00', end: null });
  expect(problems(read('frab.xml'))).toEqual(['30:9 warning schedule-too-long']);
});

test('Relative links start from the address of the conference system', () => {
  expect(event('frab.xml', 'Lanterns').links).toEqual([
    { label: 'Handout', href: 'https://example.org/camp/schedule/files/lanterns.pdf' },
  ]);
});

test('Line breaks of plain text stay, and a dialect of a language is the language', () => {
  expect(event('frab.xml', 'Lanterns')).toMatchObject({ body: 'First line\\\nsecond line', language: 'de' });
});

test('Markdown of pretalx stays as it is, but for what would be lost', () => {
  const { body, links, people } = event('pretalx.json', 'Открытие');
  expect(body).toBe(
    'Кто строит **мосты**\n\nВопросы:\n* какие\n* где List\\<T>\n\n[схема](https://example.org/media/plan.png)',
  );
  expect(links).toContainEqual({
    label: 'Slides',
    href: 'https://example.org/media/slides.pdf',
    kind: 'slides',
  });
  expect(people).toMatchObject([
    { key: 'ABC123', name: 'Анна Мостовая', biography: 'Строит мосты.' },
    { key: 'DEF456', name: 'Пётр Дорогин', biography: null },
  ]);
});

test('Schedule v2 names rooms and tracks by reference, and people with their roles', () => {
  expect(event('schedule-v2.json', 'Boats')).toMatchObject({
    date: '2025-06-01',
    start: '10:30',
    end: '11:15',
    room: 'Pier',
    track: 'Boats',
    body: 'Ropes.',
    state: 'cancelled',
    people: [{ key: 'eeeeeeee-0000-0000-0000-000000000001', role: 'moderator' }],
    links: [{ label: 'Ropes', kind: 'slides' }],
  });
  expect(event('schedule-v2.json', 'Lunch').guid).toMatch(/^sha256:[\da-f]{16}$/);
});

test('All wrong values are named at once, each in its line', () => {
  const found = withReplaced(
    'pretalx.json',
    ['"id": 1,', '"id": "1",'],
    ['"code": "ABC123"', '"code": "ÄBC"'],
    ['"title": "Дороги"', '"title": " "'],
    ['"name": "Пётр Дорогин", "biography": null', '"biography": null'],
    ['"links": [{ "url"', '"links": 3, "other": [{ "url"'],
    ['"version": "0.3",', '"version": "0.3", "rooms": [],'],
  );
  expect(found.schedule).toBeNull();
  expect(problems(found).toSorted()).toEqual([
    '22:23 error schedule-value-wrong',
    '38:38 error schedule-value-wrong',
    '39:19 error schedule-value-missing',
    '41:26 error schedule-value-wrong',
    '4:23 error schedule-misplaced',
    '53:26 error schedule-value-missing',
  ]);
});

test('Times that cannot be read are errors, because what they say would be lost', () => {
  const found = withReplaced('pentabarf.xml', ['>10:00<', '>10.00 h<'], ['>00:45<', '>3/4 h<']);
  expect(problems(found)).toContain('18:9 error schedule-value-wrong');
  expect(problems(found)).toContain('19:9 error schedule-value-wrong');
  expect(found.schedule).toBeNull();
});

test('Times in another offset than the zone’s are taken as written, and reported once', () => {
  const found = withReplaced('pretalx.json', ['"Europe/Moscow"', '"UTC"']);
  expect(problems(found)).toEqual(['21:15 warning schedule-zone-differs']);
  expect(found.schedule?.events[0]).toMatchObject({ date: '2024-04-12', start: '10:30' });
});

test('A second event of the same identifier is imported, too, and reported', () => {
  const found = withReplaced('pentabarf.xml', ['id="103"', 'id="101"']);
  expect(found.schedule?.events.map(({ guid }) => guid)).toEqual(['101', '102', '101/2']);
  expect(problems(found)).toContain('47:7 warning schedule-guid-twice');
});

test.each([
  ['text', 'Programme of the conference', '1:1 error input-unknown-format'],
  ['another XML', '<rss><channel/></rss>', '1:1 error schedule-unknown-layout'],
  ['another JSON', '{"talks": []}', '1:1 error schedule-unknown-layout'],
  ['a list', '[1, 2]', '1:1 error schedule-unknown-layout'],
  ['no events', '<schedule><conference/></schedule>', '1:1 error schedule-without-events'],
  ['days without rooms', '{"schedule": {"conference": {"days": [{}]}}}', '1:39 error schedule-value-missing'],
  ['a DOCTYPE', '<!DOCTYPE schedule><schedule/>', '1:19 error xml-doctype'],
])('%s is refused with its place', (_, text, problem) => {
  const found = readText('a', text);
  expect(found.schedule).toBeNull();
  expect(problems(found)).toEqual([problem]);
});
