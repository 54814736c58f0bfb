/** The site of a conference made of payloads, served with a policy that only reports. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveSite } from '../../../scripts/server.ts';
import { pagesOnlyVariable } from '../../config.ts';
import { buildSite, project } from '../built-site.ts';
import { pagesIn } from '../pages.ts';
import { type Accepted, writeAccepted } from './xss-accepted.ts';
import { writeBare } from './xss-bare.ts';
import { hostileContent } from './xss-content.ts';
import { picture } from './xss-fields.ts';
import { reportingPolicy } from './xss-watch.ts';

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface HostileSite extends Served, Accepted {
  /** Addresses below the site's. */
  pages: string[];
}

/** Builds it without other files than pages. Closing it removes it. */
export async function hostileSite(payloads: readonly string[]): Promise<HostileSite> {
  const { root, remove } = await project({});
  await mkdir(join(root, 'public'));
  await writeFile(join(root, 'public', picture), png);
  const accepted = writeAccepted(root, hostileContent(payloads));
  const { code, output, dist } = await buildSite(root, { env: { [pagesOnlyVariable]: 'yes' } });
  if (code !== 0) throw new Error(output);
  withoutPolicy(dist);
  const served = await serveSite(dist, { headers: reportingPolicy });
  const close = async () => {
    await served.close();
    await remove();
  };
  return { ...accepted, url: served.url, pages: pagesIn(dist), close };
}

/** What the pages are without a policy is the question here: with one, a hole would not show. */
function withoutPolicy(dist: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, file), 'utf8');
    const bare = html.replaceAll(/<meta[^>]+http-equiv="?content-security-policy"?[^>]*>/gi, '');
    if (/http-equiv=.?content-security/i.test(bare)) throw new Error(`${file} has a policy still.`);
    if (bare !== html) writeFileSync(join(dist, file), bare);
  }
}

export interface BareSite extends Served {
  bodies: string[];
  fields: string[];
}

/** The same payloads without care. */
export async function bareSite(payloads: readonly string[]): Promise<BareSite> {
  const dir = await mkdtemp(join(tmpdir(), 'proceedings-bare-'));
  await writeFile(join(dir, picture), png);
  const pages = writeBare(dir, payloads);
  const served = await serveSite(dir, { headers: reportingPolicy });
  const close = async () => {
    await served.close();
    await rm(dir, { recursive: true });
  };
  return { ...pages, url: served.url, close };
}
