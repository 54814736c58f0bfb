import type { Root } from 'hast';
import { expect, test, vi } from 'vitest';
import { bodyHtml } from './page-html.ts';

vi.mock('virtual:proceedings/project', () => ({ project: { base: '/base' } }));

const tree: Root = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        { type: 'text', value: 'Участники из 33 регионов: ' },
        {
          type: 'element',
          tagName: 'a',
          properties: { href: '/2017/' },
          children: [{ type: 'text', value: 'R&D в России' }],
        },
      ],
    },
  ],
};
const languages = ['ru', 'en'];

test('A body is shown with links of the page’s language and spaces of its own', () => {
  expect(bodyHtml(tree, { language: 'en', languages }, 'ru').replaceAll('\u00A0', '_')).toBe(
    '<p>Участники из_33_регионов: <a href="/base/en/2017/">R&#x26;D в_России</a></p>',
  );
});
