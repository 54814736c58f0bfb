/** Akoma Ntoso: what its schema and its readers expect of a resolution. */
import { readFileSync } from 'node:fs';
import { defaultSchema } from 'rehype-sanitize';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeContent } from '../testing/content.ts';
import { foreignFile } from '../testing/foreign-files.ts';
import { fullConference } from '../testing/full-site.ts';
import { leastContent } from '../testing/load.ts';
import { publishedIn } from '../testing/published.ts';
import { languageCode } from './akoma-ntoso/language-codes.ts';
import { type Exported, exported, ownProject } from './testing/exported.ts';
import { hostileConference } from './testing/hostile.ts';
import { elementsOf, everyElement, named, readXml, textOf, type XmlElement } from './testing/xml-tree.ts';

const own = exported(ownProject);
const full = exported(fullConference);

const address = '/2017/resolutions/resolution.xml';

/** Resolution of a conference that has this body and this front matter besides its title. */
const written = (body: string, frontMatter = ''): Exported =>
  exported({
    'content/organizations/ministry.md': '---\nname: Министерство\nkind: body\n---\n',
    'content/organizations/city.md': '---\nname: Город\nkind: body\n---\n',
    'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция участников\n${frontMatter}---\n\n${body}\n`,
  });

const documentIn = async (site: Exported, path = address): Promise<XmlElement> =>
  readXml(await site.text(path));
const read = (body: string, frontMatter?: string) => documentIn(written(body, frontMatter));

const addressesOf = ({ addresses }: Exported) =>
  addresses.filter((one) => /\/resolutions\/[^/]+\.xml$/.test(one));

/** Each element that a body may hold, where its kind stands and where it does not. */
const everyTag = (defaultSchema.tagNames ?? []).flatMap((tag) => [
  `<div><${tag}>слова</${tag}></div>`,
  `<p>до <${tag} title="т" lang="en" width="3" height="x" colspan="2">слова <${tag}>внутри</${tag}></${tag}> после</p>`,
]);

const difficult = `Вступление[^1] и [ссылка](https://example.org/a%zz?б=[1]|2#x#y), ещё[^1] ![рис](/2017/a.png "подпись").

${everyTag.join('\n\n')}

## Без метки

## 1

Рекомендуют **особо**:

1) Первое:

   а) раз;
   б) два.

   Между ними.

   в) три.

Середина.

2) Второе, см. [пункт 1](#1-1) и [часть 2](#two).

   | А | Б |
   |:-:|---|
   | x[^2] | |

   3. вложенный
   4. список

Другой перечень:

1. Раз.

Конец.

### I. Раздел

Текст.

## 2 {#two}

- не пункт

## Приложение 1

1.1. Пункт.

[^1]: Сноска, в ней ещё[^2].
[^2]: > Цитата`;

const difficultProject = writeContent({
  ...leastContent,
  'public/2017/a.png': 'x',
  'content/2017/resolutions/resolution.md': `---\ntitle: Трудная\nadopted: {date: 2017}\n---\n\n${difficult}\n`,
});
const difficultSite = exported(difficultProject);

const schema = foreignFile('schemas/akoma-ntoso/akomantoso30.xsd');
const imported = foreignFile('schemas/akoma-ntoso/xml.xsd');

/** Complaints of the schema about these documents. */
async function complaints(documents: Record<string, string>): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    schema: [{ fileName: 'akomantoso30.xsd', contents: readFileSync(schema ?? '', 'utf8') }],
    preload: [{ fileName: 'xml.xsd', contents: readFileSync(imported ?? '', 'utf8') }],
  });
  return errors.map(({ message, loc }) => `${loc?.fileName}:${loc?.lineNumber} ${message}`);
}

describe.skipIf(schema === null || imported === null)('The schema of Akoma Ntoso 3.0', () => {
  test('accepts every resolution in every language, also one with all that a body may hold', async () => {
    const sites = { own, full, hostile: exported(hostileConference), difficult: difficultSite };
    const documents: Record<string, string> = {};
    for (const [name, site] of Object.entries(sites))
      for (const one of addressesOf(site)) documents[name + one.replaceAll('/', '-')] = await site.text(one);
    expect(Object.keys(documents).length).toBeGreaterThan(8);
    expect(await complaints(documents)).toEqual([]);
  });

  test('refuses what is none', async () => {
    const broken = (await own.text(address)).replace('<FRBRcountry value="ru" />', '<FRBRland/>');
    expect((await complaints({ 'broken.xml': broken })).join()).toContain('FRBRland');
  });
});

