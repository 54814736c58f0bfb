import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { shortPage } from './short-page.ts';

const page = (body: string, head = '<title>Сайт</title>'): string =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8">${head}<style>main > p { color: red }</style></head><body>${body}</body></html>`;

/** The files of Pagefind's index, by name, which is that of what they hold. */
async function indexOf(html: string): Promise<string[]> {
  const { index } = await createIndex();
  await index?.addHTMLFile({ sourcePath: 'a/index.html', content: html });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await index?.deleteIndex();
  return files.map(({ path }) => path).filter((path) => !path.endsWith('.js'));
}

afterAll(async () => {
  await close();
});

describe('The short page gives the same index', () => {
  const title = '<h1 id="top">Резолюция</h1>';
  test.each([
    [
      'with menus and a footer',
      `<header><nav>Меню</nav></header><main data-pagefind-body>${title}<p>Текст</p></main><footer>Низ</footer>`,
    ],
    [
      'with ignored parts',
      `<main data-pagefind-body>${title}<p>Один<span data-pagefind-ignore="all">нет <b>нет</b></span>два</p><section data-pagefind-ignore="all"><section><h2 id="x">нет</h2></section>нет</section><p id="end">три</p></main>`,
    ],
    [
      'with ignored parts that say something',
      `<main data-pagefind-body>${title}<section data-pagefind-ignore="all"><i data-pagefind-meta="place">п. 1</i></section></main>`,
    ],
    [
      'with a part that is only not indexed',
      `<main data-pagefind-body><h1 data-pagefind-ignore id="t">Пункт</h1><p data-pagefind-meta="title" data-pagefind-weight="10">Слова</p></main>`,
    ],
    [
      'with scripts, drawings and forms',
      `<main data-pagefind-body>${title}при<script>if (a < b) "</main>"</script>каз<svg><title>нет</title></svg> да<form><label>нет</label></form></main>`,
    ],
    [
      'with pictures and places',
      `<main data-pagefind-body>${title}<img class="x" src="/a.png" alt="Схема"><h2 class="y" id="one" data-pagefind-title="Часть 1">I</h2><p class="z">Текст</p></main>`,
    ],
    [
      'with attributes to be indexed',
      `<main data-pagefind-body>${title}<abbr class="x" title="малое предпринимательство" data-pagefind-index-attrs="title">МП</abbr></main>`,
    ],
    [
      'with filters before the body',
      `<p data-pagefind-filter="kind">Пункт</p><main data-pagefind-body>${title}</main>`,
    ],
    [
      'of two bodies',
      `<main>${title}<p data-pagefind-body>Один</p><p>нет</p><div data-pagefind-body><div>два</div></div></main>`,
    ],
    [
      'of a body in a list',
      `<ul data-pagefind-body><li data-pagefind-ignore="all">нет<li>Один<li>два</ul><p>нет</p>`,
    ],
    [
      'with signs in attributes',
      `<main data-pagefind-body data-x="a > b">${title}<section data-pagefind-ignore="all" data-copy="<section>">нет</section>да<p title='"'>Текст</p></main>`,
    ],
    [
      'that speaks of the attribute',
      `<p>data-pagefind-body</p><main data-pagefind-body>${title}<code>data-pagefind-body</code></main>`,
    ],
    ['that never ends', `<main data-pagefind-body>${title}<p>Текст`],
  ])('%s', async (_, body) => {
    const facts = '<meta name="search:kind" data-pagefind-filter="kind[content]" content="Пункты > части">';
    const html = page(body, `<title>Сайт</title>${facts}`);
    expect(await indexOf(shortPage(html) ?? '')).toEqual(await indexOf(html));
  });
});

test('What is left out is most of a page', () => {
  const menu = `<nav>${'<a class="x" href="/">Меню</a>'.repeat(50)}</nav>`;
  const html = page(`${menu}<main data-pagefind-body><p class="x">Текст</p>${menu}</main>${menu}`);
  expect(shortPage(html)).toBe(
    '<html lang="ru"><head><title>Сайт</title></head><body><main data-pagefind-body><p>Текст</p><nav></nav></main></body></html>',
  );
});

test('A page without a marked body is not to be found', () => {
  expect(shortPage(page('<main>data-pagefind-body</main>'))).toBeNull();
});
