/** Where the site stands is said once, in `conference.md`, its path included. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, project } from './built-site.ts';
import { leastContent } from './load.ts';

test('A site whose address has a path lies there: its links, its files and what programs read', async () => {
  const site = await project({
    ...leastContent,
    'astro.config.mjs': `import proceedings from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
export default { integrations: [proceedings()] };
`,
    'content/conference.md':
      '---\nname: Конференция\nlanguages: [ru]\nurl: https://organization.github.io/conf/\n---\n',
  });
  onTestFinished(site.remove);
  const { code, output, dist } = await buildSite(site.root);
  expect([code, output]).toEqual([0, expect.stringContaining('файлов в других форматах')]);
  const page = await readFile(join(dist, '2017/index.html'), 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://organization.github.io/conf/2017/">');
  expect(page).toContain('href="/conf/2017.json"');
  const json = JSON.parse(await readFile(join(dist, '2017.json'), 'utf8')) as { url: string };
  expect(json.url).toBe('https://organization.github.io/conf/2017/');
  expect(await readFile(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(
    '<loc>https://organization.github.io/conf/2017/</loc>',
  );
});
