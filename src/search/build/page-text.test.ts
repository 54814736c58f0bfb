import { describe, expect, test } from 'vitest';
import { type PageText, pageText } from './page-text.ts';

/** A page with this as its indexed part. */
const page = (html: string): PageText =>
  pageText(`<!doctype html><html lang="ru"><body><main data-pagefind-body>${html}</main></body></html>`);
const ownOf = (html: string): string => page(html).own;

test('The head says the language and what stands around the page', () => {
  const { language, kind, fields } = pageText(
    `<html lang="ru"><head><meta name="description" content="Описание">
     <meta name="search:kind" data-pagefind-meta="kind[content]" content="recommendation">
     <meta name="search:part" data-pagefind-meta="part[content]" content="Часть &laquo;1&raquo;"></head></html>`,
  );
  expect(language).toBe('ru');
  expect(kind).toBe('recommendation');
  expect(fields).toEqual({ kind: 'recommendation', part: 'Часть «1»' });
});

test('A page without an indexed part is not indexed', () => {
  expect(pageText('<html lang="ru"><body><h1>Меню</h1><p>Слова</p></body></html>')).toMatchObject({
    indexed: false,
    own: '',
  });
});

test('What stands before and after the indexed part is not its own', () => {
  const { own, indexed } = pageText(
    '<body><nav>Меню</nav><main data-pagefind-body><p>Текст</p></main><footer>Подвал</footer></body>',
  );
  expect(indexed).toBe(true);
  expect(own).toBe('Текст');
});

test('An indexed part inside another does not end it', () => {
  expect(ownOf('<p>Один</p><section data-pagefind-body>два</section><p>три</p>')).toBe('Один два три');
});

test('Two indexed parts are read, and not what is between them', () => {
  expect(pageText('<p data-pagefind-body>Один</p><p>нет</p><p data-pagefind-body>два</p>').own).toBe(
    'Один два',
  );
});

describe('What is to be ignored', () => {
  test.each([
    ['a marked element', '<p>Один</p><p data-pagefind-ignore>нет</p><p>два</p>'],
    ['all inside it', '<p>Один</p><div data-pagefind-ignore="all"><p>нет</p><b>нет</b> нет</div><p>два</p>'],
    [
      'a marked element inside it',
      '<p>Один</p><div data-pagefind-ignore><p data-pagefind-ignore>нет</p>нет</div>два',
    ],
    ['a script', '<p>Один</p><script>const net = "нет";</script><p>два</p>'],
    ['a style', '<p>Один</p><style>.net { content: "нет" }</style><p>два</p>'],
    ['a comment', '<p>Один</p><!-- нет --><p>два</p>'],
    ['an element that never closes', '<p>Один</p><img data-pagefind-ignore alt="нет"><p>два</p>'],
  ])('%s', (_, html) => {
    expect(ownOf(html)).toBe('Один два');
  });
});

test.each(['nav', 'footer', 'form', 'label', 'svg', 'noscript', 'template'])(
  'What Pagefind leaves out unasked is not its own either: <%s>',
  (name) => {
    expect(ownOf(`<p>Один</p><${name}>нет</${name}><p>два</p>`)).toBe('Один два');
  },
);

test('A word of which a part is marked up is one word, as it is for Pagefind', () => {
  expect(ownOf('<p>при<b>каз</b> <a href="/">за</a>кон<em>ы</em></p>')).toBe('приказ законы');
});

test('Elements without an end do not hide the end of the part', () => {
  const { own } = pageText(
    '<body><main data-pagefind-body><p>Один<br>два<img src="a.png" alt=""><wbr><input></p><hr></main><p>нет</p></body>',
  );
  expect(own).toBe('Один два');
});

test('An end that is left out ends its element', () => {
  const { own } = pageText(
    '<body><ul data-pagefind-body><li data-pagefind-ignore>нет<li>Один<li>два</ul><p>нет</p></body>',
  );
  expect(own).toBe('Один два');
});

test('Drawings do not hide the end of the part', () => {
  const { own } = pageText(
    '<body><main data-pagefind-body><p>Один</p><svg><path d="M0 0"/><g><path d="M1 1"/></g></svg>два</main>нет</body>',
  );
  expect(own).toBe('Один два');
});

test('Words of neighbouring elements do not run together', () => {
  expect(ownOf('<ul><li>Один</li><li>два</li></ul>три<br>четыре')).toBe('Один два три четыре');
});

test('Characters written as entities are characters', () => {
  expect(ownOf('&laquo;R&amp;D&raquo;&nbsp;&#1076;&#x432;&#1072; &lt;b&gt;')).toBe('«R&D» два <b>');
});

test('The title is that of the heading, marked up or ignored as it may be', () => {
  expect(page('<h1 data-pagefind-ignore>п. 3 <em>разд. I</em> &amp; далее</h1><h2>Другое</h2>').title).toBe(
    'п. 3 разд. I & далее',
  );
});
