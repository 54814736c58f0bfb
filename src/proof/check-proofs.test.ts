/** What check, build and dev server say of a text that is not its source’s. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProceedings } from '../proceedings.ts';
import { formatReport } from '../records/report.ts';
import { load, report } from '../testing/load.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const file = 'content/2017/resolutions/resolution.md';

describe('One word of the resolution of 2017', () => {
  let root = '';
  const original = readFileSync(join(repository, file), 'utf8');
  const check = (text: string) => {
    writeFileSync(join(root, file), text);
    return loadProceedings(root, { cacheDir: null, version: 'test' });
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'own-content-'));
    for (const folder of ['content', 'public'])
      cpSync(join(repository, folder), join(root, folder), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is right as it stands', () => {
    expect(check(original).issues).toEqual([]);
  });

  it.each([
    // Title, preamble, heading, label, item, last words: was, is now, what the report shows of both sides.
    ['конференции кластеров «Кл', 'конференции «Кл', '[кластеров]', '[ ]'],
    ['порядка 500', 'около 500', '[порядка]', '[около]'],
    ['33 регионов', '34 регионов', '[33]', '[34]'],
    ['Тайваня, ', '', '[Тайваня,]', '[ ]'],
    [
      'ответственности команды кластера:\n',
      'ответственности команды кластеров:\n',
      '[кластера]',
      '[кластеров]',
    ],
    ['### II.', '### III.', '[II]', '[III]'],
    ['5) Поиск', '5) Не поиск', '[Поиск]', '[Не поиск]'],
    ['существующих мер', 'мер', '[существующих]', '[ ]'],
    ['и т.д.)', 'и т.д)', '[.]', '[ ]'],
    ['Концепции кластерной политики Санкт', 'Концепции новой кластерной политики Санкт', '[ ]', '[новой]'],
    ['«Кластеры\n', '«\n', '[Кластеры]', '[ ]'],
    ['## 3\n', '', '[3]', '[ ]'],
  ])('%j cannot become %j unseen', (was, now, source, text) => {
    const at = original.lastIndexOf(was, original.includes(`title: Резолюция`) ? undefined : 0);
    const changed = original.slice(0, at) + now + original.slice(at + was.length);
    const { proceedings, issues, language } = check(changed);
    const proofs = issues.filter(({ code }) => code === 'text-differs');
    expect([proceedings, proofs.length]).toEqual([null, 1]);
    const said = formatReport(proofs, language).split('\n');
    expect(said[1]).toContain(source);
    expect(said[2]).toContain(text);
  });
});

const resolution = (frontMatter: string, body: string) => ({
  [file]: `---\ntitle: Резолюция\nsource:\n  text: /r.txt\n${frontMatter}---\n\n${body}\n`,
});

describe('A report on a text that differs', () => {
  it('has the line and column, both sides in context and the four ways out', () => {
    const files = {
      ...resolution('', '## 1\n\n1) Первый **важный** пункт о [главном](/r.txt) деле.\n2) Второй.'),
      'public/r.txt': 'Резолюция\n1\n1) Первый важный пункт о главном слове.\n2) Второй.\n',
    };
    expect(report(files)).toMatchInlineSnapshot(`
      "content/2017/resolutions/resolution.md:9:48  здесь не те слова, что в источнике.
          в источнике: …1 1) Первый важный пункт о главном [слове]. 2) Второй.
          здесь:       …1 1) Первый важный пункт о главном [деле]. 2) Второй.
          Если это описка при переносе, исправьте её. Если так в самом документе, верните его слова и добавьте \`notes: {"1-1": так в документе}\`. Если документ исправлен официально, запишите это в \`corrections\`. Если отличие намеренное, объявите его в \`source.differences\`.

      1 ошибка
      "
    `);
    const english = { ...files, 'content/conference.md': '---\nname: C\nlanguages: [en]\n---\n' };
    expect(report(english)).toMatchInlineSnapshot(`
      "content/2017/resolutions/resolution.md:9:48  the words here are not those of the source.
          in the source: …1 1) Первый важный пункт о главном [слове]. 2) Второй.
          here:          …1 1) Первый важный пункт о главном [деле]. 2) Второй.
          If this is a slip in transcription, correct it. If the adopted document itself says so, give its words again and add \`notes: {"1-1": as in the document}\`. If the document was corrected officially, say so in \`corrections\`. If the difference is intended, declare it in \`source.differences\`.

      1 error
      "
    `);
  });

  it('names what is declared and occurs nowhere, with what was meant', () => {
    const declared =
      '  omitted: [Колонтитул 2027]\n  differences: [{source: Ёжж, text: Ёж, reason: описка}]\n';
    const files = {
      ...resolution(declared, '1) Ёж.'),
      'public/r.txt': 'Резолюция\nКолонтитул 2017\n1) Ёж.\n',
    };
    expect(
      load(files).issues.map(({ code, severity, field, params }) => [code, severity, field, params]),
    ).toMatchObject([
      ['text-differs', 'error', undefined, { kind: 'missing' }],
      ['omitted-not-found', 'warning', 'source.omitted[0]', { suggestion: 'Колонтитул 2017' }],
      ['difference-not-found', 'warning', 'source.differences[0].source', {}],
    ]);
  });

  it('doubts a number that is left out more often than it is listed: it may be a part’s', () => {
    const source = 'Резолюция\n1) раз\n2\n2\n2) два\n';
    const files = { ...resolution('  omitted: ["2"]\n', '1) раз\n2) два'), 'public/r.txt': source };
    expect(load(files).issues).toMatchObject([
      { code: 'omitted-too-often', params: { words: '2', count: 2 } },
    ]);
    const listed = { ...resolution('  omitted: ["2", "2"]\n', '1) раз\n2) два'), 'public/r.txt': source };
    expect(load(listed).issues).toEqual([]);
  });

  it('says that the rest is not listed', () => {
    const words = Array.from({ length: 900 }, (_, index) => `слово${index}`);
    const body = words.filter((_, index) => index % 30 !== 29).join(' ');
    const { issues } = load({ ...resolution('', body), 'public/r.txt': `Резолюция ${words.join(' ')}` });
    expect(issues.at(-1)).toMatchObject({ code: 'text-differs-more', params: { count: 10 } });
  });
});

describe('What is compared', () => {
  const body = '## 1\n\n1) старый\n2) новый';

  it('a correction has its old words in the source, in its item alone', () => {
    const corrections = (item: string) =>
      `corrections:\n  - {date: 2018, item: ${item}, was: ветхий, now: давний}\n  - {date: 2019, item: ${item}, was: давний, now: старый}\n`;
    const source = { 'public/r.txt': 'Резолюция 1\n1) ветхий\n2) новый\n' };
    expect(load({ ...resolution(corrections('1-1'), body), ...source }).issues).toEqual([]);
    expect(load({ ...resolution(corrections('1-2'), body), ...source }).issues).toMatchObject([
      { code: 'correction-not-found', field: 'corrections[1].now' },
      { code: 'text-differs' },
    ]);
  });

  it('is a draft of the document, too, but no translation and nothing without a text', () => {
    const conference = '---\nname: {ru: К, en: C}\nlanguages: [ru, en]\n---\n';
    const translation =
      '---\ntitle: Resolution\ntranslation: {official: false}\n---\n\n## 1\n\n1) old\n2) new\n';
    const source = {
      'content/conference.md': conference,
      'public/r.txt': 'Резолюция 1\n1) старый\n2) новый',
    };
    const files = { ...resolution('stage: draft\n', body), ...source };
    const { proceedings, proofs } = load({
      ...files,
      'content/2017/resolutions/resolution.en.md': translation,
    });
    const compared = proceedings?.map(({ editions }) => editions[0]?.resolutions[0]?.source?.compared);
    expect(compared).toEqual([{ text: '/r.txt', hyphens: 0, bullets: 0 }, null]);
    expect(proofs.size).toBe(1);
    const bare = load({ [file]: `---\ntitle: Другая\nsource: {file: /r.txt}\n---\n\n${body}\n`, ...source });
    expect([bare.issues, bare.proofs.size]).toEqual([[], 0]);
    expect(load({ ...files, 'public/r.txt': 'Резолюция 1 1) старый' }).proceedings).toBe(null);
  });

  it('is no file that cannot be read as text', () => {
    const files = {
      ...resolution('', body),
      'public/r.txt': new Uint8Array([0xff, 0xfe]) as unknown as string,
    };
    expect(load(files).issues).toMatchObject([{ code: 'not-utf8', field: 'source.text' }]);
  });

  it('is not a body that was refused as a whole', () => {
    const files = { ...resolution('', `${'> '.repeat(3000)}а`), 'public/r.txt': 'Резолюция' };
    expect(load(files).issues.map(({ code }) => code)).toEqual(['body-too-deep']);
  });
});

describe('What is declared holds only as far as it says', () => {
  const source = 'Резолюция\n1) Порты и суда.\n2) Верфи и доки.\n';
  const codes = (frontMatter: string, body: string) =>
    load({ ...resolution(frontMatter, body), 'public/r.txt': source }).issues.map(({ code }) => code);
  const difference = '    - {source: и, text: или, reason: опечатка}\n';

  it('one difference is one place', () => {
    const body = '1) Порты или суда.\n2) Верфи или доки.';
    expect(codes(`  differences:\n${difference}`, body)).toContain('difference-too-often');
    expect(codes(`  differences:\n${difference}${difference}`, body)).not.toContain('difference-too-often');
  });

  it('without the source’s text it holds nothing, and that is said', () => {
    const body = '1) Порты и суда.\n2) Верфи и доки.';
    const files = resolution(`  differences:\n${difference}`, body);
    const without = { [file]: (files[file] ?? '').replace('  text: /r.txt\n', '') };
    expect(load(without).issues.map(({ code }) => code)).toContain('source-not-compared');
  });

  it('words that are struck out are not those of the source', () => {
    expect(codes('', '1) Порты ~~и суда~~.\n2) Верфи и доки.')).toContain('text-differs');
  });
});

it('Letters that only look the same are named as such', () => {
  const files = { ...resolution('', '1) Cоздать совет.'), 'public/r.txt': 'Резолюция\n1) Создать совет.\n' };
  expect(report(files)).toContain('На вид слова одинаковы');
});
