/** Publishing as an organizer does it: a Word file, answers typed one a line. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { docxOf } from '../src/importers/testing/docx-of.ts';
import { loadProceedings } from '../src/proceedings.ts';
import { writeContent } from '../src/testing/content.ts';
import { leastContent } from '../src/testing/load.ts';

const script = fileURLToPath(new URL('./proceedings.ts', import.meta.url));

const resolution = [
  'Резолюция участников конференции портов',
  '',
  '1',
  'Перечень направлен в Министерство транспорта:',
  '1) открыть порты;',
  '2) создать кластeр.',
  'Участники благодарят всех.',
];

const folder = async (content: Record<string, string> = {}, lines = resolution) =>
  writeContent({ 'in/resolution.docx': await docxOf(lines), ...content });

function publish(root: string, typed: readonly string[] | null, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, 'publish', join(root, 'in/resolution.docx'), '--root', root, '--no-preview', ...args],
    { input: (typed ?? []).map((line) => `${line}\n`).join(''), encoding: 'utf8' },
  );
  return { code: status, output: stdout, errors: stderr };
}

const filesIn = (root: string) =>
  globSync('{content,public}/**/*.*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const load = (root: string) => loadProceedings(root, { cacheDir: null, version: 'test' });

test('Somebody who has nothing but a Word file has a conference in the end', async () => {
  const root = await folder();
  const { code, output, errors } = publish(root, [
    ...['1', 'Конференция портов', 'II Конференция портов', '11.05.2017', '12.05.2017', ''],
    // Title, date, whether it is whole.
    ...['', '12.05.2017', ''],
    // The slip is the document's own.
    '2',
    // The ministry is an addressee, and new: its name and id, the manner as suggested.
    ...['2', 'Министерство транспорта', 'ministry', ''],
  ]);
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('Готово: документ добавлен, проверка прошла без ошибок.');
  expect(filesIn(root)).toEqual([
    'content/2017/edition.md',
    'content/2017/resolutions/resolution.md',
    'content/conference.md',
    'content/organizations/ministry.md',
    'public/2017/sources/resolution.docx',
    'public/2017/sources/resolution.extracted.txt',
  ]);
  const { proceedings, issues } = load(root);
  expect(issues).toEqual([]);
  const [published] = proceedings?.[0].editions[0]?.resolutions ?? [];
  expect(published).toMatchObject({ count: 2, title: 'Резолюция участников конференции портов' });
  const record = textOf(root, 'content/2017/resolutions/resolution.md');
  for (const written of ['date: 2017-05-12', 'organization: ministry', 'as: sent-to', '1-2: так в документе'])
    expect(record).toContain(written);
  expect(
    output.split('\n').filter((line) => line.length > 80 && !line.includes('/')),
    'a line too long',
  ).toEqual([]);
});

test('In English everything is said in English', async () => {
  const lines = ['Resolution of the participants', '1) Open the ports.', '2) Build more of them.'];
  const content = { 'content/conference.md': '---\nname: Ports\nlanguages: [en]\n---\n' };
  const root = await folder(content, lines);
  const { code, output, errors } = publish(root, [
    'Ports II',
    '2017-05-11',
    '?',
    '',
    'back',
    '',
    '',
    '',
    '',
    '',
  ]);
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('Done: the document was added, and the check found no errors.');
  expect(output).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(load(root).proceedings?.[0].editions[0]?.resolutions[0]?.count).toBe(2);
});

test('When the answers end in the middle, nothing is written', async () => {
  const root = await folder(leastContent);
  const before = filesIn(root);
  const { code, output } = publish(root, ['', '', '12.05.2017']);
  expect(code).toBe(1);
  expect(output).toContain('Ничего не записано');
  expect(filesIn(root)).toEqual(before);
});

test('Ctrl+C in the middle writes nothing', async () => {
  const root = await folder(leastContent);
  const before = filesIn(root);
  const child = spawn(process.execPath, [
    ...[script, 'publish', join(root, 'in/resolution.docx')],
    ...['--root', root, '--no-preview'],
  ]);
  child.stdout.once('data', () => child.stdin.write('\n', () => child.kill('SIGINT')));
  await new Promise((resolve) => child.once('close', resolve));
  expect(filesIn(root)).toEqual(before);
});

test('With --yes nothing is asked, and nothing doubtful becomes a fact', async () => {
  const root = await folder(leastContent);
  const { code, output } = publish(root, null, '--yes');
  expect(code).toBe(0);
  expect(output).not.toContain('Вопрос');
  expect(output).toContain('Сверьте с документом сами');
  const record = textOf(root, 'content/2017/resolutions/resolution.md');
  expect(record).not.toMatch(/^(?:adopted|parts|recommendations|notes):/m);
  expect(load(root).issues).toEqual([]);
});

