/** Documents of other people that may not be copied; read where they are. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foreignFile } from '../../testing/foreign-files.ts';
import {
  goneFrom,
  type Imported,
  imported,
  itemsOf,
  type Key,
  lostFrom,
  scored,
  textIn,
  textOf,
} from '../testing/keyed.ts';

const find = (file: string) => foreignFile(`resolutions/${file}`);

/** Tests that get no path are skipped. */
const read = (path: string | null): Promise<Imported> =>
  imported((path ?? '').replace(/^.*\//, ''), path === null ? new Uint8Array() : readFileSync(path));

const numbered = (firstWords: readonly string[]): Key['items'] =>
  firstWords.map((words, index) => [String(index + 1), words, '']);

const declaration = find('A_RES_73_3-EN.pdf');

test.skipIf(declaration === null)('all 53 paragraphs of a printed declaration are found', async () => {
  const firstWords: string[] = JSON.parse(textIn('../declaration-first-words.json'));
  expect(firstWords).toHaveLength(53);
  const result = await read(declaration);
  // A line of text that begins a page and stands once is none of its furniture.
  expect(result.draft.body).toContain('tuberculosis, HIV and AIDS, and other co-morbidities');
  expect(result.draft.report.hyphens.map(({ word }) => word)).toContain('people-centred');
  const items = itemsOf(result.body.blocks);
  const { recall, precision, missing } = scored(numbered(firstWords), items);
  console.log(`A_RES_73_3-EN.pdf: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`, missing);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});

const address = find('iku-address-word.html');

test.skipIf(address === null)('the six points of an address saved by Word are found in order', async () => {
  const result = await read(address);
  const firstWords = [
    'Преследуя истинно',
    'По отношению ко многим',
    'Создать консультативный',
    'Мы выступаем с',
    'Во многих государствах',
    'Необходимо ужесточить',
  ];
  const score = scored(numbered(firstWords), itemsOf(result.body.blocks));
  expect(score).toMatchObject({ recall: 1, precision: 1 });
  expect([goneFrom(result), lostFrom(result)]).toEqual([[], []]);
});

const machineRead = find('A_RES_2751-2758_ru.tesseract200dpi.txt');

test.skipIf(machineRead === null)(
  'no character of a machine reading goes without being reported',
  async () => {
    const result = await read(machineRead);
    const { document, draft, body } = result;
    const published = [draft.title, ...body.blocks.map(textOf)].join('\n');
    const order = ['2751 ', '2752 ', '2753 ', '2754 ', '2758 ', '2763 '].map((label) =>
      published.indexOf(label),
    );
    expect(order.every((at, index) => at > (order[index - 1] ?? -1))).toBe(true);
    expect(lostFrom(result)).toEqual([]);
    const size = (texts: readonly string[]) => texts.join('').replaceAll(/\s/gu, '').length;
    const joined = draft.report.hyphens.filter(({ keeps }) => !keeps).length;
    expect(size([published]) + size(goneFrom(result)) + joined).toBe(
      size(document.lines.map(({ text }) => text)),
    );
  },
);
