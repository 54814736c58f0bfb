/** Lighthouse finds nothing to mend. Its performance is measured by `npm run lighthouse`, on a machine that does nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './browser.ts';
import { type Auditor, auditedPages, openAuditor } from './lighthouse.ts';
import { ownSite } from './own-site.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const browser = await findBrowser();
let site: ServedSite;
let auditor: Auditor;

beforeAll(async () => {
  if (browser === null) return;
  site = await servedSite(ownSite());
  auditor = await openAuditor(browser);
});
afterAll(async () => {
  auditor?.close();
  await site?.close();
});

describe.skipIf(browser === null)('Lighthouse', () => {
  test.each(auditedPages)('gives the page «$type» 100 for all but speed', async ({ path }) => {
    const { scores, failed } = await auditor.audit(`${site.url}${path}`, [
      'accessibility',
      'best-practices',
      'seo',
    ]);
    expect(failed).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
