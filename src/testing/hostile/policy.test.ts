/** What every page may load and run: nothing that the site did not bring along, and nothing that a reader uses is stopped by it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../../scripts/server.ts';
import { openBrowser } from '../browser.ts';
import { hasNginx, startNginx } from '../nginx.ts';
import type { OwnSite } from '../own-site.ts';
import { fullPages } from '../page-types.ts';
import { parseHeaders, policyFaults } from './policy-of-files.ts';
import { base, gone, ownWords, smallSite, wholeSite } from './policy-site.ts';
import { notFound, policyWatch, usePage, useSearchPage } from './policy-watch.ts';

/** The conference with every field takes minutes. */
const whole = import.meta.env.MODE === 'hostile';
const pages = whole
  ? [...Object.values(fullPages), 'own/']
  : [
      '',
      '2017/',
      '2017/resolutions/resolution/',
      '2017/resolutions/resolution/1/',
      'search/',
      'en/',
      'own/',
      '404.html',
    ];
const sites = whole
  ? [
      { at: '/', words: { ru: 'образец', en: 'specimen' }, make: () => wholeSite('/') },
      { at: base, words: { ru: 'образец', en: 'specimen' }, make: () => wholeSite(base) },
    ]
  : [{ at: base, words: { ru: 'садов', en: 'contacts' }, make: smallSite }];

const letter = 'sources/%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE%20%241.html';
const browser: Browser | null = await openBrowser();
afterAll(() => browser?.close());

describe.each(sites)('A site at $at', ({ at, words, make }) => {
  let site: OwnSite;
  let dist: string;
  let served: Served;
  let rules: Map<string, Record<string, string>>;

  beforeAll(async () => {
    site = await make();
    const built = await site.build();
    if (built.code !== 0) throw new Error(built.output);
    dist = built.dist;
    rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
    served = await serveSite(dist, { base: at, headers: rules.get(`${at}*`) ?? {} });
  });
  afterAll(async () => {
    await served?.close();
    await site?.remove();
  });

  test('has a policy in every page, before anything that loads, which allows what the page holds and no more', () => {
    const all = globSync('**/*.html', { cwd: dist }).filter((file) => !file.startsWith('sources'));
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual(expect.arrayContaining(['404.html', join('own', 'index.html')]));
    const faulty = all
      .map((file) => [file, policyFaults(readFileSync(join(dist, file), 'utf8'))] as const)
      .filter(([, faults]) => faults.length > 0);
    expect(faulty).toEqual([]);
  });

  test('tells hosts the rest, and leaves to the project what the project says', () => {
    const all = rules.get(`${at}*`);
    expect(all).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': at === base ? 'no-referrer' : 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(all?.['permissions-policy']).toContain('camera=()');
    expect(rules.get(`${at}${letter}`)?.['content-security-policy']).toMatch(
      /^frame-ancestors 'none'; sandbox /,
    );
  });

  test.skipIf(!hasNginx)('is sent by nginx with the same headers, errors too', async () => {
    const nginx = await startNginx(dist, { base: at });
    try {
      const policies: (string | null)[] = [];
      for (const path of ['', 'nowhere/', 'favicon.svg', letter]) {
        const { headers } = await fetch(`${nginx.url}${path}`);
        policies.push(headers.get('content-security-policy'));
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
      const [frames] = policies;
      expect(frames).toBe("frame-ancestors 'none'");
      expect(policies).toEqual([frames, frames, frames, expect.stringContaining(`${frames}; sandbox `)]);
    } finally {
      await nginx.close();
    }
  });

  describe.skipIf(browser === null)('in a browser', () => {
    test('is used in every way without one complaint, and asks no other host for anything', async () => {
      const { context, complaints } = await policyWatch(browser as Browser, served.url);
      // Most of the time is waiting for what a page still asks for.
      for (let next = 0; next < pages.length; next += 4) {
        const some = pages.slice(next, next + 4);
        const used = some.map((path) =>
          usePage(context, `${served.url}${path}`, words[path.startsWith('en/') ? 'en' : 'ru']),
        );
        await Promise.all(used);
      }
      await useSearchPage(context, served.url, words.ru);
      await context.close();
      expect(complaints).toEqual([]);
    }, 300_000);

    test('says of a person’s page what became of it, under the same policy', async () => {
      const { context, complaints } = await policyWatch(browser as Browser, served.url);
      const page = await context.newPage();
      await page.goto(`${served.url}${whole ? 'people/nobody/' : gone}`);
      if (!whole) await page.getByRole('heading', { name: 'Страница снята с публикации' }).waitFor();
      await page.waitForLoadState('networkidle');
      await context.close();
      expect(complaints.map((words) => words.replace(/^\S*: /, ''))).toEqual([notFound]);
    });

    test('runs what the author of an own page wrote into it', async () => {
      const page = await (browser as Browser).newPage();
      await page.goto(`${served.url}own/`);
      expect(await page.title()).toBe('ran');
      expect(await page.getByText(ownWords).evaluate((element) => getComputedStyle(element).color)).toBe(
        'rgb(1, 2, 3)',
      );
      await page.close();
    });

    test('would be heard to complain: this very watch sees what a page may not do', async () => {
      const page = readFileSync(join(dist, '404.html'), 'utf8');
      const bad =
        '<script>document.title = "ran"</script><p style="color: red">x</p><img src="http://127.0.0.1:9/a.png" alt="x"><iframe src="/"></iframe>';
      writeFileSync(join(dist, 'bad.html'), page.replace('</main>', `${bad}</main>`));
      const { context, complaints } = await policyWatch(browser as Browser, served.url);
      await usePage(context, `${served.url}bad.html`, words.ru);
      await context.close();
      for (const directive of ['script-src-elem', 'style-src-attr', 'img-src', 'frame-src'])
        expect(complaints.join('\n')).toContain(`policy: ${directive}`);
      expect(policyFaults(page.replace('</main>', `${bad}</main>`))).toHaveLength(2);
      expect(policyFaults(page.replace(/<meta http-equiv[^>]*>/, ''))).toEqual(['no policy']);
    });
  });
});
