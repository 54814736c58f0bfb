import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { foreignFile } from '../../testing/foreign-files.ts';
import { readHtml } from './html.ts';
import type { SourceLine } from './types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (html: string | Uint8Array) =>
  readHtml({ name: 'page.html', bytes: typeof html === 'string' ? utf8(html) : html });

function linesOf(html: string | Uint8Array): SourceLine[] {
  const { document, issues } = read(html);
  expect(issues).toEqual([]);
  return document?.lines ?? [];
}

const texts = (html: string | Uint8Array) => linesOf(html).map(({ text }) => text);

/** The letters of a page without what browsers hide, found without a parser: fixtures have nothing that misleads it. */
const lettersOf = (html: string): string =>
  html
    .replace(
      /<!--[\s\S]*?-->|<head>[\s\S]*?<\/head>|<span style='display:none[^<]*<\/span>|<!\[[^>]*>|<[^>]*>/g,
      '',
    )
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s/g, '');

const allLetters = (lines: readonly SourceLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describe('paragraphs', () => {
  test('white space is what a browser shows, and no-break spaces stay', () => {
    expect(texts('<p>Съезд \n\t <b> краеведов</b>&nbsp;&nbsp; в\nПскове</p>')).toEqual([
      'Съезд краеведов\u00a0\u00a0 в Пскове',
    ]);
  });

  test('a forced break is told from a new paragraph, and empty paragraphs are counted', () => {
    const lines = linesOf('<p>one<br>two</p><p>&nbsp;</p><p></p><div>three</div>four');
    expect(lines.map(({ text, starts, gap }) => [text, starts, gap])).toEqual([
      ['one', 'paragraph', undefined],
      ['two', 'break', undefined],
      ['three', 'paragraph', 2],
      ['four', 'paragraph', undefined],
    ]);
  });

  test('headings have their level, and lines that are bold throughout are bold', () => {
    const lines = linesOf('<h2>a</h2><p><b>b</b> <strong>c</strong></p><p><b>d</b>e</p>');
    expect(lines.map(({ heading, bold }) => [heading, bold])).toEqual([
      [2, false],
      [null, true],
      [null, false],
    ]);
  });

  test('raised figures are marked, and stay in the text', () => {
    const [line] = linesOf('<ol><li>Agenda,<sup>12</sup> km<sup>th</sup></li></ol>');
    expect(line?.text).toBe('1. Agenda,12 kmth');
    expect(line?.marks).toEqual([{ start: 10, end: 12 }]);
  });

  test('preformatted lines stay lines', () => {
    expect(texts('<pre>one\n  two</pre>')).toEqual(['one', 'two']);
  });
});

describe('lists', () => {
  const labels = (html: string) => linesOf(html).map(({ list }) => list?.label);

  test('numbers are those that a browser prints', () => {
    expect(labels('<ol start=3 type=a><li>x<li value=7>y<li type=I>z</ol>')).toEqual(['c.', 'g.', 'VIII.']);
    expect(labels('<ol reversed><li>x<li>y</ol>')).toEqual(['2.', '1.']);
    expect(labels('<ol style="list-style-type: lower-roman"><li>x<li>y</ol>')).toEqual(['i.', 'ii.']);
  });

  test('nested lists have their level, and a label without words is not lost', () => {
    const lines = linesOf('<ol><li><ul><li>x</li></ul><li><p>y</p><p>z</p></ol>');
    expect(lines.map(({ text, list }) => [text, list?.level, list?.label])).toEqual([
      ['1.', 0, '1.'],
      ['x', 1, null],
      ['2. y', 0, '2.'],
      ['z', undefined, undefined],
    ]);
  });
});

describe('what follows an item', () => {
  const continued = (html: string) => linesOf(html).map(({ text, continues }) => [text, continues === true]);
  const item = (words: string) =>
    `<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>1.</span>${words}</p>`;

  test('inside the same element is part of it', () => {
    expect(continued('<ol><li><p>a</p><p>b</p><p>c</p></li><li>d</li></ol><p>e</p>')).toEqual([
      ['1. a', false],
      ['b', true],
      ['c', true],
      ['2. d', false],
      ['e', false],
    ]);
  });

  test('of Word, which are single paragraphs, is not', () => {
    expect(continued(`${item('a')}<p>b</p><h1>c</h1>${item('d')}<table><tr><td>e</table>`)).toEqual([
      ['1. a', false],
      ['b', false],
      ['c', false],
      ['1. d', false],
      ['e', false],
    ]);
  });

  test('items that are elements keep their number where Word names its list, too', () => {
    const lines = linesOf("<ol><li style='mso-list:l0 level1'>a<li><p style='mso-list:l0 level1'>b</p></ol>");
    expect(lines.map(({ text }) => text)).toEqual(['1. a', '2. b']);
  });
});

describe('parts of a page', () => {
  test('menus, heads and feet of the page are known, a head inside an article is text', () => {
    const lines = linesOf(
      '<header>a<nav>b</nav></header><main><header>c</header><p>d</p></main><footer>e</footer>',
    );
    expect(lines.map(({ text, role }) => `${text} ${role}`)).toEqual([
      'a header',
      'b header',
      'c text',
      'd text',
      'e footer',
    ]);
  });

  test('what browsers do not show is left out, and hidden letters are counted', () => {
    const { document, issues } = read(
      '<title>t</title><script>s</script><template>u</template><p>seen<span hidden>hid den</span><del>x</del></p>',
    );
    expect(document?.lines.map(({ text }) => text)).toEqual(['seen']);
    expect(issues).toMatchObject([
      { code: 'document-hidden-text', params: { letters: 6 }, severity: 'warning' },
      { code: 'document-tracked-changes', severity: 'warning' },
    ]);
  });

  test('each cell of a table is a line', () => {
    const lines = linesOf('<table><tr><td>a<td>b<tr><td>c</table>');
    expect(lines.map(({ text, role }) => `${text} ${role}`)).toEqual(['a cell', 'b cell', 'c cell']);
  });
});

describe('encodings', () => {
  const cyrillic: [string, number[]][] = [
    ['windows-1251', [0xd1, 0xfa, 0xe5, 0xe7, 0xe4]],
    ['koi8-r', [0xf3, 0xdf, 0xc5, 0xda, 0xc4]],
  ];

  test.each(cyrillic)('%s that the page names', (name, bytes) => {
    expect(texts(Uint8Array.from([...utf8(`<meta charset=${name}><p>`), ...bytes]))).toEqual(['Съезд']);
  });

  test('byte order marks go before what the page says', () => {
    const page = '\ufeff<meta charset=koi8-r><p>Съезд';
    expect(texts(utf8(page))).toEqual(['Съезд']);
    expect(texts(new Uint8Array(Buffer.from(page, 'utf16le')))).toEqual(['Съезд']);
    expect(texts(new Uint8Array(Buffer.from(page, 'utf16le').swap16()))).toEqual(['Съезд']);
  });

  test('a name that is unknown, or wrong, is as none', () => {
    expect(texts(utf8('<meta charset=unheard-of><p>Съезд'))).toEqual(['Съезд']);
    expect(texts(Uint8Array.from([...utf8('<meta charset=utf-8><p>'), 0xd1, 0xfa, 0xe5]))).toEqual(['Съе']);
  });
});

describe('pages that are not read', () => {
  test('a page nested too deep is refused, not read in part', () => {
    expect(read('<div>'.repeat(100_000)).issues).toMatchObject([{ code: 'xml-too-deep' }]);
  });

  test('a page without text', () => {
    expect(read('<img src=scan.png>').issues).toMatchObject([{ code: 'document-without-text' }]);
  });

  test('a page of half a million elements', () => {
    expect(read('<b>'.repeat(100) + '<i></i>'.repeat(500_000)).issues).toMatchObject([
      { code: 'xml-too-large' },
    ]);
  });
});

test('a page that Word has saved gives its labels, notes and every letter that it shows', async () => {
  const html = await readFile(new URL('fixtures/word.html', import.meta.url), 'utf8');
  const { document, issues } = read(html);
  const lines = document?.lines ?? [];
  expect(issues).toMatchObject([{ code: 'document-hidden-text', params: { letters: 5 } }]);
  expect(lines.map(({ text, role, list }) => [text, role, list?.level, list?.label])).toEqual([
    ['РЕЗОЛЮЦИЯ', 'text', undefined, undefined],
    ['О каталоге', 'text', undefined, undefined],
    ['Съезд[1] рекомендует\u00a0\u00a0 музеям,', 'text', undefined, undefined],
    ['архивам и библиотекам:', 'text', undefined, undefined],
    ['1) вести каталог;', 'text', 0, '1)'],
    ['а) общий;', 'text', 1, 'а)'],
    ['· открыть его.', 'text', 0, null],
    ['Председатель', 'cell', undefined, undefined],
    ['И. Петров', 'cell', undefined, undefined],
    ['3 июня', 'text', undefined, undefined],
    ['[1] Съезд прошёл в Пскове.', 'note', undefined, undefined],
  ]);
  expect(lines[2]?.marks).toEqual([{ start: 5, end: 8 }]);
  expect(allLetters(lines)).toBe(lettersOf(html));
});

const address = foreignFile('resolutions/iku-address-word.html');

test.skipIf(address === null)(
  'a conference’s address saved by Word keeps every letter, its items in order',
  async () => {
    const html = await readFile(address ?? '', 'utf8');
    const lines = linesOf(html);
    expect(allLetters(lines)).toBe(lettersOf(html));
    const items = lines.filter(({ text }) => /^\d\. /.test(text.trim()));
    expect(items.map(({ text }) => text.trim()[0])).toEqual(['1', '2', '3', '4', '5', '6']);
  },
);
