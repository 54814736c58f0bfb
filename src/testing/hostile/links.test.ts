/** No link of any site is broken, wherever the site lies and whoever serves it; how much was looked at is printed. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../scripts/server.ts';
import { previewVariable } from '../../config.ts';
import { buildSite, type Project, project } from '../built-site.ts';
import { fullConference } from '../full-site.ts';
import { filesIn } from '../links/files.ts';
import { inRedirects } from '../links/rules.ts';
import { figuresOf, servedLinks } from '../links/served-links.ts';
import { hasNginx, startNginx } from '../nginx.ts';
import { configAt } from '../own-site.ts';
import { seriesFiles } from '../series/conference.ts';
import { udhrFiles } from '../udhr/conference.ts';

const repository = join(import.meta.dirname, '../../..');
const origin = 'https://conference.example';

interface Conference {
  files: () => Record<string, string>;
  /** Where `content/` and `public/` are copied from. */
  folder?: string;
  preview?: boolean;
}

const conferences: Record<string, Conference> = {
  'of the repository': { files: () => ({}), folder: repository },
  'with every field': { files: () => ({}), folder: fullConference },
  'with every field, in a preview': { files: () => ({}), folder: fullConference, preview: true },
  'of three editions': { files: seriesFiles },
  'of three editions, in a preview': { files: seriesFiles, preview: true },
  'in nine languages': { files: udhrFiles },
};

const cases = Object.entries(conferences).flatMap(([name, conference]) =>
  ['/', '/sub/path/'].map((base) => ({ name, base, ...conference })),
);

const isWhole = import.meta.env.MODE === 'hostile';

describe.runIf(isWhole).each(cases)('The conference $name below $base', ({ name, base, ...conference }) => {
  let site: Project;
  let dist: string;

  beforeAll(async () => {
    site = await project({ ...conference.files(), ...configAt(base, origin) });
    for (const part of conference.folder === undefined ? [] : ['content', 'public'])
      cpSync(join(conference.folder ?? '', part), join(site.root, part), { recursive: true });
    const built = await buildSite(site.root, conference.preview ? { env: { [previewVariable]: 'yes' } } : {});
    if (built.code !== 0) throw new Error(built.output);
    dist = built.dist;
  });
  afterAll(() => site?.remove());

  test('has no broken link', async () => {
    const report = await servedLinks({ dist, site: origin, base });
    console.info(`${name} below ${base}: ${figuresOf(report)}, ${report.faults.length} broken`);
    expect(report.faults).toEqual([]);
    expect(report.pages).toBeGreaterThan(100);
  });

  describe.skipIf(!hasNginx)('on nginx', () => {
    let host: Served;
    beforeAll(async () => {
      host = await startNginx(dist, { base });
    });
    afterAll(() => host?.close());
    const ask = (path: string) => fetch(new URL(path, host.url), { redirect: 'manual' });

    test('has every old address answer with what the rules say', async () => {
      const file = join(dist, '_redirects');
      const rules = existsSync(file) ? inRedirects(readFileSync(file, 'utf8')) : [];
      for (const { from, to, status } of rules) {
        const answer = await ask(from);
        const location = answer.headers.get('location');
        expect([from, answer.status]).toEqual([from, status]);
        if (status === 301) expect(new URL(location ?? '').pathname).toBe(to);
        else expect(await answer.text()).toBe(readFileSync(join(dist, to.slice(base.length)), 'utf8'));
      }
      expect(rules.length > 0).toBe(conference.folder === fullConference);
    });

    test('answers an unknown address with its own page', async () => {
      const answer = await ask(`${base}nobody/knows/`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
    });

    test('sends its headers with every kind of file, and with what is not there', async () => {
      const rules = readFileSync(join(dist, 'headers.nginx.conf'), 'utf8');
      const names = [...rules.matchAll(/^\s*add_header (\S+)/gm)].map(([, header = '']) => header);
      const kinds = Map.groupBy(filesIn(dist), (path) => extname(path));
      const paths = [...kinds.values()].map(([path = '']) => `${base}${path}`);
      for (const path of [...paths, `${base}nobody/knows/`]) {
        const { headers } = await ask(path);
        expect([path, names.filter((header) => !headers.has(header))]).toEqual([path, []]);
      }
      expect(names.length).toBeGreaterThan(2);
      expect(paths.length).toBeGreaterThan(15);
    });
  });
});
