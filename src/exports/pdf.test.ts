/** Printed documents, read back by pdf.js. */
import { expect, test } from 'vitest';
import { missingFormats } from '../integration/missing-formats.ts';
import { hasLibrary } from '../library.ts';
import { schema } from '../markdown/sanitize-schema.ts';
import { typstLibrary } from '../pdf/typst.ts';
import { loadProceedings } from '../proceedings.ts';
import { fullConference } from '../testing/full-site.ts';
import { formatsOf } from './downloads.ts';
import { markdown } from './markdown.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { bare, readPdf } from './testing/pdf.ts';

const own = exported(ownProject);
const full = exported(fullConference);
const resolutionPdf = '/2017/resolutions/resolution.pdf';
const printable = hasLibrary(typstLibrary);

const { proceedings } = loadProceedings(ownProject, { cacheDir: null, version: 'test' });
const model = proceedings?.[0];
const resolution = model?.editions[0]?.resolutions[0];
const counted = resolution?.recommendations.filter((item) => item.counted) ?? [];

test.runIf(printable)(
  'A resolution’s PDF has every item with its label, in the document’s order',
  async () => {
    const { pages } = await readPdf(await own.bytes(resolutionPdf));
    const text = bare(pages.join('\n'));
    let from = 0;
    for (const { label, text: words } of counted) {
      const at = text.indexOf(bare(`${label}${words}`), from);
      expect(at, `${label} ${words}`).toBeGreaterThan(-1);
      from = at + 1;
    }
    expect(counted).toHaveLength(20);
  },
);

test.runIf(printable)(
  'Every sheet says which document it is of, where that is, which items it has and its number',
  async () => {
    const { pages } = await readPdf(await own.bytes(resolutionPdf));
    pages.forEach((page, index) => {
      expect(bare(page)).toContain(bare(resolution?.title ?? ''));
      expect(page).toContain('https://example.org/2017/resolutions/resolution/');
      expect(page).toContain(`${index + 1} из ${pages.length}`);
    });
    const holds = (page: string, item: (typeof counted)[number] | undefined) =>
      bare(page).includes(bare(`${item?.label}${item?.text}`));
    const sheet = pages.find((page) => holds(page, counted[2]));
    const here = counted.filter((item) => holds(sheet ?? '', item));
    expect(sheet).toContain(`${here[0]?.shortPlace} – ${here.at(-1)?.shortPlace}`);
  },
);

test.runIf(printable)('The letters are Literata and Golos Text', async () => {
  const { fonts } = await readPdf(await own.bytes(resolutionPdf));
  expect(new Set(fonts.map((font) => font.split('-')[0]))).toEqual(new Set(['Literata', 'GolosText']));
});

test.runIf(printable)(
  'The PDF is tagged, claims PDF/UA and has the document’s title, language and bookmarks',
  async () => {
    const { info, metadata, roles, bookmarks } = await readPdf(await own.bytes(resolutionPdf));
    expect(info).toMatchObject({
      Title: resolution?.title,
      Language: 'ru',
      CreationDate: 'D:20170512000000Z',
    });
    expect(metadata).toMatch(/pdfuaid:part>1</);
    expect(roles).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Figure']),
    );
    expect(bookmarks).toContain('I. Действия в сфере ответственности команды кластера:');
  },
);

test.runIf(printable)('The PDF says what its text was compared with', async () => {
  const { pages } = await readPdf(await own.bytes(resolutionPdf));
  const text = bare(pages.at(-1) ?? '');
  expect(text).toContain(resolution?.source?.sha256);
  expect(text).toContain(bare('Совпадает с текстовой копией; подписанный экземпляр не размещён'));
});

test.runIf(printable)('Two runs give equal bytes', async () => {
  for (const address of [resolutionPdf, '/2017/proceedings.pdf', '/organizations/minek-sme.pdf']) {
    expect(Buffer.from(await own.bytes(address)).equals(await exported(ownProject).bytes(address))).toBe(
      true,
    );
  }
});

test.runIf(printable)('A draft is called one on every sheet', async () => {
  const { pages } = await readPdf(await full.bytes('/2027/resolutions/project.pdf'));
  for (const page of pages) expect(page).toContain('ПРОЕКТ');
});

test.runIf(printable)('A translation says that the original prevails', async () => {
  const { pages, info } = await readPdf(await full.bytes('/en/2026/resolutions/resolution.pdf'));
  expect(pages.join('')).toContain('Unofficial translation');
  expect(info.Language).toBe('en');
});

test.runIf(printable)('An extract says on every sheet that nobody certified it', async () => {
  const { pages } = await readPdf(await own.bytes('/organizations/minek-strategy.pdf'));
  for (const page of pages) {
    expect(page).toContain('Сформировано автоматически, не заверено');
    expect(page.toLocaleLowerCase('ru')).not.toContain('выписка');
  }
  expect(bare(pages[0] ?? '')).toContain(bare('Извлечение из Резолюции участников II Санкт-Петербургской'));
});

