import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { foreignFile } from '../../../testing/foreign-files.ts';
import { readPdf } from '../pdf.ts';
import type { SourceLine } from '../types.ts';

async function linesOf(file: string | URL): Promise<SourceLine[]> {
  const { document, issues } = await readPdf({ name: 'a.pdf', bytes: await readFile(file) });
  expect(issues).toEqual([]);
  return document?.lines ?? [];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the resolution of 2017, printed', async () => {
  const lines = await linesOf(new URL('../../resolution/fixtures/seed.pdf', import.meta.url));
  const copy = await readFile(
    new URL('../../../../public/2017/sources/resolution.txt', import.meta.url),
    'utf8',
  );

  test('has the words of the text copy in their order, once the hyphens at line ends are taken out', () => {
    const furniture =
      /^(?:КЛАСТЕРЫ ОТКРЫВАЮТ ГРАНИЦЫ:.*|11-12|МАЯ|2017|ЦЕНТР|КЛАСТЕРНОГО РАЗВИТИЯ|САНКТ-ПЕТЕРБУРГА|ТЕХНОПАРК.*|\d)$/;
    const printed = lines
      .filter(({ text }) => !furniture.test(text))
      .map(({ text }) => text)
      .join('\n');
    const copied = copy
      .replaceAll('**', '')
      .split('\n')
      .filter((line) => !furniture.test(line.trim()))
      .join('\n');
    const joined = (text: string) => wordsOf(text.replace(/[-\s]/g, '')).join(' ');
    expect(joined(printed)).toBe(joined(copied));
  });

  test('has a head, a foot and a number on each page, and words divided at line ends', () => {
    for (const page of [1, 2, 3]) {
      const texts = lines.filter((line) => line.page === page).map(({ text }) => text);
      expect(texts.slice(0, 4)).toEqual([
        'КЛАСТЕРЫ ОТКРЫВАЮТ ГРАНИЦЫ: ЗЕЛЕНый КОРИДОР',
        '11-12',
        'МАЯ',
        '2017',
      ]);
      expect(texts.slice(-2)).toEqual(['ТЕХНОПАРК САНКТ-ПЕТЕРБУРГА', String(page)]);
    }
    expect(lines.filter(({ text }) => /\p{L}-$/u.test(text)).length).toBeGreaterThan(20);
  });
});

const declaration = foreignFile('resolutions/A_RES_73_3-EN.pdf');

describe.skipIf(declaration === null)('a declaration of the United Nations', async () => {
  const lines = declaration === null ? [] : await linesOf(declaration);
  const text = lines.map((line) => line.text).join('\n');

  test('has no letters lost: as many as the library’s own extraction finds', () => {
    expect(text.replace(/\s/g, '')).toHaveLength(32_659);
  });

  /** As the library's own lines of text have them. */
  const split = [
    'hea lth',
    're ceive',
    'includi ng',
    'treat ed',
    'ad ditional',
    'treatme nt',
    'c ontexts',
    'qu ality',
    'childr en',
    'univers al',
    'tuberculo sis',
    'preventi on',
    'planni ng',
    'platfor ms',
    'a iming',
    'colla boration',
    'progres s',
    'th e',
    'drug -',
    'people -',
    'high -',
    'multidrug -',
    'pharmaco -',
    'faith -',
    'low -',
    'Women ’s',
  ];

  test('has none of the words that seem to be split', () => {
    expect(split.filter((words) => new RegExp(`(?<!\\p{L})${words}`, 'u').test(text))).toEqual([]);
  });

  test('has its 53 numbered paragraphs at the beginning of paragraphs, in order', () => {
    const numbers = lines.flatMap(({ text, role, starts }) =>
      role === 'text' && starts === 'paragraph' ? (/^(\d+)\. /.exec(text)?.[1] ?? []) : [],
    );
    expect(numbers).toEqual(Array.from({ length: 53 }, (_, index) => String(index + 1)));
  });

  test('has the marks 1 to 7 in its text, each once, and the seven notes', () => {
    const marks = (role: string) =>
      lines
        .filter((line) => line.role === role)
        .flatMap((line) => (line.marks ?? []).map(({ start, end }) => line.text.slice(start, end)));
    const numbers = ['1', '2', '3', '4', '5', '6', '7'];
    expect(marks('note')).toEqual(numbers);
    expect(marks('text')).toEqual(numbers);
  });
});
