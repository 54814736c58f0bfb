/** Real exports of conference systems: as many events in as out, and the broken one refused with its places. */
import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toString as wordsOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../markdown/read-body.ts';
import { foreignFile } from '../../testing/foreign-files.ts';
import { readXml } from '../xml.ts';
import { childNamed, descendantsNamed, textOf } from '../xml-tree.ts';
import { readSchedule } from './read.ts';

const counts = {
  'fosdem-2020.xml': { events: 872, from: 'pentabarf' },
  'fosdem-2024.xml': { events: 674, from: 'pentabarf' },
  'frab-camp2019.json': { events: 79, from: 'frab' },
  'pretalx-democon.json': { events: 36, from: 'pretalx' },
};

const read = (file: string | null) => readSchedule({ name: 'a', bytes: readFileSync(file ?? '') });

describe.each(Object.entries(counts))('%s', (name, { events, from }) => {
  const file = foreignFile(`schedules/${name}`);

  test.skipIf(file === null)('gives all of its events, each once', { timeout: 30_000 }, () => {
    const { schedule, issues } = read(file);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    console.info(`${name}: ${events} events in, ${schedule?.events.length} out`);
    expect(schedule?.from).toBe(from);
    expect(new Set(schedule?.events.map(({ guid }) => guid)).size).toBe(events);
    expect(
      schedule?.events.every(({ title, date, start, end, room }) => title && date && start && end && room),
    ).toBe(true);
  });
});

const invalid = foreignFile('schedules/invalid-example.json');

test.skipIf(invalid === null)('The invalid example is refused with the place of each mistake', () => {
  const { schedule, issues } = read(invalid);
  expect(schedule).toBeNull();
  expect(issues.map(({ code, place, severity }) => [code, place.line, place.column, severity])).toEqual([
    ['schedule-value-wrong', 23, 25, 'error'],
    ['schedule-value-wrong', 43, 29, 'error'],
    ['schedule-value-wrong', 44, 31, 'error'],
    ['schedule-misplaced', 59, 7, 'error'],
  ]);
});

describe.each(['fosdem-2020.xml', 'fosdem-2024.xml'])('Descriptions of %s', (name) => {
  const file = foreignFile(`schedules/${name}`);

  test.skipIf(file === null)('show every character that their HTML shows', { timeout: 60_000 }, () => {
    const input = { name, bytes: readFileSync(file ?? '') };
    const { root } = readXml(input, input.bytes);
    const events = root === null ? [] : descendantsNamed(root, 'event');
    const sources = events.map((event) =>
      ['abstract', 'description']
        .map((part) => childNamed(event, part))
        .map((part) => (part ? textOf(part) : '')),
    );
    const differing = readSchedule(input).schedule?.events.filter(({ body }, index) => {
      const [abstract = '', description = ''] = sources[index] ?? [];
      // A picture becomes a link, whose words are its own.
      if (/<img/.test(abstract + description)) return false;
      const html = [...new Set([abstract.trim(), description.trim()])].join(' ');
      const { blocks, problems } = readBody(body, { file: '2020/sessions/a.md', structured: false });
      const words = blocks.map(({ tree }) => wordsOf(tree)).join('');
      return problems.length > 0 || squeezed(words) !== squeezed(wordsOf(fromHtml(html, { fragment: true })));
    });
    expect(events.length).toBeGreaterThan(600);
    expect(differing?.map(({ title }) => title)).toEqual([]);
  });
});

const squeezed = (words: string) => words.replaceAll(/\s+/g, '');