/** A note's number instead of its words. */
const mainText = ({ children }: XmlElement): string =>
  children
    .map((child) => (typeof child === 'string' ? child : (child.attributes.marker ?? mainText(child))))
    .join('');

const bare = (text: string) => text.replaceAll(/\s/gu, '');

test.each([
  { project: ownProject, name: '2017/resolutions/resolution' },
  { project: difficultProject, name: '2017/resolutions/resolution' },
  ...['2024/resolutions/resolution', '2025/resolutions/resolution', '2026/resolutions/resolution'].map(
    (name) => ({ project: fullConference, name }),
  ),
  { project: fullConference, name: '2026/resolutions/statement' },
])('The text of $name is the published one to the letter, labels included', async ({ project, name }) => {
  const document = await documentIn(exported(project), `/${name}.xml`);
  const text = ['preface', 'preamble', 'mainBody']
    .flatMap((part) => named(document, part))
    .map((part) => mainText(part))
    .join('');
  const notes = named(document, 'authorialNote').map((note) => `${note.attributes.marker}${mainText(note)}`);
  const published = publishedIn(project, `content/${name}.md`);
  // It sets off what is struck out.
  expect(bare(text)).toBe(bare(published.main.text.replaceAll('~~', '')));
  expect(bare(notes.join(''))).toBe(bare(published.notes.text));
});

/** The rule that readers are told: the numbers of an eId, joined. */
const idIn = (eId = '') =>
  eId
    .split('__')
    .map((level) => level.replace(/^[A-Za-z]+_/, ''))
    .join('-');

const containers = ['part', 'section', 'chapter', 'article', 'hcontainer', 'paragraph', 'point'];

const idsIn = (document: XmlElement) =>
  everyElement(document)
    .filter(({ name }) => containers.includes(name))
    .map(({ attributes }) => idIn(attributes.eId));

test('Ids of parts and items are in their eIds', async () => {
  const document = await documentIn(own);
  const ids = idsIn(document);
  expect(ids.slice(0, 4)).toEqual(['1', '1-i', '1-i-1', '1-i-2']);
  expect(ids).toHaveLength(25);
  const third = named(document, 'paragraph').find(
    ({ attributes }) => attributes.eId === 'part_1__sec_i__para_3',
  );
  expect(third && textOf(third)).toContain('кластеров-лидеров в Научно-технические советы');
});

test('An id that does not go on from its holder’s stands without a prefix', async () => {
  const ids = idsIn(
    await read(
      '## 1\n\n1.1. Раз.\n\n### Приложение 2\n\n1) Два.\n\n## Итог {#final-words}\n\n1) Три. {#own}',
    ),
  );
  expect(ids).toEqual(['1', '1-1', 'annex-2', 'annex-2-1', 'final-words', 'final-words-own']);
});

test('A translation has the same eIds as its original', async () => {
  const [original, translation] = await Promise.all(
    ['', '/en'].map((language) => documentIn(full, `${language}/2026/resolutions/resolution.xml`)),
  );
  expect(idsIn(translation as XmlElement)).toEqual(idsIn(original as XmlElement));
  expect(named(translation as XmlElement, 'FRBRlanguage')[0]?.attributes.language).toBe('eng');
});

test('A translation names the text that it was made from', async () => {
  const file = (name: string, frontMatter: string) => ({
    [`content/2017/resolutions/${name}.md`]: `---\n${frontMatter}\n---\n\n1) Раз.\n`,
  });
  const site = exported({
    'content/conference.md': '---\nname: Конференция\nlanguages: [ru, en]\n---\n',
    ...file('resolution', 'title: Резолюция\nadopted: {date: 2017-05-12}'),
    ...file('resolution.en', 'title: Resolution\ntranslation: {by: Бюро, date: 2018-02, official: true}'),
  });
  const [original, translation] = await Promise.all([documentIn(site), documentIn(site, `/en${address}`)]);
  const uris = named(original, 'FRBRuri').map(({ attributes }) => attributes.value);
  expect(named(translation, 'FRBRtranslation')[0]?.attributes).toEqual({
    href: uris[1],
    fromLanguage: 'rus',
    authoritative: 'true',
    by: '#translator',
  });
  expect(named(translation, 'FRBRmasterExpression')[0]?.attributes.href).toBe(uris[1]);
});

