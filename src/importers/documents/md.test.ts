import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { markerOf } from '../../markdown/list-markers.ts';
import { parseMarkdown } from '../../markdown/processor.ts';
import { readMd } from './md.ts';
import type { SourceLine } from './types.ts';

function read(source: string) {
  const { document, issues } = readMd({ name: 'a.md', bytes: new TextEncoder().encode(source) });
  return { lines: document?.lines ?? [], marks: document?.marks ?? [], issues };
}

const linesOf = (source: string): SourceLine[] => read(source).lines;
const texts = (source: string): string[] => linesOf(source).map(({ text }) => text);
const marksOf = (source: string) =>
  Object.fromEntries(read(source).marks.map(({ text, count }) => [text, count]));
const letters = (text: string): string => text.replaceAll(/\s/g, '');

describe('paragraphs', () => {
  test('lines of one paragraph are one line, and only forced breaks part it', () => {
    const lines = linesOf('Участники слёта,\nсобравшись  \nв третий раз\\\nи ещё раз,\n\nрешили:');
    expect(lines.map(({ text, starts }) => [text, starts])).toEqual([
      ['Участники слёта, собравшись', 'paragraph'],
      ['в третий раз', 'break'],
      ['и ещё раз,', 'break'],
      ['решили:', 'paragraph'],
    ]);
  });

  test('lines that begin with a label that Markdown does not know stay lines', () => {
    expect(texts('Просить:\nа) музеи\nи школы;\n**б)** театры;\n1.1. цирк\nв том числе\n– летний')).toEqual([
      'Просить:',
      'а) музеи и школы;',
      'б) театры;',
      '1.1. цирк в том числе – летний',
    ]);
    expect(texts('Просить:\n– музеи;\n– школы.')).toEqual(['Просить:', '– музеи;', '– школы.']);
  });

  test('what only looks like a label in the middle of a sentence parts nothing', () => {
    expect(texts('Собрано в фонд около\n1.2 млн рублей')).toEqual(['Собрано в фонд около 1.2 млн рублей']);
  });

  test('escaped signs are signs, and the backslashes are counted', () => {
    expect(texts('\\_\\_\\_ М\\. Опёнкина 5\\%')).toEqual(['___ М. Опёнкина 5%']);
    expect(marksOf('\\_\\_\\_ М\\. `a\\_b` [x](c\\_d)')).toMatchObject({ '\\': 4 });
  });

  test('a paragraph is bold when all of its words are', () => {
    const lines = linesOf('**Всё\nжирно**\n\n**Не** всё\n\n**Итоги**[^1]\n\n[^1]: a');
    expect(lines.map(({ bold }) => bold)).toEqual([true, false, true, false]);
  });

  test('headings have their level, however they are marked', () => {
    const source = '# Один #\n\nДва\n---\n\n###### *Шесть*';
    expect(linesOf(source).map(({ text, heading }) => [text, heading])).toEqual([
      ['Один', 1],
      ['Два', 2],
      ['Шесть', 6],
    ]);
    expect(marksOf(source)).toEqual({ '#': 1, '---': 1, '######': 1, '*': 2 });
  });

  test('quotations are their paragraphs, and breaks between themes are no text', () => {
    expect(texts('> Раз\n> два\n>\n> три\n\n* * *\n\nчетыре')).toEqual(['Раз два', 'три', 'четыре']);
    expect(marksOf('> Раз\n\n* * *')).toEqual({ '>': 1, '* * *': 1 });
  });
});