test.runIf(printable)('An extract has the items of an organization and no others', async () => {
  const { pages } = await readPdf(await own.bytes('/organizations/minek-sme.pdf'));
  const text = bare(pages.join('\n'));
  for (const { id, text: words } of counted) expect(text.includes(bare(words)), id).toBe(id.startsWith('2-'));
  expect(text).toContain(bare('Предложено: Департамент развития малого и среднего предпринимательства'));
});

test.runIf(printable)('Words above items in an extract keep their lists and their notes', async () => {
  const { pages, roles } = await readPdf(await full.bytes('/organizations/committee.pdf'));
  const words = bare(pages.join(''));
  expect(words).toContain(bare('обязан к следующей конференции1:\n• сохранить все образцы;\n• описать'));
  expect(words).toContain(bare('Четвёртой образцовой.'));
  expect(roles).toContain('Note');
});

test.runIf(printable)(
  'An extract has the document’s heading and all words above its items, and what became of the body',
  async () => {
    const { pages } = await readPdf(await full.bytes('/organizations/ministry.pdf'));
    const words = bare(pages.join(''));
    expect(words).toContain(
      bare(
        '2. Финансирование образцов\nЧасть 2\nУчастники предлагают Министерству образцов:\n1. Правительству Показательной области:\nа)',
      ),
    );
    expect(words).not.toContain(bare('Часть 2. Финансирование'));
    expect(words).not.toContain('ПРОЕКТ');
    expect(bare(pages[0] ?? '')).toContain(
      bare('Министерство преобразовано.Преемник: Агентство по образцам'),
    );
  },
);

test.runIf(printable)('Each resolution’s extract begins on a sheet of its own', async () => {
  const { pages } = await readPdf(await full.bytes('/organizations/ministry.pdf'));
  const first = pages.filter((page) => bare(page).includes(bare('Пункты, касающиеся организации:')));
  expect(first.length).toBeGreaterThan(2);
  for (const page of first) expect(page).toMatch(/1 из \d/);
});

test.runIf(printable)(
  'The proceedings say in their contents and indexes on which page a thing is',
  async () => {
    const { pages } = await readPdf(await own.bytes('/2017/proceedings.pdf'));
    const index = pages.findIndex(
      (page) => page.includes('Указатель организаций') && !page.includes('Содержание'),
    );
    const named = /п\. 3 разд\. I ч\. 1, стр\. (\d+)/.exec((pages[index] ?? '').replaceAll(/\s+/g, ' '));
    expect(bare(pages[Number(named?.[1]) - 1] ?? '')).toContain(bare(counted[2]?.text ?? ''));
    const contents = pages.find((page) => page.includes('Содержание'))?.replaceAll(/[\s.]+/g, ' ');
    expect(contents).toContain(`Указатель организаций ${index + 1}`);
  },
);

test.runIf(printable)('Words that mean something to Typst come out as words', async () => {
  const { bytes } = exported(hostileConference);
  const { pages } = await readPdf(await bytes(resolutionPdf));
  const text = bare(pages.join('\n'));
  // Letters from right to left are stored in the order that they are seen in.
  for (const words of hostileItems.filter((item) => !/[\u0590-\u05FF]|\p{Extended_Pictographic}/u.test(item)))
    expect(text).toContain(bare(words));
});

test.runIf(printable)('Whatever HTML a body may have is printed', async () => {
  const names = (schema.tagNames ?? []).filter((name) => !['br', 'hr', 'img', 'input', 'rp'].includes(name));
  const cells = new Set([
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'li',
    'dt',
    'dd',
    'rt',
    'summary',
  ]);
  const free = names.filter((name) => !cells.has(name));
  const body = `
${free.map((name) => `<${name}>слово${name}</${name}>`).join('\n\n')}

<dl><dt>словоdt</dt><dd>словоdd</dd></dl>

<details><summary>словоsummary</summary><p>внутри</p></details>

<table><thead><tr><th colspan="9" rowspan="5">словоth</th></tr></thead><tr><td rowspan="7">словоtd</td><td>2</td></tr><tr><td><ul><li>словоli</li></ul></td></tr></table>

<table></table>

<p><input type="checkbox" checked> словоinput <img src="/2017/a.png" alt="словоimg"><br></p><hr>

<ruby>слог<rp>(</rp><rt>словоrt</rt><rp>)</rp></ruby>

##### Заголовок через уровень

<ol><li value="3">третий</li><li value="3">снова</li></ol>

Сноска[^1] и ещё раз[^1].

[^1]: Слова сноски с [адресом](https://example.org/).
`;
  const { bytes } = exported({
    'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция\nadopted: {date: 2017-05-12}\n---\n${body}`,
    'public/2017/a.png': '',
  });
  const { pages, metadata } = await readPdf(await bytes(resolutionPdf));
  expect(metadata).toMatch(/pdfuaid:part>1</);
  const text = bare(pages.join('\n'));
  for (const name of [...free, 'dt', 'dd', 'summary', 'th', 'td', 'li', 'input', 'img', 'rt'])
    expect(text, name).toContain(`слово${name}`);
  for (const words of ['3.третий', '3.снова', 'Словасноскисадресом']) expect(text).toContain(words);
});