test('All eIds of a document differ, and every reference inside of it finds one', async () => {
  for (const site of [own, full, difficultSite])
    for (const path of addressesOf(site)) {
      const all = everyElement(await documentIn(site, path));
      const eIds = all.flatMap(({ attributes }) => attributes.eId ?? []);
      expect(new Set(eIds).size, path).toBe(eIds.length);
      const wanted = all.flatMap(({ attributes }) =>
        ['source', 'href', 'as', 'by', 'refersTo', 'dictionary', 'outcome', 'for']
          .flatMap((name) => attributes[name]?.split(' ') ?? [])
          .filter((value) => value.startsWith('#')),
      );
      expect(wanted.length).toBeGreaterThan(3);
      expect(wanted.filter((one) => !eIds.includes(one.slice(1)))).toEqual([]);
    }
});

test('The words that lead items in stand with them in a list, other words before, between and after', async () => {
  const [part] = named(
    await read(
      '## 1\n\nПочему.\n\nПросят:\n\n1) Раз.\n\nДалее.\n\n2) Два.\n\nЕщё просят:\n\n1) Три. {#x}\n\nВсё.\n\n### I.\n\nА.',
    ),
    'part',
  );
  const shape = (element: XmlElement): string =>
    `${element.name}(${elementsOf(element)
      .map((child) => (child.name === 'p' || child.name === 'num' ? textOf(child) : shape(child)))
      .join(' ')})`;
  expect(part && shape(part)).toBe(
    'part(1 intro(Почему.) list(intro(Просят:) paragraph(1) content(Раз.)) alinea(content(Далее.)) ' +
      'paragraph(2) content(Два.))) list(intro(Ещё просят:) paragraph(1) content(Три.))) ' +
      'alinea(content(Всё.)) section(I. content(А.)))',
  );
});

test('Who is addressed is marked around the words that say so, and stated for every item', async () => {
  const document = await documentIn(own);
  const marked = named(document, 'role').map((role) => ({
    role: role.attributes.refersTo,
    organization: elementsOf(role)[0]?.attributes.refersTo,
    words: textOf(role),
  }));
  expect(marked).toHaveLength(6);
  expect(marked).toContainEqual({
    role: '#role-responsible',
    organization: '#organization-specialized-organizations',
    words: 'Специализированные организации',
  });
  const stated = named(document, 'implicitReference')
    .filter(({ attributes }) => attributes.for === '#part_1__sec_i__para_4')
    .map(({ attributes }) => attributes.refersTo);
  expect(stated).toEqual([
    '#organization-cluster-team #role-responsible',
    '#organization-specialized-organizations #role-responsible',
    '#organization-minek-strategy #role-sent-to',
  ]);
  const organizations = named(document, 'TLCOrganization').map(({ attributes }) => attributes);
  expect(organizations).toContainEqual({
    eId: 'organization-minek-sme',
    href: 'https://example.org/organizations/minek-sme/',
    showAs: expect.stringContaining('Минэкономразвития России'),
  });
});

test('Whom a translation addresses is told by their names, not in the words of the original', async () => {
  const document = await documentIn(own, `/en${address}`);
  const told = named(document, 'implicitReference').map(({ attributes }) => String(attributes.showAs));
  expect(told).toContain('Specialized organizations');
  expect(told.filter((words) => /\p{Script=Cyrillic}/u.test(words))).toEqual([]);
});

const addressees = (words: string, more = '') =>
  `recommendations:\n  "1":\n    addressees:\n      - {organization: ministry, as: sent-to, words: ${words}}\n${more}`;

const rolesIn = async (body: string, frontMatter: string) => {
  const document = await read(body, frontMatter);
  const [content] = named(document, 'mainBody');
  return {
    roles: named(document, 'role').map((role) => textOf(role)),
    text: content && bare(textOf(content)),
    stated: named(document, 'implicitReference').length,
  };
};

test('Words that go through emphasis are marked whole; those that end inside of it are only stated', async () => {
  const whole = await rolesIn('1) Просить **Министерство** культуры.', addressees('Просить Министерство'));
  expect(whole.roles).toEqual(['Просить Министерство']);
  const cut = await rolesIn('1) Просить **Министерство культуры**.', addressees('Просить Министерство'));
  expect(cut).toEqual({ roles: [], text: bare('1) Просить Министерство культуры.'), stated: 1 });
});

test('Words inside of other words are marked in both', async () => {
  const { roles, text } = await rolesIn(
    '1) Просить Министерство и Город сделать.',
    addressees('Министерство и Город', '      - {organization: city, as: sent-to, words: Город}\n'),
  );
  expect(roles).toEqual(['Министерство и Город', 'Город']);
  expect(text).toBe(bare('1) Просить Министерство и Город сделать.'));
});

