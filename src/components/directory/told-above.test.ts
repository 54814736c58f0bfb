import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { toldOf } from './told-above.ts';

const told = (body: string) => {
  const files = {
    'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
    'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция\nparts:\n  "2": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}\n---\n\n${body}\n`,
  };
  const [extract] = model(files).organizations[0]?.items[0]?.extracts ?? [];
  return extract?.parts.map((part) => {
    const { outside, passages } = toldOf(part);
    return [
      outside.map(({ words }) => words),
      part.part?.title,
      ...passages.map(({ above }) => above.map(({ words }) => words)),
    ];
  });
};

test('What stands before a part in the document stands before its heading on the page', () => {
  expect(
    told(
      '## Решения\n\nРекомендуют:\n\n### 2. Деньги\n\nПросят:\n\n1) Министерству одно.\n\n#### Прочее\n\n2) Другое.',
    ),
  ).toEqual([[['Решения', 'Рекомендуют:'], 'Часть 2. Деньги', ['Просят:'], ['Прочее']]]);
});

test('A heading of another part stands nowhere, and a part without a name is told once', () => {
  expect(told('## Преамбула\n\nБыло весело.\n\n## 1\n\nОдин.\n\n## 2\n\n1) Министерству.')).toEqual([
    [[], 'Часть 2', []],
  ]);
});
