/** The site of the 2017 conference as readers get it, under a sub-path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedLinks } from './links/served-links.ts';
import { type OwnSite, ownSite } from './own-site.ts';
import { all, pagesIn, readPage, sideFacts, textOf, textsWith, words } from './pages.ts';
import { publishedIn } from './published.ts';

const base = '/proceedings/';
let site: OwnSite;
let dist: string;

beforeAll(async () => {
  site = await ownSite({ base });
  const { code, output, dist: built } = await site.build();
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const resolution = '2017/resolutions/resolution/';
const languageOf = (page: string) => (page.startsWith('en/') ? 'en' : 'ru');
const ids = [
  ...['1-i', '1-ii'].flatMap((section) => [1, 2, 3, 4, 5, 6].map((number) => `${section}-${number}`)),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `2-${number}`),
];

test('Each of the twenty recommendations has a page at its permanent address', () => {
  const pages = pagesIn(dist).filter((page) => page.startsWith(resolution) && page !== resolution);
  expect(pages).toEqual(ids.map((id) => `${resolution}${id}/`).toSorted());
});

test('The page of the resolution offers it in every format', () => {
  const linked = all(readPage(dist, resolution), ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties.href),
  );
  const formats = ['docx', 'pdf', 'xlsx', 'md', 'json', 'xml', 'bib', 'ris', 'csl.json'];
  expect(linked).toEqual(
    expect.arrayContaining(formats.map((suffix) => `${base}2017/resolutions/resolution.${suffix}`)),
  );
});

test('The list of recommendations leads to all twenty', () => {
  const links = all(readPage(dist, 'recommendations/'), ({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties.href))
    .filter((href) => /\/resolution\/[^#/]+\/$/.test(href));
  expect(new Set(links)).toEqual(new Set(ids.map((id) => `${base}${resolution}${id}/`)));
});

test('What the page marks as adopted is, character for character, what was compared with the source', () => {
  const marked = textsWith(readPage(dist, resolution), 'dataAdopted');
  const { main, notes } = publishedIn(site.root, 'content/2017/resolutions/resolution.md');
  expect(words(notes.text)).toEqual([]);
  expect(marked.join('').replaceAll(/\s/gu, '')).toBe(main.text.replaceAll(/\s/gu, ''));
  expect(words(marked.join(' ')).length).toBe(756);
});

test('The reader is told exactly what the text was compared with, and what differs', () => {
  const list = sideFacts(readPage(dist, resolution));
  const facts = all(list ?? readPage(dist, resolution), ({ tagName }) => /^d[td]$/.test(tagName)).map(
    (fact) => words(textOf(fact)).join(' '),
  );
  const from = facts.indexOf('Источник');
  expect(facts.slice(from)).toEqual([
    'Источник',
    'Совпадает с текстовой копией; подписанный экземпляр не размещён',
    'Сверены все знаки, без учёта пробелов и 20 знаков перед пунктами (тире, точек); прочие отличия названы ниже.',
    'Исходный файл resolution.txt',
    'Текст источника для сверки resolution.extracted.txt',
    'Отличия от источника',
    'в источнике «РЕЗОЛЮЦИЯ», здесь «Резолюция» (в копии заголовок набран прописными буквами)',
    'Не вошло из источника (колонтитулы, номера страниц, строки над заголовком)',
    'КЛАСТЕРЫ ОТКРЫВАЮТ ГРАНИЦЫ: ЗЕЛЕНый КОРИДОР',
    '11-12 МАЯ 2017',
    'ЦЕНТР КЛАСТЕРНОГО РАЗВИТИЯ САНКТ-ПЕТЕРБУРГА ТЕХНОПАРК САНКТ-ПЕТЕРБУРГА',
  ]);
});

test('The resolution’s text holds nothing of the interface', () => {
  const [article] = all(readPage(dist, resolution), ({ tagName }) => tagName === 'article');
  const adopted = textsWith(article ?? readPage(dist, resolution), 'dataAdopted').join(' ');
  expect(adopted).not.toMatch(
    /Подготовлено на|Направлено в(?! Департамент)|Сфера ответственности|С участием/,
  );
});

test('The reader is told what the copy lacks and how many events are described', () => {
  expect(textOf(readPage(dist, resolution))).toContain('Окончания части 3 в копии нет');
  const partial = 'Размещены сведения о 3 из 22 мероприятий';
  for (const page of ['', '2017/', '2017/programme/'])
    expect(textOf(readPage(dist, page))).toContain(partial);
});

test('An item stands with its place, its addressees by manner, its session and its citation', () => {
  const page = readPage(dist, `${resolution}1-i-4/`);
  const text = words(textOf(page)).join(' ');
  const [beside] = all(page, ({ tagName }) => tagName === 'aside');
  const facts = all(beside ?? page, ({ tagName }) => tagName === 'dt' || tagName === 'dd').map((fact) =>
    words(textOf(fact)).join(' '),
  );
  expect(text).toContain('Пункт 4 раздела I части 1');
  expect(facts).toEqual([
    'Сфера ответственности',
    'Команда кластера …в сфере ответственности команды кластера…',
    'Специализированные организации …Специализированные организации…',
    'Направлено в',
    'Департамент стратегического развития и инноваций Минэкономразвития России …направлен в Департамент стратегического развития и инноваций Минэкономразвития России…',
    'Подготовлено на',
    'Стратегическая сессия «Оптимизация систем управления развитием кластеров в целях реализации дорожных карт развития кластером»',
    'Место в документе',
    'Часть 1. Управление развитием кластеров',
    'Раздел I. Команда кластера',
    'Темы',
    'Тема: Специализированные организации',
  ]);
  expect(text).toContain('пункт 4 раздела I части 1 Резолюции участников II Санкт-Петербургской');
});

test('Items of the whole text carry their ids, and their labels are text', () => {
  const items = all(readPage(dist, resolution), ({ properties }) => 'dataItem' in properties);
  expect(items.map(({ properties }) => properties.id)).toEqual(ids);
  expect(items.map((item) => words(textOf(item))[0]).slice(0, 7)).toEqual([
    '1)',
    '2)',
    '3)',
    '4)',
    '5)',
    '6)',
    '1)',
  ]);
});

test('No link is broken, neither to pages nor to places nor to files, on disk and as servers have it', async () => {
  const { faults } = await servedLinks({ dist, site: 'https://example.org', base });
  expect(faults).toEqual([]);
});

test('Every page names its canonical address, and the sitemap lists the same', () => {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const page of pagesIn(dist).filter((path) => path !== '404.html' && !path.endsWith('search/'))) {
    const [link] = all(readPage(dist, page), ({ properties }) => String(properties.rel) === 'canonical');
    const address = `https://example.org${base}${page}`;
    expect(link?.properties.href).toBe(address);
    expect(sitemap).toContain(`<loc>${address}</loc>`);
  }
});

test('Every page tells programs what it is, where it stands and what it is about', () => {
  for (const page of pagesIn(dist).filter((path) => path !== '404.html')) {
    const tree = readPage(dist, page);
    const address = `https://example.org${base}${page}`;
    const [script] = all(tree, ({ properties }) => properties.type === 'application/ld+json');
    const graph = JSON.parse(textOf(script ?? tree))['@graph'];
    expect(graph[0]).toMatchObject({ '@id': `${address}#page`, url: address });
    expect(graph[0].breadcrumb.itemListElement.at(-1).item).toBe(address);
    const shared = (name: string) =>
      all(tree, ({ properties }) => properties.property === name).map(({ properties }) => properties.content);
    expect(shared('og:url')).toEqual([address]);
    expect(shared('og:locale')).toEqual([languageOf(page) === 'en' ? 'en_US' : 'ru_RU']);
  }
});

test('An item is described as a part of the resolution, with those whom it names', () => {
  const [script] = all(
    readPage(dist, `${resolution}1-i-4/`),
    ({ properties }) => properties.type === 'application/ld+json',
  );
  const [, item] = JSON.parse(script ? textOf(script) : '')['@graph'];
  expect(item).toMatchObject({
    '@type': 'CreativeWork',
    identifier: '2017/resolution#1-i-4',
    isPartOf: { '@type': 'Report', url: `https://example.org${base}${resolution}` },
  });
  expect(item.mentions.map(({ name }: { name: string }) => name)).toEqual([
    'Команда кластера',
    'Специализированные организации',
    'Департамент стратегического развития и инноваций Минэкономразвития России',
  ]);
});

test('The order of style layers is known before any component’s styles', () => {
  for (const page of pagesIn(dist)) {
    const css = all(
      readPage(dist, page),
      ({ tagName, properties }) => tagName === 'style' || String(properties.rel) === 'stylesheet',
    )
      .map((sheet) =>
        sheet.tagName === 'style'
          ? textOf(sheet)
          : readFileSync(join(dist, String(sheet.properties.href).slice(base.length)), 'utf8'),
      )
      .join('');
    const layers = [
      ...new Set([...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names]) => names?.split(/, ?/) ?? [])),
    ];
    expect([page, layers]).toEqual([
      page,
      ['tokens', 'base', 'layout', 'components', 'scripts', 'reading', 'print'],
    ]);
  }
});

test('Every page is in the language of its address, with one main heading', () => {
  for (const page of pagesIn(dist)) {
    const tree = readPage(dist, page);
    expect([page, all(tree, ({ tagName }) => tagName === 'html')[0]?.properties.lang]).toEqual([
      page,
      languageOf(page),
    ]);
    expect([page, all(tree, ({ tagName }) => tagName === 'h1').length]).toEqual([page, 1]);
  }
});