describe('lists', () => {
  test('labels stay as typed, and each item knows its level', () => {
    const lines = linesOf('3) раз:\n   1. два\n   5. три\n      - четыре\n7) пять\n\n+ шесть');
    expect(lines.map(({ text, list }) => [text, list])).toEqual([
      ['3) раз:', { level: 0, label: '3)' }],
      ['1. два', { level: 1, label: '1.' }],
      ['5. три', { level: 1, label: '5.' }],
      ['четыре', { level: 2, label: null }],
      ['7) пять', { level: 0, label: '7)' }],
      ['шесть', { level: 0, label: null }],
    ]);
  });

  test('a further paragraph of an item says so, and one with a label of its own does not', () => {
    const lines = linesOf('1. раз\n\n   ещё  \n   строка\n\n   а) два\n\n   - три\n\n   снова\n\nконец');
    expect(lines.map(({ text, list, continues }) => [text, list?.level, continues])).toEqual([
      ['1. раз', 0, undefined],
      ['ещё', undefined, true],
      ['строка', undefined, undefined],
      ['а) два', undefined, undefined],
      ['три', 1, undefined],
      ['снова', undefined, true],
      ['конец', undefined, undefined],
    ]);
  });

  test('an item without words keeps its number', () => {
    expect(texts('1.\n2. - а\n3. 4. б\n5. ```\n   код\n   ```\n\n-')).toEqual([
      '1.',
      '2.',
      'а',
      '3.',
      '4. б',
      '5.',
      'код',
    ]);
  });

  test('a line with a number behind a dash keeps it', () => {
    expect(texts('- 1) раз\n- а) два\n- [x] три')).toEqual(['1) раз', 'а) два', '[x] три']);
  });
});

describe('what is not words', () => {
  test('a link leaves its words, and its address is listed', () => {
    const source =
      '[архив](https://a.example/x "Имя") <b@c.example> https://d.example/e_f [г][г] ![вид](v.png)\n\n[г]: h.html';
    expect(texts(source)).toEqual(['архив b@c.example https://d.example/e_f г']);
    expect(marksOf(source)).toEqual({
      '[](https://a.example/x "Имя")': 1,
      '<>': 1,
      '[][г]': 1,
      '![вид](v.png)': 1,
      '[г]: h.html': 1,
    });
  });

  test('notes have the numbers that a page prints, and stand behind the text', () => {
    const lines = linesOf(
      'Один[^б] и два[^а], снова[^б].\n\n[^а]: Слова а\n[^б]: Слова б[^в]\n\n    Ещё\n[^в]: Слова в',
    );
    expect(lines.map(({ text, role, marks }) => [text, role, marks])).toEqual([
      [
        'Один1 и два2, снова1.',
        'text',
        [
          { start: 4, end: 5 },
          { start: 11, end: 12 },
          { start: 19, end: 20 },
        ],
      ],
      ['1 Слова б3', 'note', [{ start: 9, end: 10 }]],
      ['Ещё', 'note', undefined],
      ['2 Слова а', 'note', undefined],
      ['3 Слова в', 'note', undefined],
    ]);
  });

  test('a mark in a numbered item is found behind its label', () => {
    const [line] = linesOf('12) да[^1]\n\n[^1]: a');
    expect(line?.text.slice(line.marks?.[0]?.start, line.marks?.[0]?.end)).toBe('1');
  });

  test('definitions that nothing refers to are words', () => {
    expect(texts('а[^3]\n\n[1]: Иванов\n[^2]: Петров[^3]')).toEqual([
      'а[^3]',
      '[1]: Иванов',
      '[^2]: Петров[^3]',
    ]);
  });

  test('each cell of a table is a line', () => {
    const lines = linesOf('| Кто | Что |\n|--|--|\n| **Мы** | |\n| Вы | a \\| b | лишнее |');
    expect(lines.map(({ text, role, bold }) => [text, role, bold])).toEqual([
      ['Кто', 'cell', false],
      ['Что', 'cell', false],
      ['Мы', 'cell', true],
      ['Вы', 'cell', false],
      ['a | b', 'cell', false],
      ['лишнее', 'cell', false],
    ]);
  });

  test('code stays as typed, line by line', () => {
    const source = '```js\nа  *б*\n\\_\n\nв\n```\n\nи `г*\\_`';
    expect(linesOf(source).map(({ text, starts }) => [text, starts])).toEqual([
      ['а  *б*', 'paragraph'],
      ['\\_', 'break'],
      ['в', 'paragraph'],
      ['и г*\\_', 'paragraph'],
    ]);
    expect(marksOf(source)).toEqual({ '```js': 1, '```': 1, '`': 2 });
  });

  test('tags and comments go, their words stay', () => {
    const source =
      'Раз <u>два</u><br>три <!-- нет -->\n\n<div class="x">Пять<ol><li>шесть</ol></div>\n\n<!-- нет -->';
    expect(texts(source)).toEqual(['Раз два', 'три', 'Пять', '1. шесть']);
    expect(marksOf(source)).toMatchObject({ '<u>': 1, '<!-- нет -->': 2, '<div class="x">': 1, '</ol>': 1 });
  });

  test.each([
    '<!-- не закрыт\n\nСлова',
    '<script>\nСлова\n\nещё',
    '<div title="\nСлова>\n',
    '<div\nСлова',
    '<div><template></template><template>Слова</div>',
    '<![CDATA[ Слова',
    `${'<div>'.repeat(600)}Слова`,
  ])('HTML that would take words away with it stays as typed: %j', (source) => {
    expect(letters(texts(source).join(''))).toBe(letters(source));
  });

  test('words that browsers hide are told of', () => {
    expect(read('<p hidden>тайна</p>').issues).toMatchObject([
      { code: 'document-hidden-text', params: { letters: 5 } },
    ]);
  });

  test('front matter is not text, and a text between two lines is', () => {
    expect(texts('---\ntitle: а\ndate: 2020-01-01\n---\n\nСлова')).toEqual(['Слова']);
    expect(marksOf('---\r\ntitle: а\r\n---\r\nСлова')).toEqual({ '---': 2, 'title: а': 1 });
    expect(texts('---\n\nРешение: принять\n\n---\n\nСлова')).toEqual(['Решение: принять', 'Слова']);
  });
});

