import { expect, test } from 'vitest';
import { readBody } from '../../../markdown/read-body.ts';
import { withDistinctIds } from './own-ids.ts';

const given = (markdown: string) =>
  withDistinctIds(markdown, (text) => readBody(text, { file: 'r.md', structured: true }));

test('Where no address comes twice, nothing is added', () => {
  const markdown = '\n## Дорожникам\n\n1. Освещать.\n\n## Итог\n\nКонец.\n';
  expect(given(markdown)).toMatchObject({ markdown, given: 0 });
});

test('Lists that begin anew under headings get their addresses from the headings', () => {
  const { markdown, body } = given('\n## Дорожникам\n\n1. Освещать.\n\n## Родителям\n\n1. Ходить.\n');
  expect(markdown).toBe(
    '\n## Дорожникам {#dorozhnikam}\n\n1. Освещать.\n\n## Родителям {#roditelyam}\n\n1. Ходить.\n',
  );
  expect(body.problems).toEqual([]);
});

test('Lists that begin anew without headings get letters', () => {
  const { markdown, body } = given('\n1) Раз.\n2) Два.\n\nДалее:\n\n1) Раз.\n\nИ ещё:\n\n1) Раз.\n');
  expect(markdown).toBe('\n1) Раз.\n2) Два.\n\nДалее:\n\n1) Раз. {#b1}\n\nИ ещё:\n\n1) Раз. {#c1}\n');
  expect(body.problems).toEqual([]);
});
