import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import type { Edition } from '../types.ts';
import { archiveOf, editionSwitch, holdingOf } from './editions.ts';

const edition = (year: number) =>
  `---\ntitle: Конференция ${year}\nstart: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow\n---\n`;
const session = '---\ntitle: Открытие\ntype: plenary\n---\n';
const resolution = (stage: string) => `---\ntitle: Резолюция\nstage: ${stage}\n---\n\n1) Один.\n2) Два.\n`;

const only = (files: Record<string, string>): Edition => {
  const [newest] = model(files).editions;
  if (newest === undefined) throw new Error('There is no edition.');
  return newest;
};

test('The archive is newest first, its line of time oldest first', () => {
  const { editions, timeline } = archiveOf(model({ 'content/2024/edition.md': edition(2024) }));
  expect(editions.map(({ name }) => name)).toEqual(['2024', '2017']);
  expect(timeline.map(({ name }) => name)).toEqual(['2017', '2024']);
});

test('One edition alone makes no line of time', () => {
  expect(archiveOf(model({})).timeline).toEqual([]);
});

test('The archive counts items of adopted resolutions and lists drafts', () => {
  const {
    editions: [archived],
  } = archiveOf(
    model({
      'content/2017/resolutions/resolution.md': resolution('adopted'),
      'content/2017/resolutions/statement.md': resolution('draft'),
    }),
  );
  expect([archived?.adopted, archived?.items, archived?.resolutions.length]).toEqual([1, 2, 2]);
});

test('The archive has a way only to what there is', () => {
  const {
    editions: [bare],
  } = archiveOf(model({}));
  const {
    editions: [full],
  } = archiveOf(
    model({
      'content/2017/sessions/a.md': session.replace(
        'type: plenary',
        'type: plenary\nmaterials: [{kind: video, label: Запись, href: "https://example.org/"}]',
      ),
    }),
  );
  expect([bare?.programme, bare?.materials]).toEqual([null, null]);
  expect([full?.programme, full?.materials]).toEqual(['/2017/programme/', '/2017/materials/']);
});

test('The switch leads to the same page, or to the edition where there is none', () => {
  const files = { 'content/2024/edition.md': edition(2024), 'content/2017/sessions/a.md': session };
  expect(editionSwitch(model(files), 'programme')).toEqual([
    { title: '2024', address: '/2024/' },
    { title: '2017', address: '/2017/programme/' },
  ]);
});

test('An edition has results once a resolution is adopted', () => {
  const has = (stage: string) =>
    holdingOf(only({ 'content/2017/resolutions/resolution.md': resolution(stage) })).hasResults;
  expect([has('draft'), has('adopted')]).toEqual([false, true]);
});

test('A long programme is told by its kinds of sessions', () => {
  const sessions = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`content/2017/sessions/s${index}.md`, session]),
    );
  const short = holdingOf(only(sessions(12)));
  const long = holdingOf(only(sessions(13)));
  expect([short.sessions.length, short.sessionKinds]).toEqual([12, []]);
  expect([long.sessions, long.sessionKinds, long.sessionCount]).toEqual([
    [],
    [{ type: 'plenary', count: 13 }],
    13,
  ]);
});
