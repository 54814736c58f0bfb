/** The repository's own site, built for tests from a copy of its content: under a sub-path, or with changes. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, buildSite, type Project, project } from './built-site.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const integration = new URL('../index.ts', import.meta.url).href;

export interface OwnSite extends Project {
  build: () => Promise<Build>;
}

/** `base` with both slashes. */
export const ownSite = ({ base = '/' } = {}): Promise<OwnSite> => siteFrom(repository, base);

/** The file of a project that says where its site is to stand; `base` with both slashes. */
export const configAt = (base: string, site = 'https://example.org') => ({
  'astro.config.mjs': `import proceedings from ${JSON.stringify(integration)};
export default { site: ${JSON.stringify(site)}, base: ${JSON.stringify(base)}, integrations: [proceedings()] };
`,
});

/** A project with a copy of a folder's `content/` and `public/`. */
export async function siteFrom(folder: string, base: string, site?: string): Promise<OwnSite> {
  const own = await project(configAt(base, site));
  await cp(join(folder, 'content'), join(own.root, 'content'), { recursive: true });
  await cp(join(folder, 'public'), join(own.root, 'public'), { recursive: true });
  return { ...own, build: () => buildSite(own.root) };
}
