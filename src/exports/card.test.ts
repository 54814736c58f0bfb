import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Proceedings } from '../model/types.ts';
import { item, model, resolution } from '../testing/load.ts';
import { cardOf } from './card/card.ts';
import { draw } from './card/draw.ts';
import { itemCard } from './card/words.ts';
import { downloadsOf } from './downloads.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference } from './testing/hostile.ts';

const own = exported(ownProject);
const paper = [0xfc, 0xfc, 0xfa];
const itemOf2017 = '/2017/resolutions/resolution/1-i-3.png';

/** RGB of the pixels of a card's part. */
async function pixels(png: Uint8Array, part: { left: number; top: number; width: number; height: number }) {
  const bytes = await sharp(png).removeAlpha().extract(part).raw().toBuffer();
  return Array.from({ length: bytes.length / 3 }, (_, index) => [
    ...bytes.subarray(3 * index, 3 * index + 3),
  ]);
}

const isNear = (one: number[], other: number[]) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 6);

const cardsOfItems = (proceedings: Proceedings) =>
  proceedings.editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap(({ recommendations }) => recommendations)
    .map((recommendation) =>
      downloadsOf('recommendation', recommendation, { model: proceedings, without: [] })
        .filter(({ audience }) => audience === 'image')
        .map(({ address }) => address),
    );

/** A resolution of so many items. */
const withItems = (count: number) => {
  const items = Array.from({ length: count }, (_, index) => `${index + 1}) Создать совет.`).join('\n');
  return { 'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция\n---\n\n${items}\n` };
};

test('A card is an opaque picture of 1200 by 630 pixels, and light', async () => {
  const png = await own.bytes(itemOf2017);
  const { format, width, height, hasAlpha } = await sharp(png).metadata();
  expect({ format, width, height, hasAlpha }).toEqual({
    format: 'png',
    width: 1200,
    height: 630,
    hasAlpha: false,
  });
  expect(png.length).toBeLessThan(60_000);
});

test('A card is the same, byte for byte, whenever it is made', async () => {
  expect(await own.bytes(itemOf2017)).toEqual(await own.bytes(itemOf2017));
});

test('The edition, its sessions, its resolution and each of the 20 items of 2017 have cards', () => {
  const cards = own.addresses.filter((address) => address.endsWith('.png'));
  expect(cards.filter((address) => address.startsWith('/2017/resolutions/resolution/'))).toHaveLength(20);
  expect(cards).toContain('/2017.png');
  expect(cards).toContain('/2017/resolutions/resolution.png');
  expect(cards).toContain('/2017/sessions/ckr-meeting.png');
});

test('Up to 500 items each has its own card; above that its page shows the resolution’s, and no card of an item is made', () => {
  expect(cardsOfItems(model(withItems(500))).at(-1)).toEqual(['/2017/resolutions/resolution/500.png']);
  const many = model(withItems(501));
  expect(new Set(cardsOfItems(many).flat())).toEqual(new Set(['/2017/resolutions/resolution.png']));
  expect(cardsOfItems(many)).toHaveLength(501);
  const cards = exported(withItems(501)).addresses.filter((address) => address.endsWith('.png'));
  expect(cards).toEqual(['/2017.png', '/2017/resolutions/resolution.png']);
});

test('Whatever its words are, a card leaves the margins free and keeps its foot', async () => {
  const { addresses, bytes } = exported(hostileConference);
  const cards = addresses.filter((address) => address.endsWith('.png'));
  expect(cards).toHaveLength(9);
  for (const address of cards) {
    const png = await bytes(address);
    const margin = await pixels(png, { left: 1140, top: 0, width: 60, height: 630 });
    expect(
      margin.every((pixel) => isNear(pixel, paper)),
      address,
    ).toBe(true);
    const foot = await pixels(png, { left: 240, top: 550, width: 400, height: 35 });
    expect(
      foot.some((pixel) => !isNear(pixel, paper)),
      address,
    ).toBe(true);
  }
});

test('A text that no card holds is cut, and nothing of it stands below the rule', async () => {
  const words = 'Подготовить предложения о развитии кластеров и опубликовать их. '.repeat(50).trim();
  const cardOfText = async (text: string) => {
    const only = resolution(`1) ${text}`);
    return draw(cardOf(itemCard(item(only, '1'), model({}))));
  };
  const png = await cardOfText(words);
  expect(await cardOfText(`${words} Конец.`)).toEqual(png);
  expect(await cardOfText(words.replace('развитии', 'закрытии'))).not.toEqual(png);
  const aboveFoot = await pixels(png, { left: 200, top: 514, width: 1000, height: 18 });
  expect(aboveFoot.every((pixel) => isNear(pixel, paper))).toBe(true);
});

test('A language written from right to left has the line on the right', async () => {
  const hebrew = {
    'content/conference.md':
      '---\nname: הוועידה\nlanguages: [he]\nunreviewed-languages: [he]\nurl: https://example.org/\n---\n',
    'content/2017/edition.md': '---\ntitle: הוועידה השנייה\nstart: 2017-05-11\nend: 2017-05-12\n---\n',
  };
  const png = await exported(hebrew).bytes('/2017.png');
  const atTop = await pixels(png, { left: 0, top: 10, width: 1200, height: 1 });
  expect(atTop.findIndex((pixel) => !isNear(pixel, paper))).toBeGreaterThan(1000);
});

test('The line has the edition’s colour', async () => {
  const edition = '---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\naccent: "#7a3b00"\n---\n';
  const png = await exported({ 'content/2017/edition.md': edition }).bytes('/2017.png');
  const [line = []] = await pixels(png, { left: 76, top: 300, width: 1, height: 1 });
  expect(isNear(line, [0x7a, 0x3b, 0x00])).toBe(true);
});
