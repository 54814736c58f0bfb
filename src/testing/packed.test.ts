/** What a stranger does with the package: install it, five lines of configuration, content, build. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './built-site.ts';
import { packAndInstall } from './packed.ts';

const files: Record<string, string> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import proceedings from 'astro-proceedings';
export default defineConfig({
  site: 'https://example.org',
  integrations: [proceedings({ css: ['./src/own.css'] })],
});
`,
  'src/own.css': '.own { color: rebeccapurple }',
  'src/pages/own.astro':
    '<html lang="ru"><head><title>Своя</title></head><body class="own">Своя</body></html>',
  'content/conference.md': '---\nname: Конференция кластеров\nlanguages: [ru]\n---\n',
  'content/2017/edition.md': '---\ntitle: Зеленый коридор\nstart: 2017-05-11\nend: 2017-05-12\n---\n',
  'content/2017/resolutions/resolution.md':
    '---\ntitle: Резолюция\n---\n\n## 1\n\n1) Сертификация кластеров.\n',
};

let root = '';
beforeAll(async () => {
  root = await packAndInstall();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { code, output } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    // NODE_ENV=test, which vitest sets, would make this a development build.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error(output);
}, 180_000);
afterAll(async () => {
  if (root !== '') await rm(root, { recursive: true });
});

const built = (path: string): Promise<string> => readFile(join(root, 'dist', path), 'utf8');

test('Each recommendation has its page', async () => {
  expect(await built('2017/resolutions/resolution/1-1/index.html')).toContain('Сертификация кластеров');
});

test('The pages are indexed for the search', async () => {
  const entry = JSON.parse(await built('pagefind/pagefind-entry.json')) as { languages: object };
  expect(Object.keys(entry.languages)).toEqual(['ru']);
});

test('Each resolution is there in every format, those made with native libraries too', async () => {
  const suffixes = ['docx', 'pdf', 'xlsx', 'md', 'json', 'xml', 'csv', 'bib', 'ris', 'csl.json', 'png'];
  const written = await readdir(join(root, 'dist/2017/resolutions'));
  expect(written).toEqual(expect.arrayContaining(suffixes.map((suffix) => `resolution.${suffix}`)));
  expect(await built('2017/resolutions/resolution/index.html')).toContain('/2017/resolutions/resolution.pdf');
});

test('The project’s own page and style are published', async () => {
  expect(await built('own/index.html')).toContain('Своя');
  const styles = (await readdir(join(root, 'dist/_astro'))).filter((name) => name.endsWith('.css'));
  const css = await Promise.all(styles.map((name) => built(`_astro/${name}`)));
  const inline = await built('index.html');
  // The minifier writes the colour its own way.
  expect([...css, inline].join()).toMatch(/\.own\s*\{\s*color:\s*(rebeccapurple|#639)/);
});

test('Bodies are read in a thread of compiled code', async () => {
  const code = `
    import { MessageChannel, Worker } from 'node:worker_threads';
    const { port1, port2 } = new MessageChannel();
    const shared = () => new Int32Array(new SharedArrayBuffer(4));
    const tasks = [{ source: '1) Создать совет.', options: { file: 'a.md', structured: true } }];
    const workerData = { tasks, next: shared(), state: shared(), number: 0, port: port2 };
    const program = new URL('node_modules/astro-proceedings/bin/bodies-worker.js', 'file://' + process.cwd() + '/');
    new Worker(program, { workerData, transferList: [port2], execArgv: [] });
    port1.once('message', ([[, json]]) => console.log(JSON.parse(json).blocks[0].text));`;
  const { code: status, output } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
  });
  expect(output).toContain('Создать совет.');
  expect(status).toBe(0);
});

test('The command compiles nothing that is compiled, and renders in several threads where there is much', async () => {
  const items = Array.from({ length: 650 }, (_, index) => `${index + 1}) Пункт номер ${index + 1}.\n`);
  await writeFile(
    join(root, 'content/2017/resolutions/long.md'),
    `---\ntitle: Длинная резолюция\n---\n\n${items.join('')}`,
  );
  const { code, output } = await run(
    process.execPath,
    ['node_modules/astro-proceedings/bin/proceedings.js', 'build', '--pages-only'],
    { cwd: root },
  );
  expect(code).toBe(0);
  expect(output).not.toMatch(/\[vite\]/);
  expect(output).toMatch(/страниц в указателе: 6\d\d \(ru\)/);
  if (availableParallelism() > 1) expect(output).toContain('потоков: ');
  for (const item of [1, 325, 650])
    expect(await built(`2017/resolutions/long/${item}/index.html`)).toContain('Длинная резолюция');
  expect(await built('own/index.html')).toContain('Своя');
});

test('The command imports a document, and the check proves that its text is the document’s', async () => {
  await writeFile(
    join(root, 'doc.txt'),
    'РЕЗОЛЮЦИЯ\n\nучастников слёта портов\n\n1) Создать совет.\n2) Провести слёт.\n',
  );
  const proceedings = (...args: string[]) =>
    run(process.execPath, ['node_modules/astro-proceedings/bin/proceedings.js', ...args], { cwd: root });
  const imported = await proceedings('import', 'resolution', 'doc.txt', '--edition', '2017', '--id', 'ports');
  expect(imported.output).toContain('2 пункта');
  expect(imported.code).toBe(0);
  expect((await proceedings('check')).code).toBe(0);
  const path = join(root, 'content/2017/resolutions/ports.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Создать совет', 'Создать большой совет'));
  const failed = await proceedings('check');
  expect(failed.output).toContain('большой');
  expect(failed.code).toBe(1);
});