/** A resolution with this body, and these lines in its head. */
const resolutionOf = (body: string, head = '') =>
  exported({
    'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция\nadopted: {date: 2017-05-12}\n${head}---\n\n${body}\n`,
  });

test.runIf(printable)('No other fonts are used than those that come with the packages', async () => {
  const { bytes, said } = resolutionOf(
    '1) Слово ἄνδρα ℵ שלום 😀 ✓ и `код ┌─┐ 😀`, ᐁ ⵣ क 漢字.\n\n```\nкод\n```',
  );
  const { fonts } = await readPdf(await bytes(resolutionPdf));
  const ours = [
    ...['Literata', 'GolosText', 'LibertinusSerif', 'NotoEmoji', 'DejaVuSansMono'],
    ...['NotoSerifHebrew', 'NotoSerifDevanagari'],
  ];
  expect(new Set(fonts.map((font) => font.split('-')[0]))).toEqual(new Set(ours));
  expect(said).toHaveLength(1);
});

test.runIf(printable)('Emoji are drawn, and the PDF remains PDF/UA', async () => {
  const { bytes, said } = exported(hostileConference);
  const { fonts, metadata } = await readPdf(await bytes(resolutionPdf));
  expect(fonts).toContain('NotoEmoji-Regular');
  expect(metadata).toMatch(/pdfuaid:part>1</);
  expect(said).toEqual([]);
});

test.runIf(printable)('Letters that no font has are named to whoever builds the site', async () => {
  const { bytes, said } = resolutionOf('1) Слово 漢字 и ещё раз 漢.');
  const { metadata } = await readPdf(await bytes(resolutionPdf));
  expect(metadata).not.toContain('pdfuaid');
  expect(said).toEqual([
    `${resolutionPdf}: PDF без отметки о доступности (PDF/UA-1): в шрифтах нет знаков 漢, 字, вместо них пустые прямоугольники`,
  ]);
});

test.runIf(printable)(
  'A resolution without items and without a source says so, has the code of its page, and is certified by nobody',
  async () => {
    const { pages, links, roles } = await readPdf(
      await resolutionOf('Участники благодарят.').bytes(resolutionPdf),
    );
    const text = pages.join('\n');
    expect(text).toContain('О документе');
    expect(text).toContain('Сформировано автоматически, не заверено');
    expect(text).toContain('не указан, текст ни с чем не сверен');
    expect(links).toEqual(['https://example.org/2017/resolutions/resolution/']);
    expect(roles).toContain('Figure');
  },
);

test.runIf(printable)('A correction names the item that it was made in', async () => {
  const { pages } = await readPdf(await full.bytes('/2026/resolutions/resolution.pdf'));
  const text = bare(pages.join('\n'));
  const correction =
    '15 июня 2026 года, п. 2 разд. II ч. 1: было «обменяться образцом», стало «обменяться образцами», по решению оргкомитета';
  expect(text.split(bare(correction))).toHaveLength(2);
  expect(text.split(bare('«обменяться образцом»'))).toHaveLength(2);
});

test.runIf(printable)('Names stand under the text and before its annexes', async () => {
  const { pages } = await readPdf(await full.bytes('/2026/resolutions/resolution.pdf'));
  const text = pages.join('\n');
  const places = [
    'Участники благодарят организаторов',
    'П. И. Образцов',
    'Приложение. Перечень образцов',
  ].map((words) => text.lastIndexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(-1);
  const signed = pages.find((page) => page.includes('П. И. Образцов'));
  expect(signed).toContain('Участники благодарят организаторов');
});

test.runIf(printable)('The label of an inner item leads to its page', async () => {
  const { links } = await readPdf(
    await resolutionOf('1) Слово:\n   а) открыть;\n   б) закрыть.').bytes(resolutionPdf),
  );
  const page = 'https://example.org/2017/resolutions/resolution/';
  expect(links).toEqual(expect.arrayContaining([`${page}1/`, `${page}1-a/`, `${page}1-b/`]));
});

test('A format that this machine cannot write is neither written nor linked', () => {
  expect(missingFormats(false, { markdown, none: { ...markdown, libraries: ['not-installed'] } })).toEqual([
    'none',
  ]);
  if (resolution === undefined || model === undefined) throw new Error('There is no resolution.');
  const suffixes = formatsOf('resolution', resolution, { model, without: ['pdf'] }).map(
    ({ format }) => format.suffix,
  );
  expect(suffixes).not.toContain('pdf');
  expect(suffixes).toContain('md');
});
