/** A site in Hebrew, in a language that the interface does not speak, and in Chinese: what stands where, which way, and in whose words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type Project, project } from './built-site.ts';
import { leastContent } from './load.ts';
import { all, readPage, textOf, words } from './pages.ts';

let site: Project;
let dist: string;

const document = (title: string, more: string, part: string, item: string) =>
  `---\ntitle: ${title}\n${more}---\n\n## 1\n\n${part}\n\n1) ${item}\n`;

beforeAll(async () => {
  site = await project({
    ...leastContent,
    'content/conference.md':
      '---\nname: {ru: Конференция, he: ועידה}\nlanguages: [ru, he, it, zh-TW]\nunreviewed-languages: [he, zh-TW]\n---\n',
    'content/2017/sessions/talk.md': '---\ntitle: Доклад\ntype: talk\n---\n\nО докладе.\n',
    'content/2017/resolutions/r.md': document('Резолюция', '', 'Участники просят:', 'Создать совет.'),
    'content/2017/resolutions/r.he.md': document(
      'החלטה',
      'translation: {by: {he: ועדה, ru: комитет}, date: 2018-03, approved-by: {he: נשיאות, ru: президиум}}\n',
      'המשתתפים מבקשים:',
      'להקים מועצה.',
    ),
    'content/2017/resolutions/s.md': document('Заявление', '', 'Участники просят:', 'Создать фонд.'),
  });
  const { code, output, dist: built } = await buildSite(site.root, { env: { PROCEEDINGS_PAGES_ONLY: '1' } });
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const one = (page: string, is: Parameters<typeof all>[1]) => {
  const [found] = all(readPage(dist, page), is);
  if (found === undefined) throw new Error(`Not on ${page}.`);
  return found;
};
const tag = (page: string, name: string) => one(page, ({ tagName }) => tagName === name).properties;
const textIn = (page: string, name: string) =>
  words(textOf(one(page, ({ tagName }) => tagName === name))).join(' ');

test('Pages in Hebrew run from right to left, those in other languages do not', () => {
  expect(tag('he/', 'html')).toMatchObject({ lang: 'he', dir: 'rtl' });
  expect(tag('he/', 'body')).not.toHaveProperty('lang');
  expect(tag('', 'html')).toMatchObject({ lang: 'ru' });
  expect(tag('', 'html')).not.toHaveProperty('dir');
  expect(tag('zh-tw/', 'html')).toMatchObject({ lang: 'zh-TW' });
});

test('Content in the original says its language and direction', () => {
  expect(tag('he/2017/sessions/talk/', 'h1')).toMatchObject({ lang: 'ru', dir: 'ltr' });
  const prose = one('he/2017/sessions/talk/', ({ properties }) => String(properties.className) === 'prose');
  expect(prose.properties).toMatchObject({ lang: 'ru', dir: 'ltr' });
  expect(tag('he/2017/resolutions/s/', 'article')).toMatchObject({ lang: 'ru', dir: 'ltr' });
});

test('Words of the interface inside of such a text are in the reader’s language', () => {
  const actions = one('he/2017/resolutions/s/', ({ properties }) =>
    String(properties.className).includes('actions'),
  );
  expect(actions.properties).toMatchObject({ lang: 'he', dir: 'rtl' });
});

test('A language that the interface does not speak has the English one, and its pages say so', () => {
  expect(tag('it/', 'html')).toMatchObject({ lang: 'it' });
  expect(tag('it/', 'body')).toMatchObject({ lang: 'en' });
  expect(textIn('it/', 'header')).toContain('Recommendations');
});

test('Every language is offered by its own name', () => {
  const links = all(readPage(dist, '2017/resolutions/r/1-1/'), ({ properties }) => 'hrefLang' in properties)
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => [properties.lang, properties.dir, properties.hrefLang, properties.href]);
  expect(links).toEqual([
    ['he', 'rtl', 'he', '/he/2017/resolutions/r/1-1/'],
    ['it', undefined, 'it', '/it/2017/resolutions/r/1-1/'],
    ['zh-TW', undefined, 'zh-TW', '/zh-tw/2017/resolutions/r/1-1/'],
  ]);
  expect(textIn('2017/resolutions/r/1-1/', 'header')).toMatch(/עברית.*Italiano/);
});

test('A translation says whose it is, and is one click away from the original, item by item', () => {
  for (const page of ['2017/resolutions/r/', '2017/resolutions/r/1-1/']) {
    const notice = one(`he/${page}`, ({ properties }) => String(properties.className).includes('notice'));
    expect(textOf(notice)).toMatch(/ועדה.*נשיאות.*2018/s);
    const [link] = all({ type: 'root', children: [notice] }, ({ tagName }) => tagName === 'a');
    expect(link?.properties).toMatchObject({ href: `/${page}`, hrefLang: 'ru' });
  }
});

test('Search engines know the original as the page for everybody else', () => {
  const alternates = all(
    readPage(dist, 'he/2017/resolutions/r/'),
    ({ properties }) => 'hrefLang' in properties,
  )
    .filter(({ tagName }) => tagName === 'link')
    .map(({ properties }) => `${properties.hrefLang} ${properties.href}`);
  expect(alternates).toEqual([
    'ru https://example.org/2017/resolutions/r/',
    'he https://example.org/he/2017/resolutions/r/',
    'x-default https://example.org/2017/resolutions/r/',
  ]);
});

test('Hebrew letters are loaded at once on Hebrew pages alone', () => {
  const preloaded = (page: string) =>
    all(readPage(dist, page), ({ properties }) => properties.as === 'font').length;
  expect(['', 'he/', 'it/', 'zh-tw/'].map(preloaded)).toEqual([4, 4, 2, 0]);
});
