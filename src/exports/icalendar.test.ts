/** Calendars, read by ical.js, which shares no code with what writes them. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, nasty } from './testing/hostile.ts';
import { awkward, clockChange } from './testing/programmes.ts';

// ical.js does not know the properties of RFC 7986, of which this one is a text.
ICAL.design.icalendar.property.name = { defaultType: 'text' };

const full = exported(fullConference);
const hostile = exported(hostileConference);

async function calendar(from: ReturnType<typeof exported>, address = '/2017/programme.ics') {
  const root = new ICAL.Component(ICAL.parse(await from.text(address)));
  const events = root.getAllSubcomponents('vevent');
  const value = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name);
  const called = (title: string) => {
    const found = events.find((event) => value(event, 'summary') === title);
    if (found === undefined) throw new Error(`There is no “${title}”.`);
    return (name: string) => String(value(found, name) ?? '');
  };
  /** Title, beginning and end, as UTC. */
  const times = events.map((event) =>
    ['summary', 'dtstart', 'dtend'].map((name) => String(value(event, name) ?? '')),
  );
  return { root, events, called, times };
}

test('The calendar of a conference without times has its days alone', async () => {
  const { times, called } = await calendar(exported(ownProject));
  const title = 'II Санкт-Петербургская международная конференция кластеров';
  expect(times).toEqual([[title, '2017-05-11', '2017-05-13']]);
  expect(called(title)('location')).toBe('Санкт-Петербург');
  expect(called(title)('transp')).toBe('TRANSPARENT');
  expect(exported(ownProject).addresses.filter((address) => /sessions\/.*ics/.test(address))).toEqual([]);
});

test('Sessions have their instants, also past midnight, and those without a time are left out', async () => {
  const { times } = await calendar(full, '/2026/programme.ics');
  expect(times).toContainEqual(['Ночь образцов', '2026-05-12T19:00:00Z', '2026-05-12T22:00:00Z']);
  expect(times).toContainEqual([
    'Круглый стол «Как измерить образец»',
    '2026-05-12T09:00:00Z',
    '2026-05-12T10:30:00Z',
  ]);
  expect(times.map(([title]) => title)).not.toContain('Доклад без времени');
  expect(times).toHaveLength(9);
});

test('Where the clocks change, an event begins and ends at the right instant', async () => {
  const { times } = await calendar(exported(clockChange));
  expect(times.slice(1)).toEqual([
    ['До перевода', '2017-03-25T19:00:00Z', '2017-03-25T20:00:00Z'],
    ['Во время перевода', '2017-03-25T22:00:00Z', '2017-03-26T03:00:00Z'],
    ['После перевода', '2017-03-26T08:00:00Z', '2017-03-26T09:00:00Z'],
  ]);
});

test('An event without an end, or with one that is its beginning, states none', async () => {
  const { called } = await calendar(exported(awkward));
  expect(called('Без места и конца')('dtend')).toBe('');
  expect(called('Комната 10')('dtend')).toBe('');
  expect(called('Комната 9')('dtend')).toBe('2017-05-13T06:06:00Z');
});

test('A cancelled session is marked, leaves the time free and says why', async () => {
  const { called } = await calendar(full, '/2026/programme.ics');
  const cancelled = called('Мастер-класс хранителя');
  expect(cancelled('status')).toBe('CANCELLED');
  expect(cancelled('transp')).toBe('TRANSPARENT');
  expect(cancelled('description')).toMatch(/^Отменено\nИзменение от 11 мая 2026 года: Ведущий заболел\.\n\n/);
  expect(called('Ночь образцов')('status')).toBe('CONFIRMED');
});

test('A moved session has a higher number than before, so that calendars take the new time', async () => {
  const { called } = await calendar(full, '/2026/programme.ics');
  expect(Number(called('Панельная дискуссия о финансировании')('sequence'))).toBeGreaterThan(0);
  expect(called('Ночь образцов')('sequence')).toBe('0');
});

test('An entry says what it is, who takes part and where its page is', async () => {
  const { called } = await calendar(full, '/en/2026/programme.ics');
  const plenary = called('Plenary “Specimens of everything”');
  expect(plenary('url')).toBe('https://example.org/en/2026/sessions/plenary/');
  expect(plenary('location')).toBe('Great Hall, Specimen, House of Specimens');
  expect(plenary('description')).toBe(`Plenary session

The opening.

Speakers:
Moderator: Pyotr Ilyich Obraztsov (Director of the Institute of Specimens, Institute of Specimens)
Speaker: Maria Primerova (Adviser to the Minister of Specimens, Ministry of Specimens of the Model Region)
John Specimen (Specimen University)

Talks:
10:10–10:40 The state of specimens (Maria Primerova)
10:40–11:10 Specimens without borders (John Specimen)

https://example.org/en/2026/sessions/plenary/`);
});

test('An event is the same in every language, in the programme and in its own file', async () => {
  const uids = async (address: string) =>
    (await calendar(full, address)).events.map((event) => event.getFirstPropertyValue('uid'));
  const programme = await uids('/2026/programme.ics');
  expect(await uids('/en/2026/programme.ics')).toEqual(programme);
  expect(new Set(programme).size).toBe(programme.length);
  expect(programme).toContain((await uids('/2026/sessions/plenary.ics'))[0]);
});

test('A session’s file is one event and makes no calendar of its own', async () => {
  const { root, times } = await calendar(full, '/2026/sessions/night.ics');
  expect(times).toEqual([['Ночь образцов', '2026-05-12T19:00:00Z', '2026-05-12T22:00:00Z']]);
  expect(root.getFirstPropertyValue('x-wr-calname')).toBeNull();
  expect(full.addresses).not.toContain('/2026/sessions/talk.ics');
});

test('Words that mean something to a calendar come out as words', async () => {
  const { root, called } = await calendar(hostile);
  expect(root.getFirstPropertyValue('name')).toBe(`Издание ${nasty.braces} ${nasty.emoji}`);
  const event = called(`${nasty.calendar} ${nasty.markup}`);
  expect(event('location')).toBe(`Зал "<1>" & 2, ${nasty.calendar}`);
  expect(event('description')).toContain(nasty.braces);
});

test('Lines end as the standard says, are no longer than 75 octets, and no letter is cut in two', async () => {
  for (const [from, address] of [
    [hostile, '/2017/programme.ics'],
    [full, '/2026/programme.ics'],
  ] as const) {
    const bytes = await from.bytes(address);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n').map((line) => new TextEncoder().encode(line));
    expect(Math.max(...lines.map(({ length }) => length))).toBe(75);
    for (const line of lines)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
  }
});

test('Dates come from the content, so that the file is the same every time', async () => {
  const { called } = await calendar(full, '/2026/programme.ics');
  expect(called('Ночь образцов')('dtstamp')).toBe('2026-05-12T00:00:00Z');
  expect(called('Пленарное заседание «Образцы всего»')('dtstamp')).toBe('2026-05-20T00:00:00Z');
  const again = await exported(fullConference).text('/2026/programme.ics');
  expect(again).toBe(await full.text('/2026/programme.ics'));
});

test('What last changed in a year, with no day known, is stamped with the last day of the conference', async () => {
  const from = exported({
    'content/2017/resolutions/r.md':
      '---\ntitle: Резолюция\ncorrections: [{date: 2018, was: Рас, now: Раз}]\n---\n\n1) Раз.\n',
  });
  const { events } = await calendar(from);
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstamp')))).toEqual([
    '2017-05-12T00:00:00Z',
  ]);
});
