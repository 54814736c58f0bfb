/** `proceedings verify` and the reporters of `check`, as an organizer or a workflow calls them. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../src/testing/built-site.ts';
import { writeContent } from '../src/testing/content.ts';
import { leastContent } from '../src/testing/load.ts';

const script = fileURLToPath(new URL('./proceedings.ts', import.meta.url));
const proceedings = (cwd: string, ...args: string[]) => run(process.execPath, [script, ...args], { cwd });

const original = 'Резолюция\n\n1) Создать базу\nзнаний.\n2) Встречаться.\n';
const resolution = 'content/2017/resolutions/resolution.md';
const content = (source: string, text = 'Создать базу знаний') => ({
  ...leastContent,
  [resolution]: `---\ntitle: Резолюция\nsource:\n${source}---\n\n1) ${text}.\n2) Встречаться.\n`,
  'public/original.txt': original,
  'public/kept.txt': original,
});
const source = '  file: /original.txt\n  text: /kept.txt\n';

test('A text whose source still says the same ends with 0 and a line that tells what was compared', async () => {
  expect(await proceedings(writeContent(content(source)), 'verify')).toEqual({
    code: 0,
    output: `${resolution}: совпадает с public/kept.txt; сверено 43 знака; не вошло строк 0; объявленных отличий 0; переносов 0; знаков перед пунктами 0; public/original.txt прочитан заново: текст тот же\n`,
  });
});

test('A kept text that is not the original’s ends with 1 and both sides, though `check` cannot see it', async () => {
  const kept = original.replace('базу', 'основу');
  const root = writeContent({ ...content(source, 'Создать основу знаний'), 'public/kept.txt': kept });
  expect((await proceedings(root, 'check')).code).toBe(0);
  const { code, output } = await proceedings(root, 'verify');
  expect(code).toBe(1);
  expect(output).toContain('здесь:   Резолюция 1) Создать [основу] знаний. 2) Встречаться.');
  expect(output).toContain('в файле: Резолюция 1) Создать [базу] знаний. 2) Встречаться.');
  expect(output).toContain('ТЕКСТ ДРУГОЙ');
});

test('A published text that differs ends with 1, too', async () => {
  const { code, output } = await proceedings(writeContent(content(source, 'Создать базы знаний')), 'verify');
  expect(code).toBe(1);
  expect(output).toContain('НЕ СОВПАДАЕТ с public/kept.txt');
});

test('A source that cannot be read is named', async () => {
  const broken = source.replace('original.txt', 'original.pdf');
  const root = writeContent({ ...content(broken), 'public/original.pdf': 'это не PDF' });
  const { code, output } = await proceedings(root, 'verify');
  expect(code).toBe(1);
  expect(output).toContain('текст файла public/original.pdf извлечь не удалось');
  expect(output).not.toMatch(/^\s+at /m);
});

test('A resolution without `source.text` is not compared, and is no error', async () => {
  const digest = createHash('sha256').update(original).digest('hex');
  const root = writeContent(content(`  file: /original.txt\n  sha256: ${digest}\n`));
  expect(await proceedings(root, 'verify')).toEqual({
    code: 0,
    output: `${resolution}: не сверяется, поле source.text не заполнено\n`,
  });
});

test('`check` prints for GitHub and for programs on standard output, with the same exit codes', async () => {
  const wrong = writeContent(content(source, 'Создать базы знаний'));
  const github = await proceedings(wrong, 'check', '--reporter', 'github');
  expect([github.code, github.output.split('::', 2)[1]]).toEqual([
    1,
    `error file=${resolution},line=8,col=12,title=text-differs`,
  ]);
  const json = await proceedings(wrong, 'check', '--reporter', 'json');
  expect([json.code, JSON.parse(json.output)]).toMatchObject([
    1,
    { errors: 1, issues: [{ code: 'text-differs' }] },
  ]);
  const fine = await proceedings(writeContent(content(source)), 'check', '--reporter', 'json');
  expect([fine.code, JSON.parse(fine.output)]).toEqual([0, { errors: 0, warnings: 0, issues: [] }]);
});

test('A reporter that there is not is misuse', async () => {
  expect(await proceedings(writeContent(leastContent), 'check', '--reporter', 'xml')).toEqual({
    code: 2,
    output: 'Unknown reporter: xml. There are terminal, github, json.\n',
  });
});
