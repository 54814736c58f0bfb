import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import { canBeDrawn, withoutFaces } from './letters.ts';
import { editionCard } from './words.ts';

const cardOf = (title: string) => {
  const conference = model({
    'content/2017/edition.md': `---\ntitle: ${title}\nstart: 2017-05-11\nend: 2017-05-12\n---\n`,
  });
  const [edition] = conference.editions;
  if (edition === undefined) throw new Error('No edition.');
  return editionCard(edition, conference);
};

test('A card in Russian, Hebrew or Hindi can be drawn', () => {
  expect(
    ['Конференция «Кластеры» № 2', 'ועידת האשכולות', 'क्लस्टर सम्मेलन'].map((title) => canBeDrawn(cardOf(title))),
  ).toEqual([true, true, true]);
});

test('A card with Chinese words is not drawn: they would be boxes', () => {
  expect(canBeDrawn(cardOf('群聚會議'))).toBe(false);
  expect(withoutFaces(['ru', 'he', 'hi', 'zh-tw', 'fi'])).toEqual(['zh-tw']);
});