/** The words of a tree as a page prints them, in order. */
function seen(node: Nodes, source: string): string {
  if (node.type === 'image') return '';
  if ('value' in node) return node.value;
  const children = 'children' in node ? node.children : [];
  const words = children.map((child) => seen(child, source)).join('');
  return node.type === 'listItem' ? markerOf(node, source) + words : words;
}

describe('every letter of the words is kept', () => {
  const fixtures = new URL('../../markdown/fixtures/', import.meta.url);
  const samples = readdirSync(fixtures)
    .map((name) => [name, readFileSync(new URL(`${name}/input.md`, fixtures), 'utf8')] as const)
    .filter(([, source]) => !/^---|<|\[\^|^\[.*\]: /m.test(source));

  test('there are documents to look at', () => expect(samples.length).toBeGreaterThan(40));

  test.each(samples)('of %s', (_, source) => {
    const root = parseMarkdown(source);
    visit(root, ['html', 'definition', 'footnoteDefinition'], ({ type }) => expect.unreachable(type));
    expect(letters(texts(source).join(''))).toBe(letters(seen(root, source)));
  });
});

describe('a document that is not made for reading', () => {
  test.each([
    ['quotes', '>'.repeat(2000)],
    ['bullets', '* '.repeat(1000)],
    ['stars', '**a '.repeat(50_000)],
    ['emphasis in emphasis', `${'*a **b '.repeat(5000)}${'c** d*'.repeat(5000)}`],
    ['brackets', '[a]'.repeat(200_000)],
    ['backticks', Array.from({ length: 900 }, (_, at) => `${'`'.repeat(at + 1)}a`).join(' ')],
    ['comments', '<!--'.repeat(100_000)],
    ['tags', '<div title="'.repeat(50_000)],
    ['notes', Array.from({ length: 3000 }, (_, at) => `[^${at}]\n\n[^${at}]: a\n\n`).join('')],
    ['a table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(5000)}`],
    ['megabytes', 'слово '.repeat(400_000)],
    ['fields', `---\n${'a: &a [*a]\n'.repeat(500)}---\nб`],
  ])('(%s) is read all the same', { timeout: 60_000 }, (_, source) => {
    expect(linesOf(source).length).toBeGreaterThan(0);
  });
});
