/**
 * Built HTML in, a Pagefind index in `pagefind/` beside it out, with the vocabulary of each language. What is indexed is
 * said in the pages themselves, by `data-pagefind-*` attributes; to that come words which the pages do not show.
 */
import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { NameGroup } from '../../model/views/search-names.ts';
import { nameSeparator } from '../fields.ts';
import { vocabularyFile } from '../language/vocabulary.ts';
import type { HiddenWords } from './hidden-words.ts';
import { partedPage } from './own-parts.ts';
import { pageText } from './page-text.ts';
import { addressOf, type SitePage, siteWords } from './site-words.ts';

export interface SearchIndex {
  /** Indexed pages of all languages together. */
  pages: number;
  /** As in `<html lang>`: one index a language. */
  languages: string[];
}

/** Pagefind's own user interfaces, 440 kB that it writes unasked: ours stands on its JavaScript API alone. */
const bundledInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the HTML files under `dist`, an absolute path, and writes `dist/pagefind`, replacing one that
 * is there. `names` are by language. Throws with Pagefind's own words when it refuses.
 */
export async function indexSite(dist: string, names: Record<string, NameGroup[]> = {}): Promise<SearchIndex> {
  const outputPath = join(dist, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const pages = readPages(dist);
  const { hidden, vocabularies } = siteWords(pages, names);
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw refusal(dist, errors);
    refuse(
      dist,
      pages.length === 0 ? ['there are no pages to index in it'] : await add(index, dist, pages, hidden),
    );
    refuse(dist, (await index.writeFiles({ outputPath })).errors);
  } finally {
    // Pagefind is a child process: left open, it keeps the build from ending.
    await close();
  }
  const unused = (await readdir(outputPath)).filter((name) => bundledInterface.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
  for (const [language, words] of vocabularies)
    await writeFile(join(outputPath, vocabularyFile(language)), words);
  return summary(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'));
}

/** Those that want to be indexed, in the same order on every machine. Of each only what the others have to know is kept. */
function readPages(dist: string): SitePage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((path) => {
      const { html, parts } = partedPage(readFileSync(join(dist, path), 'utf8'));
      const page = { path, part: null, text: pageText(html) };
      const own = parts.map((part) => ({
        path,
        part: part.id,
        text: { ...pageText(part.html), places: [part.id] },
      }));
      return page.text.indexed ? [page, ...own] : [];
    });
}

/** So many pages are on their way to Pagefind at a time: a big site does not fit into memory. */
const batch = 100;

/** Gives the pages to Pagefind, and returns its complaints. */
async function add(
  index: PagefindIndex,
  dist: string,
  pages: SitePage[],
  hidden: Map<string, HiddenWords>,
): Promise<string[]> {
  const complaints: string[] = [];
  for (let start = 0; start < pages.length; start += batch) {
    const added = await Promise.all(
      pages.slice(start, start + batch).map((page) => {
        const { html, parts } = partedPage(readFileSync(join(dist, page.path), 'utf8'));
        const part = parts.find(({ id }) => id === page.part);
        return index.addHTMLFile({
          ...(part === undefined ? { sourcePath: page.path } : { url: `/${addressOf(page)}` }),
          content: withWords(part?.html ?? html, hidden.get(addressOf(page))),
        });
      }),
    );
    complaints.push(...added.flatMap(({ errors }) => errors));
  }
  return complaints;
}

/** The page as Pagefind gets it; the published one stays as it is. Words have no characters that HTML minds. */
function withWords(html: string, hidden: HiddenWords | undefined): string {
  const fields = Object.entries(hidden ?? {}).filter(([, words]) => words.length > 0);
  const metas = fields.map(
    ([field, words]) =>
      `<meta data-pagefind-meta="${field}[content]" content="${words.join(field === 'called' ? nameSeparator : ' ')}">`,
  );
  // Pagefind glues the words of neighbours between which no space stands.
  const apart = html.replace(/<\/(?:dt|dd|li|td|th|p|div|h\d|summary|caption)>/g, '$& ');
  return apart.replace('</head>', () => `${metas.join('')}</head>`);
}

function summary(entry: string): SearchIndex {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return {
    pages: Object.values(languages).reduce((sum, language) => sum + language.page_count, 0),
    languages: Object.keys(languages).toSorted(),
  };
}

function refuse(dist: string, errors: string[]): void {
  if (errors.length > 0) throw refusal(dist, errors);
}

function refusal(dist: string, errors: string[]): Error {
  return new Error(`Pagefind could not index ${dist}: ${errors.join('; ')}`);
}
