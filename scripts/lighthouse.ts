/**
 * `npm run lighthouse`: Lighthouse's mobile preset over five pages of the repository's own site, three times each. Prints the
 * medians; the exit code is 1 when one is below its bound.
 */
import { findBrowser } from '../src/testing/browser.ts';
import { type Audit, auditedPages, type Category, compress, openAuditor } from '../src/testing/lighthouse.ts';
import { ownSite } from '../src/testing/own-site.ts';
import { servedSite } from '../src/testing/served-site.ts';

const bounds: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const categories = Object.keys(bounds) as Category[];
const runs = [1, 2, 3];

const browser = await findBrowser();
if (browser !== null) {
  const site = await servedSite(ownSite());
  compress(site.dist);
  const table: Record<string, Record<string, number>> = {};
  for (const { type, path } of auditedPages) {
    // A browser for each run: no page finds another's files in its cache.
    const audits: Audit[] = [];
    for (const _ of runs) {
      const auditor = await openAuditor(browser);
      audits.push(await auditor.audit(`${site.url}${path}`, categories));
      auditor.close();
    }
    const medians = categories.map((category) => [
      category,
      median(audits.map(({ scores }) => scores[category] ?? 0)),
    ]);
    table[type] = Object.fromEntries(medians);
    for (const line of new Set(audits.flatMap(({ failed }) => failed))) console.log(`${type}: ${line}`);
  }
  await site.close();
  console.table(table);
  const low = Object.values(table).some((row) => categories.some((name) => (row[name] ?? 0) < bounds[name]));
  process.exitCode = low ? 1 : 0;
}

function median(scores: number[]): number {
  return scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
}
