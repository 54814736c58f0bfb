/** The Markdown source that readers are offered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, nasty } from './testing/hostile.ts';

const fence = /^---\n([\s\S]*?\n)---\n/;

async function read(site: ReturnType<typeof exported>, address: string) {
  const text = await site.text(address);
  const [whole = '', yaml = ''] = fence.exec(text) ?? [];
  return { text, body: text.slice(whole.length), facts: parse(yaml) as Record<string, string> };
}

const typed = (project: string, path: string) =>
  readFileSync(join(project, 'content', path), 'utf8').replace(fence, '');

test.each([
  [ownProject, '/2017/resolutions/resolution.md', '2017/resolutions/resolution.md'],
  [ownProject, '/2017/sessions/ckr-meeting.md', '2017/sessions/ckr-meeting.md'],
  [fullConference, '/2026/resolutions/resolution.md', '2026/resolutions/resolution.md'],
  [fullConference, '/en/2026/resolutions/resolution.md', '2026/resolutions/resolution.en.md'],
])(
  'The body is the author’s to the letter, but for where links lead (%#)',
  async (project, address, path) => {
    const { body } = await read(exported(project), address);
    const whole = typed(project, path).replace(
      '../resolutions/resolution.md',
      'https://example.org/2017/resolutions/resolution/',
    );
    expect(body).toBe(whole);
    expect(body.length).toBeGreaterThan(200);
  },
);

test('Links and images lead to the site from wherever the file is read', async () => {
  const { body } = await read(exported(fullConference, { base: '/conf/' }), '/2026/sessions/plenary.md');
  expect([...body.matchAll(/]\((.*?)\)/g)].map(([, address]) => address)).toEqual([
    'https://example.org/conf/2026/resolutions/resolution/#1-i',
    'https://example.org/conf/2026/photos/hall.png',
  ]);
});

test('The file says what it is and where it is from', async () => {
  const { facts } = await read(exported(fullConference), '/en/2026/resolutions/resolution.md');
  expect(facts).toEqual({
    title:
      'Resolution of the participants of the Fourth Specimen Cluster Conference “Specimens of everything”',
    conference: 'Fourth Specimen Cluster Conference',
    stage: 'adopted',
    adopted: '2026-05-13',
    translation: 'Unofficial translation. The Russian text prevails.',
    original: 'https://example.org/2026/resolutions/resolution/',
    language: 'en',
    url: 'https://example.org/en/2026/resolutions/resolution/',
  });
});

test('Nothing is said of a date that nobody stated', async () => {
  const { facts } = await read(exported(ownProject), '/2017/resolutions/resolution.md');
  expect(Object.keys(facts)).toEqual(['title', 'conference', 'stage', 'language', 'url']);
});

test('What an author keeps in front matter is not copied', async () => {
  const site = exported({
    'content/2017/sessions/talks.md':
      '---\ntitle: Доклады\ntype: talk\nimported: {from: pretalx, guid: secret-guid, values: {email: a@example.org}}\n---\n\nСлова.\n',
  });
  const { text } = await read(site, '/2017/sessions/talks.md');
  expect(text).not.toMatch(/pretalx|secret-guid|a@example\.org/);
  expect(text).toContain('Слова.');
});

test('A title that means something to YAML comes back as it is', async () => {
  const { facts } = await read(exported(hostileConference), '/2017/sessions/round-table.md');
  expect(facts.title).toBe(`${nasty.calendar} ${nasty.markup}`);
});

test('A comment of the organizer is in no file, in code it is words', async () => {
  const site = exported({
    'content/2017/sessions/talks.md':
      '---\ntitle: Доклады\ntype: talk\n---\n\n<!-- внутренняя заметка -->\n\nСлова <!-- не для всех -->здесь: `<!-- код -->`.\n',
  });
  const { text, body } = await read(site, '/2017/sessions/talks.md');
  expect(body.trim()).toBe('Слова здесь: `<!-- код -->`.');
  expect(text).not.toMatch(/внутренняя|не для всех/);
});
