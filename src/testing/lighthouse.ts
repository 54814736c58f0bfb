/** Lighthouse's scores of pages of the repository's own site, as a phone on a slow line would get them. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import type { BrowserLaunch } from './browser.ts';
import { ownPages } from './page-types.ts';

export const auditedPages = (
  ['home', 'resolution', 'recommendation', 'recommendations', 'search'] as const
).map((type) => ({ type, path: ownPages[type] }));

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Audit {
  /** Of 100. */
  scores: Record<string, number>;
  /** What is not as it should be. */
  failed: string[];
}

export interface Auditor {
  audit: (url: string, categories: Category[]) => Promise<Audit>;
  close: () => void;
}

/** A browser of its own, to be closed by the caller. */
export async function openAuditor({ executablePath, args, env }: BrowserLaunch): Promise<Auditor> {
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: [...args, '--headless'],
    ...(env === undefined ? {} : { envVars: env }),
  });
  const audit = async (url: string, onlyCategories: Category[]): Promise<Audit> => {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories, logLevel: 'silent' });
    if (result === undefined) throw new Error(`Lighthouse has no result for ${url}`);
    const { categories, audits } = result.lhr;
    const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    const failed = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim());
    return { scores: Object.fromEntries(scores), failed };
  };
  return { audit, close: () => chrome.kill() };
}

/** Puts a `.br` beside every text of a built site: hosts send them packed. */
export function compress(dist: string): void {
  for (const file of globSync('**/*.{html,css,js,svg,json,xml,txt}', { cwd: dist })) {
    const path = join(dist, file);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}
