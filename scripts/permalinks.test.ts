/** `proceedings permalinks` as an organizer calls it, and the guide to it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { appendLedger } from '../src/integration/append-ledger.ts';
import { loadProceedings } from '../src/proceedings.ts';
import { permalinkStrings } from '../src/strings/permalinks.ts';
import { writeContent } from '../src/testing/content.ts';
import { leastContent, load } from '../src/testing/load.ts';
import { permalinks } from './permalinks.ts';

const document = (body: string) => ({
  ...leastContent,
  'content/2017/resolutions/resolution.md': `---\ntitle: Резолюция\n---\n\n${body}`,
});

const ledgerIn = (root: string) => readFileSync(join(root, 'content/permalinks.lock'), 'utf8');

/** What it prints besides its exit code. */
async function run(root: string): Promise<{ code: number; printed: string }> {
  const [out, err] = [process.stdout.write, process.stderr.write];
  let printed = '';
  const keep = (text: unknown) => {
    printed += String(text);
    return true;
  };
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
  try {
    return { code: await permalinks(['--root', root]), printed };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
}

test('It writes what is new, and the second time nothing', async () => {
  const root = writeContent(document('1) Раз.\n2) Два.\n'));
  expect(await run(root)).toEqual({
    code: 0,
    printed: 'content/permalinks.lock: добавлено 4 строки. Сохраните этот файл вместе с материалами.\n',
  });
  const before = ledgerIn(root);
  expect(await run(root)).toEqual({
    code: 0,
    printed: 'content/permalinks.lock: все опубликованные адреса уже записаны.\n',
  });
  expect(ledgerIn(root)).toBe(before);
});

test('It drops nothing that is not explained, and says what is wrong', async () => {
  const root = writeContent(document('1) Раз.\n2) Два.\n'));
  await run(root);
  const before = ledgerIn(root);
  writeFileSync(join(root, 'content/2017/resolutions/resolution.md'), '---\ntitle: Р\n---\n\n1) Другое.\n');
  const { code, printed } = await run(root);
  expect([code, printed.match(/\d ошиб\S+/)?.[0]]).toEqual([1, '2 ошибки']);
  expect(ledgerIn(root)).toBe(before);
});

test('It settles what a merge left', async () => {
  const root = writeContent(document('1) Раз.\n'));
  await run(root);
  const settled = ledgerIn(root);
  const item = settled.match(/^.*\/1\/ /m)?.[0] ?? '';
  const merged = `<<<<<<< ours\n${settled}=======\n${item}${'0'.repeat(16)}-${'0'.repeat(16)}\n>>>>>>> theirs\n`;
  writeFileSync(join(root, 'content/permalinks.lock'), merged);
  expect(await run(root)).toEqual({
    code: 0,
    printed:
      'content/permalinks.lock: после слияния веток убрано 4 строки.\ncontent/permalinks.lock: все опубликованные адреса уже записаны.\n',
  });
  expect(ledgerIn(root)).toBe(settled);
});

test('A build whose content is not there any more says that nothing was written', () => {
  expect(sayingsOf(join(writeContent(leastContent), 'other'))).toEqual([
    'warn: content/permalinks.lock записать не удалось (ENOENT), и новых адресов в нём нет (1). Сайт собран; запустите `npx proceedings permalinks` там, где файл можно изменить, и сохраните его.',
  ]);
});

function sayingsOf(root: string): string[] {
  const said: string[] = [];
  const added = [{ address: '/2017/', digest: null }];
  const say = {
    info: (text: string) => said.push(`info: ${text}`),
    warn: (text: string) => said.push(`warn: ${text}`),
  };
  appendLedger(root, { added, ledger: '/2017/\n' }, permalinkStrings('ru'), say);
  return said;
}

test('All that this repository publishes is in its ledger', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const { permalinks } = loadProceedings(root, { cacheDir: null, version: 'test' });
  const missing = permalinks.added.map(({ address }) => address);
  expect(missing, 'run `npm run proceedings -- permalinks` and commit the file').toEqual([]);
});

const guide = readFileSync(new URL('../docs/permalinks.md', import.meta.url), 'utf8');
const shown = Object.fromEntries(
  [...guide.matchAll(/^```\w+ (?<path>content\/\S+)\n(?<text>[\s\S]*?)^```/gm)].map(({ groups }) => [
    groups?.path ?? '',
    groups?.text ?? '',
  ]),
);

test('The guide’s examples are true: after what was published before them, they pass the check', () => {
  const edition = 'title: Third\nstart: 2027-05-11\nend: 2027-05-12\ntimezone: Europe/Moscow';
  const around = {
    'content/conference.md': '---\nname: {en: Conference, ru: Конференция}\nlanguages: [en, ru]\n---\n',
    'content/2027/edition.md': `---\n${edition}\n---\n`,
  };
  const sessions = (...ids: string[]) =>
    Object.fromEntries(
      ids.map((id) => [`content/2027/sessions/${id}.md`, '---\ntitle: A\ntype: panel\n---\n']),
    );
  const resolution = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}`;
  const before = load({
    ...around,
    ...sessions('round-table', 'excursion'),
    'content/pages/guide.md': '---\ntitle: Guide\n---\n',
    'content/2027/resolutions/statement.md': resolution(
      'Statement',
      '1) Meet each month.\n2) Publish the results of each meeting.\n',
    ),
    'content/2027/resolutions/final.md': resolution(
      'Final',
      '1) Meet each year.\n2) Publish the results of each meeting.\n',
    ),
  });
  const after = load({
    ...around,
    ...sessions('cluster-leaders'),
    ...shown,
    'content/permalinks.lock': before.permalinks.ledger,
  });
  expect([before.issues, after.issues].flat().filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(shown)).toHaveLength(3);
});
