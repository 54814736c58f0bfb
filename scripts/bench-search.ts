/**
 * `npm run bench:search`: how well the search of the built site finds what it should, beside plain Pagefind, and what it
 * costs. `--queries FILE.tsv` (lines of `query<TAB>item id`) asks another set, `--generated 2000` another site, `--shard 7` the index
 * in shards of at least so many pages. The exit code is 1 when a bound is missed.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from '../src/testing/browser.ts';
import { ownSite, siteFrom } from '../src/testing/own-site.ts';
import { type Bench, openBench } from '../src/testing/search-bench/bench.ts';
import { bigSiteBounds, standardBounds } from '../src/testing/search-bench/bounds.ts';
import { generatedSite } from '../src/testing/search-bench/generated-site.ts';
import type { Measurement } from '../src/testing/search-bench/measurement.ts';
import { openMorphology } from '../src/testing/search-bench/morphology.ts';
import { reportText } from '../src/testing/search-bench/report.ts';
import { sampledSet, standardSets, writtenSet } from '../src/testing/search-bench/sets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Another set of queries. */
    queries: { type: 'string' },
    /** The size of a generated conference to measure. */
    generated: { type: 'string' },
    /** Another project's folder, with `content/` and `public/`. */
    site: { type: 'string' },
    /** How many pages are worth a shard. */
    shard: { type: 'string' },
    /** Some of the standard sets: `a,c`. */
    only: { type: 'string' },
  },
});

const complain = (words: string): never => {
  console.error(words);
  process.exit(2);
};
if (values.generated !== undefined && !/^[1-9]\d*$/.test(values.generated))
  complain(`--generated takes a number of recommendations, such as 2000, not “${values.generated}”.`);
if (values.shard !== undefined && !/^[1-9]\d*$/.test(values.shard))
  complain(`--shard takes a number of pages, such as 7, not “${values.shard}”.`);
const shard = values.shard === undefined ? undefined : Number(values.shard);
if (values.queries !== undefined && !existsSync(values.queries))
  complain(`There is no file ${values.queries}. It holds lines of a query, a tab and an item id.`);

const readerQueries = fileURLToPath(
  new URL('../src/testing/search-bench/reader-queries.tsv', import.meta.url),
);
const generatedItems = 100;

const project = () => {
  if (values.generated !== undefined) return generatedSite(Number(values.generated));
  return values.site === undefined ? ownSite() : siteFrom(values.site, '/');
};

const measure = async (bench: Bench): Promise<Measurement> => {
  if (values.queries !== undefined) {
    return bench.measure([writtenSet('queries', values.queries, bench.queriesIn(values.queries))], []);
  }
  const morphology = await openMorphology();
  if (values.generated !== undefined) {
    return bench.measure([sampledSet(bench.model, morphology, generatedItems)], bigSiteBounds);
  }
  const written = () => writtenSet('d', 'What readers ask', bench.queriesIn(readerQueries));
  const sets = [...standardSets(bench.model, morphology), ...(values.site === undefined ? [written()] : [])];
  const only = values.only?.split(',');
  return bench.measure(
    sets.filter(({ id }) => only === undefined || only.includes(id)),
    values.site === undefined ? standardBounds : [],
  );
};

const browser = await openBrowser();
if (browser !== null) {
  try {
    const bench = await openBench(browser, await project(), shard);
    try {
      const measured = await measure(bench);
      console.log(values.json ? JSON.stringify(measured, null, 2) : reportText(measured));
      process.exitCode = measured.bounds.every(({ kept }) => kept) ? 0 : 1;
    } finally {
      await bench.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
