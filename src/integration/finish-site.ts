/** THE RENDERED PAGES -> THE SITE: its files in other formats, what hosts and search engines read, and the search index. */
import { draftPages } from '../model/views/drafts.ts';
import { searchNames } from '../model/views/search-names.ts';
import { writeSums } from '../output/sums.ts';
import { goneAddresses } from '../permalinks/forwarding.ts';
import type { SitePages } from '../rendering/render-pages.ts';
import { indexSite } from '../search/build/index.ts';
import { searchVersion } from './code-version.ts';
import { writeForwarding } from './forwarding-files.ts';
import type { OpenSite } from './open-site.ts';
import { writeSecurityHeaders } from './security-files.ts';
import { sitemapUrls } from './sitemap.ts';
import { writeSitemap } from './sitemap-files.ts';
import { writeUnlisted } from './unlisted-files.ts';

type BuiltPages = Pick<SitePages, 'all' | 'forwarding'>;

/** `dir`: where the pages are. `say` is told what was made. */
export async function finishSite(
  dir: string,
  pages: BuiltPages,
  site: OpenSite,
  say: (sentence: string) => void,
): Promise<void> {
  const { loaded, languages, base, digests } = site;
  await writeForwarding(dir, loaded.permalinks, { base, languages: [...languages] });
  // Pagefind works on another core, and reads nothing but pages.
  const results = await Promise.allSettled([writeIndex(dir, site, say), writeFiles(dir, pages, site, say)]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  // What is written later is not in the sums.
  writeSums(dir, digests);
  digests.save();
}

async function writeIndex(
  dir: string,
  { configured, models, words, searchable, digests }: OpenSite,
  say: (sentence: string) => void,
): Promise<void> {
  if (!searchable) return;
  const names = Object.fromEntries(models.map((model) => [model.language, searchNames(model)]));
  const { pages, languages } = await indexSite(dir, names, {
    cacheDir: `${configured.cacheDir}search`,
    version: searchVersion(configured.packageDir),
    digestOf: digests.of,
  });
  say(words.indexed(pages, languages.join(', ')));
}

async function writeFiles(
  dir: string,
  { all, forwarding }: BuiltPages,
  { configured, loaded, models, site, base, files, words, preview }: OpenSite,
  say: (sentence: string) => void,
): Promise<void> {
  say(words.files(await files.write(loaded, dir)));
  const gone = [...goneAddresses(loaded.permalinks), ...models.flatMap(draftPages)];
  const paths = all
    .filter(({ file, path }) => isListed(file) && !forwarding.has(path))
    .map(({ path }) => path);
  writeSitemap(dir, sitemapUrls(paths, models, base, gone), { site, base });
  await writeUnlisted(dir, models, { base, preview });
  await writeSecurityHeaders(dir, { base, publicDir: configured.publicDir });
}

/** Neither a file that a route writes nor the page that says that there is none. */
const isListed = (file: string) => file.endsWith('index.html');
