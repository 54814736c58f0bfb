import { expect, test } from 'vitest';
import { inLevelWords } from './level-words.ts';

test.each([
  ['artikel 19', 'article 19'],
  ['artículo 19', 'article 19'],
  ['articulo 19', 'article 19'],
  ['19. artikla', '19. article'],
  ['article premier', 'article 1'],
  ['סעיף י״ט', 'article 19'],
  ['अनुच्छेद १९', 'article 19'],
  ['第十九條', 'article 19'],
  ['第19條', 'article 19'],
  ['第二十六條第二款', 'article 26 item 2'],
  ['artikel 26 absatz 2', 'article 26 item 2'],
])('%s is %s', (query, plain) => {
  expect(inLevelWords(query).replace(/\s+/g, ' ').trim()).toBe(plain);
});

test.each(['свобода убеждений', 'सबकी स्वतन्त्रता', '一個人', 'חירות הדעה', 'liberté'])(
  'Other words keep all their letters: %s',
  (query) => {
    expect(inLevelWords(query)).toBe(query);
  },
);
