import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { preparedAt } from './session-items.ts';

test('A session shows the items of its part by section, and none of another part', () => {
  const [edition] = model({
    'content/2017/sessions/a.md': '---\ntitle: Слет\ntype: seminar\n---\n',
    'content/2017/resolutions/resolution.md':
      '---\ntitle: Резолюция\nparts: {"1": {session: a}}\n---\n\n## 1\n\n### I. Органам\n\n1) Раз.\n2) Два.\n\n### II. Кластерам\n\n1) Три.\n\n## 2\n\n1) Четыре.\n',
  }).editions;
  const [session] = edition?.sessions ?? [];
  if (edition === undefined || session === undefined) throw new Error('There is no session.');
  const [part, ...more] = preparedAt(session, edition);
  expect(more).toEqual([]);
  expect(part?.heading.title).toBe('Часть 1');
  expect(
    part?.sections.map(({ section, items }) => [section?.address, items.map(({ text }) => text)]),
  ).toEqual([
    ['/2017/resolutions/resolution/#1-i', ['Раз.', 'Два.']],
    ['/2017/resolutions/resolution/#1-ii', ['Три.']],
  ]);
});
