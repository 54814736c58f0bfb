/** What is not adopted and what is not published, in built sites: one for readers, and a preview for whoever decides. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type Project, project, run } from './built-site.ts';
import { siteWords } from './site-words.ts';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));
const text = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${index + 1}) Министерству построить мост ${index + 1}.\n`,
  ).join('');
const named = '{addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}';
const files = {
  'content/conference.md':
    '---\nname: Конференция\nlanguages: [ru]\ncontacts: [{email: office@example.org}]\n---\n',
  'content/2027/edition.md': '---\ntitle: Первая\nstart: 2027-05-11\nend: 2027-05-12\n---\n',
  'content/2027/resolutions/resolution.md': `---\ntitle: Резолюция участников\nadopted: {date: 2027-05-12}\nrecommendations:\n  "1": ${named}\n---\n\n${text(3)}`,
  'content/2027/resolutions/project.md': `---\ntitle: Обращение к министерству\nstage: draft\nproposals: {until: 2027-06-01}\nrecommendations:\n  "1": ${named}\n---\n\n${text(5)}`,
  'content/2027/sessions/secret.md':
    '---\ntitle: Засекреченная встреча\ntype: seminar\ndraft: true\npeople: [{person: anna}]\n---\n',
  'content/people/anna.md': '---\nname: Анна Подколодная\ndraft: true\n---\n',
  'content/2027/follow-ups/answer.md':
    '---\ndate: 2027-06-02\nabout: ["2027/resolution#2"]\ndraft: true\n---\n\nНеразглашаемый ответ.\n',
  'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
};
const hidden = /засекреченн|подколодн|неразглашаем|people\/anna/;

let site: Project;
let dist: string;
let preview: string;
let ledger: string;

beforeAll(async () => {
  site = await project(files);
  const built = await buildSite(site.root);
  if (built.code !== 0) throw new Error(built.output);
  dist = built.dist;
  ledger = readFileSync(join(site.root, 'content/permalinks.lock'), 'utf8');
  const { code, output } = await run(process.execPath, [script, 'build', '--preview', '--root', site.root], {
    cwd: site.root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, DEV: undefined },
  });
  if (code !== 0) throw new Error(output);
  preview = join(site.root, 'dist-preview');
});
afterAll(() => site?.remove());

const page = (path: string, from = dist) => readFileSync(join(from, path, 'index.html'), 'utf8');
const pagesOf = (folder: string) => globSync('**/*.html', { cwd: folder }).toSorted();
const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('A draft document and each of its items say so, until when, and how to send a proposal', () => {
  for (const path of ['2027/resolutions/project/', '2027/resolutions/project/2/']) {
    const html = page(path);
    expect(words(html)).toContain('ПРОЕКТ. Предложения принимаются до 1 июня 2027 года.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('href="mailto:office@example.org?subject=');
  }
  const letter = decodeURIComponent(/mailto:[^"]*/.exec(page('2027/resolutions/project/2/'))?.[0] ?? '');
  expect(letter).toContain('Министерству построить мост 2.');
  expect(letter).toContain('https://example.org/2027/resolutions/project/2/');
  expect(page('2027/resolutions/resolution/')).not.toMatch(/noindex|ПРОЕКТ/);
});

test('It is in no sitemap, no feed and no ledger, and hosts are told not to list its files', () => {
  const all = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  expect(all('sitemap-*.xml').join()).toContain('/2027/resolutions/resolution/');
  expect([...all('sitemap-*.xml'), ...all('**/feed.xml'), ledger].join()).not.toContain('project');
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  expect(headers).toContain('/2027/resolutions/project.docx\n  X-Robots-Tag: noindex\n');
  expect(headers).not.toContain('/resolution.');
});

test('It counts for nothing, and stands in lists as a draft', () => {
  expect(words(page('recommendations/'))).toMatch(
    /3 пункта.*Проекты документов.*Обращение к министерству.*проект/,
  );
  expect(page('recommendations/')).not.toContain('/resolutions/project/1/');
  expect(words(page('organizations/'))).toContain('1 пункт');
  const data = JSON.parse(readFileSync(join(dist, 'recommendations.json'), 'utf8')) as {
    count: number;
    items: { stage: string }[];
  };
  expect([data.count, data.items.filter(({ stage }) => stage === 'draft').length]).toEqual([3, 5]);
});

test('Nothing of a record that is a draft is on the site', async () => {
  const found = [...(await siteWords(dist))].filter(([, said]) => hidden.test(said)).map(([file]) => file);
  expect(found).toEqual([]);
});

test('A preview lies beside the site, says on every page what it is, and is not to be indexed', () => {
  const pages = pagesOf(preview);
  expect(pages).toContain('people/anna/index.html');
  for (const file of pages) {
    const html = readFileSync(join(preview, file), 'utf8');
    expect(html, file).toContain('content="noindex, nofollow"');
    expect(html, file).toContain('Предварительный просмотр');
  }
  expect(readFileSync(join(preview, 'robots.txt'), 'utf8')).toContain('Disallow: /');
  expect(
    pagesOf(dist).some((file) => readFileSync(join(dist, file), 'utf8').includes('Предварительный')),
  ).toBe(false);
  expect(existsSync(join(dist, 'robots.txt'))).toBe(false);
});

test('Its pages of draft records say so, others name the drafts that they show', () => {
  for (const path of ['2027/sessions/secret/', 'people/anna/'])
    expect(words(page(path, preview))).toContain('Черновик: на сайте не опубликовано');
  expect(words(page('2027/programme/', preview))).toMatch(/есть черновики: Засекреченная встреча/);
  expect(words(page('2027/resolutions/resolution/2/', preview))).toContain('есть черновики: 2027/answer');
  expect(words(page('2027/resolutions/resolution/1/', preview))).not.toContain('есть черновики');
});

test('A preview notes nothing in the ledger', () => {
  expect(readFileSync(join(site.root, 'content/permalinks.lock'), 'utf8')).toBe(ledger);
});
