/** The whole of a measurement: a site is built, served as a host would, asked in a browser, and taken away again. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Proceedings } from '../../model/types.ts';
import { searchNames } from '../../model/views/search-names.ts';
import { type Loaded, loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import { indexSite } from '../../search/build/index.ts';
import { compress } from '../lighthouse.ts';
import type { OwnSite } from '../own-site.ts';
import { servedSite } from '../served-site.ts';
import { addressesIn } from './addresses.ts';
import type { Bound } from './bounds.ts';
import { costs } from './costs.ts';
import { type Answered, type Measurement, measurement } from './measurement.ts';
import { indexPlainly } from './plain-index.ts';
import { type Query, readQuerySet } from './query-set.ts';
import { plainPagefind, searchPage } from './search-pages.ts';
import { itemsOf, type QuerySet } from './sets.ts';

export interface Bench {
  model: Proceedings;
  /** Throws with every line that cannot be read. */
  queriesIn: (file: string) => Query[];
  measure: (sets: QuerySet[], bounds: Bound[]) => Promise<Measurement>;
  close: () => Promise<void>;
}

/** How many visits the medians of bytes and times are of. */
const visits = 5;

/** `smallestShard`: in so many indexes as a site has that is bigger; as usual without it. */
export async function openBench(browser: Browser, project: OwnSite, smallestShard?: number): Promise<Bench> {
  const site = await servedSite(Promise.resolve(project)).catch(async (error) => {
    await project.remove();
    throw error;
  });
  const models = modelsOf(project.root);
  const [model] = models;
  if (smallestShard !== undefined) {
    const names = Object.fromEntries(models.map((one) => [one.language, searchNames(one)]));
    await indexSite(site.dist, names, { smallestShard });
  }
  await indexPlainly(site.dist);
  compress(site.dist);
  const addresses = addressesIn(site.dist, itemsOf(model));
  return {
    model,
    queriesIn: (file) => readQuerySet(readFileSync(file, 'utf8'), file, addresses),
    measure: async (sets, bounds) => {
      const context = await browser.newContext();
      const [ours, plain] = [await searchPage(context, site.url), await plainPagefind(context, site.url)];
      const answered: Answered[] = [];
      for (const set of sets) {
        answered.push({ set, site: await ours(set.queries), plain: await plain(set.queries) });
      }
      await context.close();
      const paid = await costs(browser, site.url, site.dist, someOf(answered, model));
      return measurement(answered, paid, bounds);
    },
    close: site.close,
  };
}

/** Queries from all over the sets that have a result, whose coming is timed. */
function someOf(answered: Answered[], model: Proceedings): string[] {
  const found = answered.flatMap(({ site }) => site.filter((ranking) => ranking.found.length > 0));
  if (found.length === 0) return [itemsOf(model)[0]?.text.split(' ')[0] ?? ''];
  const step = Math.max(1, Math.floor(found.length / visits));
  return found
    .filter((_, place) => place % step === 0)
    .slice(0, visits)
    .map(({ query }) => query.words);
}

function modelsOf(root: string): NonNullable<Loaded['proceedings']> {
  const { proceedings, issues } = loadProceedings(root, { cacheDir: null, version: 'bench' });
  if (proceedings === null) throw new Error(formatReport(issues, 'en'));
  return proceedings;
}
