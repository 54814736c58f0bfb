/** Asks a site's own search page, and plain Pagefind beside it, in a browser. */
import type { BrowserContext } from 'playwright-core';
import { type Ranking, top } from './figures.ts';
import { plainFolder } from './plain-index.ts';
import type { Query } from './query-set.ts';
import { useForm } from './search-form.ts';

export type Ask = (queries: Query[]) => Promise<Ranking[]>;

/** Asked by one call, for the traffic between the browser and this process costs time too. */
const batch = 50;

/** Through the form, as readers do. `url` is the site's, with the slash at its end. */
export async function searchPage(context: BrowserContext, url: string): Promise<Ask> {
  await useForm(context);
  const page = await context.newPage();
  await page.goto(`${url}search/`);
  return inBatches(url, (words) =>
    page.evaluate(
      async ({ words, top }) => {
        const all: string[][] = [];
        for (const query of words) {
          await window.askForm(query);
          const links = [...document.querySelectorAll<HTMLAnchorElement>('.search-result-title')];
          all.push(links.slice(0, top).map(({ href }) => href));
        }
        return all;
      },
      { words, top },
    ),
  );
}

/** Through Pagefind's own API, as it is set when nothing is set. */
export async function plainPagefind(context: BrowserContext, url: string): Promise<Ask> {
  const page = await context.newPage();
  await page.goto(`${url}search/`);
  return inBatches(url, (words) =>
    page.evaluate(
      async ({ words, top, script }) => {
        const pagefind = (await import(script)) as {
          search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const all: string[][] = [];
        for (const query of words) {
          const { results } = await pagefind.search(query);
          const pages = await Promise.all(results.slice(0, top).map(({ data }) => data()));
          all.push(pages.map((result) => new URL(result.url, location.href).href));
        }
        return all;
      },
      { words, top, script: `${url}${plainFolder}/pagefind.js` },
    ),
  );
}

const inBatches =
  (url: string, ask: (words: string[]) => Promise<string[][]>): Ask =>
  async (queries) => {
    const rankings: Ranking[] = [];
    for (let start = 0; start < queries.length; start += batch) {
      const part = queries.slice(start, start + batch);
      const answers = await ask(part.map(({ words }) => words));
      rankings.push(
        ...part.map((query, index) => ({ query, found: (answers[index] ?? []).map(inside(url)) })),
      );
    }
    return rankings;
  };

/** An address inside the site, without the words to mark there and without a place on the page. */
const inside = (url: string) => (href: string) =>
  `/${new URL(href).pathname.slice(new URL(url).pathname.length)}`;
