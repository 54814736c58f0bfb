import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, type Project, project } from './built-site.ts';

async function plainProject(files: Record<string, string>): Promise<Project> {
  const made = await project({ 'astro.config.mjs': 'export default {};', ...files });
  onTestFinished(made.remove);
  return made;
}

test('A project builds into its own folder, and again after a change', async () => {
  const { root, write } = await plainProject({ 'src/pages/index.astro': '<p>{process.env.WORD}</p>' });
  const { code, dist } = await buildSite(root, { env: { WORD: 'первый' } });
  expect(code).toBe(0);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('<p>первый</p>');

  await write({ 'src/pages/index.astro': '<p>второй</p>' });
  const again = await buildSite(root, { outDir: 'out' });
  expect(again.dist).toBe(join(root, 'out'));
  expect(await readFile(join(again.dist, 'index.html'), 'utf8')).toContain('<p>второй</p>');
}, 30_000);

test('A failing build is a result with its message', async () => {
  const { root } = await plainProject({
    'src/pages/index.astro': '---\nthrow new Error("не вышло");\n---\n<p />',
  });
  const { code, output } = await buildSite(root);
  expect(code).toBe(1);
  expect(output).toContain('не вышло');
}, 30_000);

test('A project leaves nothing behind', async () => {
  const { root, remove } = await project({});
  await remove();
  await expect(access(root)).rejects.toThrow('ENOENT');
});
