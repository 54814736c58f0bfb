import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';
import { inlinesOf } from './inline.ts';
import { settingOf } from './open.ts';

const image = (properties: Element['properties']): Element => ({
  type: 'element',
  tagName: 'img',
  properties,
  children: [],
});
const setting = settingOf([], { model: model({}), url: (address) => `https://example.org${address}` });

test('That a picture stands there is said in the voice of the interface, not of the document', () => {
  expect(inlinesOf([image({ src: '/a.png', alt: 'Схема' })], setting)).toEqual([
    {
      type: 'link',
      url: 'https://example.org/a.png',
      content: [{ type: 'text', text: '[Изображение: Схема]', voice: 'interface' }],
    },
  ]);
});
