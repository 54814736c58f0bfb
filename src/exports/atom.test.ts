import { parseAtomFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';

const full = exported(fullConference);

async function feed(files: ReturnType<typeof exported>, address = '/feed.xml') {
  const { entries = [], ...about } = parseAtomFeed(await files.text(address));
  return { ...about, entries };
}

/** Lines as a feed reader shows them. */
const linesOf = (content: unknown): string[] => {
  const { value = '' } = content as { value?: string };
  return fromHtml(value, { fragment: true }).children.map((child) => textOf(child));
};

test('Every feed and every entry has what RFC 4287 requires: an id of its own, a title and a date', async () => {
  const addresses = full.addresses.filter((address) => address.endsWith('feed.xml'));
  expect(addresses).toContain('/en/organizations/ministry/feed.xml');
  for (const address of addresses) {
    const { id, title, updated, authors, links = [], entries } = await feed(full, address);
    expect(id).toBe(`https://example.org${address}`);
    expect([title?.value, authors?.[0]?.name, updated].every(Boolean)).toBe(true);
    expect(links.find(({ rel }) => rel === 'self')?.href).toBe(`https://example.org${address}`);
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(entry.title?.value).toBeTruthy();
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(entry.links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    }
  }
});

test('The newest stands first, and the feed is as new as it', async () => {
  const { entries, updated } = await feed(full);
  const dates = entries.map((entry) => String(entry.updated));
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(updated).toBe(dates[0]);
});

test('The only news of 2017 are its resolution, whose day of adoption the document does not state', async () => {
  const { entries } = await feed(exported(ownProject));
  expect(entries.map(({ links }) => links?.[0]?.href)).toEqual([
    'https://example.org/2017/resolutions/resolution/',
  ]);
  expect(linesOf(entries[0]?.content)).toEqual([
    'Рекомендации: 20 пунктов',
    'Направлено в: Департамент стратегического развития и инноваций Минэкономразвития России',
    'Предложено: Департамент развития малого и среднего предпринимательства и конкуренции Минэкономразвития России',
    'Сфера ответственности: Команда кластера; Специализированные организации',
    'С участием: Федеральные органы исполнительной власти; Институты развития',
  ]);
});

test('A correction says what was changed, where and why', async () => {
  const { entries } = await feed(full);
  const found = entries.find(({ id }) => id?.endsWith('#correction-1'));
  expect(found?.title?.value).toBe('Исправление в п. 2 разд. II ч. 1 (Резолюция, 2026)');
  expect(found?.links?.[0]?.href).toBe('https://example.org/2026/resolutions/resolution/1-ii-2/');
  expect(linesOf(found?.content)).toEqual([
    'Дата исправления: 15 июня 2026 года',
    'Было: обменяться образцом',
    'Стало: обменяться образцами',
    'Основание: по решению оргкомитета',
  ]);
});

test('A follow-up stands once, with its status and who states it, whatever number of items it is about', async () => {
  const { entries } = await feed(full);
  const titles = entries.map(({ title }) => title?.value);
  expect(titles).toContain(
    'Ответ по ч. 2: на рассмотрении, по сообщению адресата, 20 июня 2026 года (Резолюция, 2026)',
  );
  expect(titles).toContain(
    'Сведения по п. 1 разд. I ч. 1, п. 2 разд. I ч. 1: поддержано, по другим сведениям, июль 2026 года (Резолюция, 2026)',
  );
  expect(titles).toContain('Сведения по п. 1 разд. II ч. 1 (Резолюция, 2026)');
  const answer = entries.find(({ title }) => title?.value?.includes('на рассмотрении'));
  expect(answer?.links?.[0]?.href).toBe('https://example.org/2026/resolutions/resolution/#2');
  expect(linesOf(answer?.content).slice(0, 2)).toEqual([
    '20 июня 2026 года — на рассмотрении, по письму адресата № 77-О от 18 июня 2026 года (Министерство образцов Показательной области)',
    'Министерство образцов рассмотрит предложения осенью.',
  ]);
});

test('An organization’s feed has what is about items that name it, and nothing else', async () => {
  const { entries } = await feed(full, '/organizations/university/feed.xml');
  expect(entries.map(({ title }) => title?.value)).toEqual([
    'Сведения по п. 2 разд. I ч. 1: реализуется на постоянной основе, по оценке оргкомитета, 15 сентября 2026 года (Резолюция, 2026)',
    'Сведения по п. 1 разд. I ч. 1, п. 2 разд. I ч. 1: поддержано, по другим сведениям, июль 2026 года (Резолюция, 2026)',
    'Исправление в тексте (Резолюция, 2026)',
    'Резолюция участников Четвёртой образцовой конференции кластеров «Образцы всего»',
  ]);
});

test('What is new is the same entry in every feed that brings it', async () => {
  const titles = new Map((await feed(full)).entries.map(({ id, title }) => [id, title?.value]));
  const { entries } = await feed(full, '/organizations/university/feed.xml');
  const shared = entries.filter(({ id }) => titles.has(id));
  expect(shared).toHaveLength(3);
  for (const { id, title } of shared) expect(title?.value).toBe(titles.get(id));
});

test('Programs that sort by category find no status there, which would stand without its source', async () => {
  const { entries } = await feed(full);
  const own = entries.flatMap(({ categories = [] }) => categories.filter(({ scheme }) => !scheme));
  expect(new Set(own.map(({ term }) => term))).toEqual(new Set(['resolution', 'correction', 'follow-up']));
});

const partly = exported({
  'content/conference.md': '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\n---\n',
  'content/2017/resolutions/r.md':
    '---\ntitle: Резолюция участников\nshort-title: Резолюция 2017 года\nadopted: {date: 2017-05-12}\ncorrections: [{date: 2017, was: Рас, now: Раз}]\n---\n\n1) Раз.\n',
  'content/2017/follow-ups/reply.md':
    '---\ndate: 2017\nabout: ["2017/r#1"]\nstatus: done\naccording-to: {who: organizer}\n---\n',
  'content/2017/follow-ups/later.md': '---\ndate: 2018-03\nabout: ["2017/r#1"]\n---\n\nСделано.\n',
});

test('Of what is known to the year alone no day is told, and it does not come before the resolution', async () => {
  const { entries } = await feed(partly);
  expect(entries.map(({ updated }) => updated)).toEqual([
    '2018-03-01T12:00:00Z',
    '2017-05-12T12:00:00Z',
    '2017-05-12T12:00:00Z',
    '2017-05-12T12:00:00Z',
  ]);
  expect(entries.flatMap(({ published }) => published ?? [])).toEqual(['2017-05-12T12:00:00Z']);
  const done = entries.find(({ title }) => title?.value?.includes('по оценке'));
  expect(linesOf(done?.content)[0]).toMatch(/^2017 год — .*, по оценке оргкомитета$/);
});

test('A source that says its year does not say it twice', async () => {
  const titles = (await feed(partly)).entries.map(({ title }) => title?.value);
  expect(titles).toContain('Исправление в тексте (Резолюция 2017 года)');
});

test('A title in another language than the feed’s says in which', async () => {
  expect(await partly.text('/en/feed.xml')).toContain('<title xml:lang="ru">Резолюция участников</title>');
  expect(await partly.text('/feed.xml')).not.toContain('<title xml:lang');
});

test('The words of a translated resolution stand under the notice that they are a translation', async () => {
  const own = exported(ownProject);
  for (const address of ['/en/feed.xml', '/en/organizations/minek-sme/feed.xml'])
    expect(linesOf((await feed(own, address)).entries[0]?.content)).toContain(
      'Unofficial translation. The Russian text prevails.',
    );
  expect(linesOf((await feed(own)).entries[0]?.content).join(' ')).not.toContain('перевод');
});

test('An organization that no item names has no feed', () => {
  const { addresses } = exported(ownProject);
  expect(addresses).toContain('/organizations/minek-sme/feed.xml');
  expect(addresses).not.toContain('/organizations/technopark-spb/feed.xml');
});

test('A conference that adopted nothing has an empty feed, as old as itself', async () => {
  const { entries, updated } = await feed(exported({}));
  expect(entries).toEqual([]);
  expect(updated).toBe('2017-05-12T12:00:00Z');
});

test('What is said of a draft is no news', async () => {
  const files = (stage: string) =>
    exported({
      'content/2017/resolutions/r.md': `---\ntitle: Резолюция\nstage: ${stage}\ncorrections: [{date: 2018, item: "1", was: совета, now: совет}]\n---\n\n1) Создать совет.\n`,
      'content/2017/follow-ups/2018-reply.md':
        '---\ndate: 2018\nabout: ["2017/r#1"]\nstatus: replied\naccording-to: {who: organizer}\n---\n',
    });
  expect((await feed(files('adopted'))).entries).toHaveLength(3);
  expect((await feed(files('draft'))).entries).toEqual([]);
});

test('Words that mean something to XML or HTML are read as words', async () => {
  const { entries } = await feed(exported(hostileConference), '/organizations/ministry/feed.xml');
  const lines = linesOf(entries[0]?.content);
  for (const words of hostileItems)
    expect(
      lines.some((line) => line.endsWith(words)),
      words,
    ).toBe(true);
});

test('The same content gives the same bytes', async () => {
  expect(await exported(fullConference).text('/feed.xml')).toBe(await full.text('/feed.xml'));
});

test('A resolution whose day of adoption nobody states has no day of publication', async () => {
  const { entries } = await feed(exported(ownProject));
  expect(entries.map(({ published, updated }) => [published, updated])).toEqual([
    [undefined, '2017-05-12T12:00:00Z'],
  ]);
});