test('What is known to have happened has its date, and nothing else has', async () => {
  const document = await documentIn(full, '/2026/resolutions/resolution.xml');
  const events = named(document, 'eventRef').map(({ attributes }) => `${attributes.type} ${attributes.date}`);
  expect(events).toEqual(['generation 2026-05-13', 'amendment 2026-06-15', 'amendment 2026-07-01']);
  expect(named(document, 'step')[0]?.attributes).toMatchObject({ date: '2026-05-13', by: '#adopting-body' });
  expect(named(document, 'new').map((words) => textOf(words))).toEqual([
    'обменяться образцами',
    'Образцы всего',
  ]);
  expect(named(document, 'date')[0]?.attributes.date).toBe('2027-07-01');
  // Nobody wrote down when the resolution of 2017 was adopted.
  const undated = await documentIn(own);
  expect(named(undated, 'eventRef')).toEqual([]);
  expect(named(undated, 'step')).toEqual([]);
  const dates = named(undated, 'FRBRdate').map(({ attributes }) => `${attributes.name} ${attributes.date}`);
  expect(dates).toEqual(['conference 2017-05-12', 'conference 2017-05-12', 'markup 2017-05-12']);
});

test('Signatures stand at the end, apart from the adopted text', async () => {
  const [conclusions] = named(await documentIn(full, '/2026/resolutions/resolution.xml'), 'conclusions');
  const signatures = conclusions && named(conclusions, 'signature').map((one) => textOf(one));
  expect(signatures).toEqual(['председатель оргкомитета П. И. Образцов', 'М. Примерова']);
});

test('The country is the one that the organizers state, and otherwise not known', async () => {
  const held = (...countries: string[]) =>
    exported({
      'content/2017/edition.md': `---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\nroles: [{label: Организатор, organizations: [a, b]}]\n---\n`,
      ...Object.fromEntries(
        ['a', 'b'].map((id, index) => [
          `content/organizations/${id}.md`,
          `---\nname: ${id}\n${countries[index] ? `country: ${countries[index]}\n` : ''}---\n`,
        ]),
      ),
      'content/2017/resolutions/resolution.md': '---\ntitle: Резолюция\n---\n\n1) Раз.\n',
    });
  const countryOf = async (site: Exported) =>
    named(await documentIn(site), 'FRBRcountry')[0]?.attributes.value;
  expect(await countryOf(held('RU'))).toBe('ru');
  expect(await countryOf(held('RU', 'FI'))).toBe('zz');
  expect(await countryOf(held())).toBe('zz');
});

test('A footnote stands where it is first referred to, and other places refer to it', async () => {
  const document = await read('1) Раз[^x].\n2) Два[^y] и снова[^x].\n\n[^x]: Слова.\n[^y]: Другие.');
  const [first, second] = named(document, 'paragraph');
  expect(first && named(first, 'authorialNote').map((note) => textOf(note).trim())).toEqual(['Слова.']);
  expect(second && named(second, 'noteRef').map(({ attributes }) => attributes)).toEqual([
    { href: '#authorialNote_1', marker: '1' },
  ]);
});

test('A link to a part or item leads inside the document, another to its address on the site or beyond', async () => {
  const document = await documentIn(difficultSite);
  expect(
    named(document, 'ref').map(({ attributes, ...ref }) => [attributes.href, textOf({ attributes, ...ref })]),
  ).toEqual([
    ['#part_1__para_1', 'пункт 1'],
    ['#part_two', 'часть 2'],
  ]);
  expect(named(document, 'img')[0]?.attributes).toMatchObject({
    src: 'https://example.org/2017/a.png',
    alt: 'рис',
  });
});

test('Three letters of a language are those that ISO gives it', () => {
  for (const code of [
    'ru',
    'en',
    'de',
    'fr',
    'zh',
    'he',
    'hi',
    'fi',
    'ka',
    'hy',
    'kk',
    'sq',
    'cs',
    'is',
    'el',
  ]) {
    expect(languageCode(code)).toHaveLength(3);
    expect(Intl.getCanonicalLocales(languageCode(code))).toEqual([code]);
  }
  expect(languageCode('zh-tw')).toBe('zho');
  expect(languageCode('de')).toBe('deu');
  expect(languageCode('sah')).toBe('sah');
});
