import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, nasty } from './testing/hostile.ts';
import { readRis } from './testing/references.ts';

test('The resolution of 2017 is a report, its lines ending as the format wants', async () => {
  const text = await exported(ownProject).text('/2017/resolutions/resolution.ris');
  expect(text).toMatch(/^TY {2}- RPRT\r\n/);
  expect(text).toMatch(/\r\nDA {2}- 2017\/05\/\/\r\n/);
  expect(text).toMatch(/\r\nER {2}- \r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('A reference manager reads each talk after its session', async () => {
  const [session, talk, other] = readRis(await exported(fullConference).text('/2026/sessions/plenary.ris'));
  expect(session).toMatchObject({ type: 'paper-conference', title: 'Пленарное заседание «Образцы всего»' });
  expect(talk).toMatchObject({
    id: 'example:2026/sessions/plenary/state-of-specimens',
    title: 'Состояние образцов и задачи на будущее',
    author: [{ family: 'Примерова', given: 'Мария' }],
    abstract: 'О том, сколько образцов есть и сколько нужно.',
    language: 'ru',
  });
  expect(other).toMatchObject({ author: [{ literal: 'John Specimen' }] });
});

test('Titles come back to the letter', async () => {
  const { text } = exported(hostileConference);
  const [resolution] = readRis(await text('/2017/resolutions/resolution.ris'));
  expect(resolution?.title).toBe(`Резолюция ${nasty.markup} ${nasty.braces}`);
});

test('A line feed in a text begins no line of the file', async () => {
  const { text } = exported({
    'content/2017/sessions/a.md':
      '---\ntitle: "Раз\\nER  - \\nTY  - BOOK"\ntype: panel\nsummary: "Два\\n\\nтри"\n---\n',
  });
  const read = readRis(await text('/2017/sessions/a.ris'));
  expect(read).toHaveLength(1);
  expect(read[0]).toMatchObject({ title: 'Раз ER - TY - BOOK', abstract: 'Два три' });
});