test('With --yes what nobody can guess is refused', async () => {
  const root = await folder();
  const { code, errors } = publish(root, null, '--yes');
  expect([code, errors]).toEqual([
    2,
    'На вопрос «Язык / Language» нельзя ответить за вас. Запустите команду без --yes.\n',
  ]);
  expect(existsSync(join(root, 'content'))).toBe(false);
});

test('A document that is there is kept and gets a neighbour, or its text is replaced and what was added stays', async () => {
  const root = await folder(leastContent);
  publish(root, null, '--yes');
  const path = 'content/2017/resolutions/resolution.md';
  const first = textOf(root, path);
  expect(publish(root, null, '--yes').code).toBe(0);
  expect(filesIn(root)).toContain('content/2017/resolutions/resolution-2.md');
  expect(textOf(root, path)).toBe(first);

  const changed = writeContent({
    ...leastContent,
    [path]: first.replace('source:', 'summary: О портах\nsource:'),
    'public/2017/sources/resolution.docx': readFileSync(join(root, 'public/2017/sources/resolution.docx')),
    'public/2017/sources/resolution.extracted.txt': textOf(
      root,
      'public/2017/sources/resolution.extracted.txt',
    ),
    'in/resolution.docx': await docxOf([...resolution, 'Новый абзац.']),
  });
  expect(publish(changed, null, '--yes', '--id', 'resolution').code).toBe(0);
  const record = textOf(changed, path);
  expect(record).toContain('summary: О портах');
  expect(record).toContain('Новый абзац.');
});

test('A file that cannot be read is refused before the first question', async () => {
  const root = writeContent({ ...leastContent, 'in/resolution.docx': 'PK no archive' });
  const { code, output, errors } = publish(root, ['', '']);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('resolution.docx');
});

test('What does not pass the check is corrected and checked again, or taken back', async () => {
  const broken = {
    'content/2017/sessions/a.md': '---\ntitle: А\ntype: talk\npeople: [{person: nobody}]\n---\n',
  };
  const root = await folder({ ...leastContent, ...broken });
  const before = filesIn(root);
  const { code, output, errors } = publish(root, ['', '', '', '', '', '', '', 'отмена']);
  expect(code).toBe(1);
  expect(errors).toContain('content/2017/sessions/a.md:4:19');
  expect(output).toContain('Всё возвращено, как было.');
  expect(filesIn(root)).toEqual(before);
});

test('The guide shows what is really said', async () => {
  const guide = readFileSync(new URL('../docs/import.md', import.meta.url), 'utf8');
  const shown = [...guide.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const root = writeContent({
    'content/conference.md': '---\nname: International Cluster Conference\nlanguages: [en]\n---\n',
    'content/2027/edition.md':
      '---\ntitle: III International Cluster Conference\nstart: 2027-05-11\nend: 2027-05-12\n---\n',
    'content/2027/sessions/cluster-leaders.md': '---\ntitle: Cluster leaders\ntype: round-table\n---\n',
    'in/resolution.docx': await docxOf(
      [
        'Resolution of the participants of the III International Cluster Conference',
        'St. Petersburg, 12 May 2027',
        '',
        '1',
        '',
        'The round table “Cluster leaders” sent its proposals to the Ministry of Economic Development:',
        '',
        '1) Create a council of each cluster.',
        '2) Train cluster teams every year.',
        '',
        'The participants thank the organizers.',
      ],
      { footer: 'Cluster Conference 2027' },
    ),
  });
  const imported = spawnSync(
    process.execPath,
    [script, 'import', 'resolution', join(root, 'in/resolution.docx'), '--edition', '2027', '--root', root],
    { encoding: 'utf8' },
  );
  const verified = spawnSync(process.execPath, [script, 'verify', '--root', root], { encoding: 'utf8' });
  for (const folder of ['content/2027/resolutions', 'public'])
    rmSync(join(root, folder), { recursive: true });
  const { output } = publish(root, ['', '', '2', '', '', '2', '', '', '', '']);
  const found = [output, imported.stdout, verified.stdout];
  for (const begins of ['Question 3', 'Question 6', 'Done:', 'Written: 3 files.\n\nFound', 'content/2027']) {
    const text = shown.find((one) => one.startsWith(begins));
    expect(
      found.some((said) => text !== undefined && said.includes(text)),
      begins,
    ).toBe(true);
  }
});
