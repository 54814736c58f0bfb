/**
 * The Astro integration, read from top to bottom: what it does to a project. The project brings `content/`,
 * `public/` and this integration; pages, layouts and styles come from this package.
 */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { baseOf } from './address.ts';
import { firstPaint } from './client/first-paint.ts';
import { type OptionsInput, options, pagesOnlyVariable, previewVariable } from './config.ts';
import { withoutFaces } from './exports/card/letters.ts';
import { appendLedger } from './integration/append-ledger.ts';
import { createBuildMarker } from './integration/build-marker.ts';
import { exportsVersion, processorVersion } from './integration/code-version.ts';
import { fontsFor } from './integration/fonts.ts';
import { writeForwarding } from './integration/forwarding-files.ts';
import { icons } from './integration/icons.ts';
import { missingFormats } from './integration/missing-formats.ts';
import { ownPages } from './integration/own-pages.ts';
import { projectModules } from './integration/project-modules.ts';
import { createSiteFiles } from './integration/site-files.ts';
import { sitemapOptions, sitemapPages } from './integration/sitemap.ts';
import { sitemapDates } from './integration/sitemap-dates.ts';
import { writeUnlisted } from './integration/unlisted-files.ts';
import type { Proceedings } from './model/types.ts';
import { draftPages } from './model/views/drafts.ts';
import { searchNames } from './model/views/search-names.ts';
import { goneAddresses } from './permalinks/forwarding.ts';
import { type Loaded, loadProceedings } from './proceedings.ts';
import { formatReport } from './records/report.ts';
import { indexSite } from './search/build/index.ts';
import { type BuildingStrings, buildingStrings } from './strings/building.ts';
import { permalinkStrings } from './strings/permalinks.ts';
import { wordsIn } from './strings/pick.ts';

/** Used where neither `astro.config.mjs` nor `conference.md` says where the site will stand. */
const unknownSite = 'http://localhost:4321';

export default function proceedings(input: OptionsInput = {}): AstroIntegration {
  const { css } = options.parse(input);
  const packageDir = new URL('./', import.meta.url);
  let marker: ReturnType<typeof createBuildMarker>;
  let loaded: Loaded;
  let models: Proceedings[];
  let words: BuildingStrings;
  let files: ReturnType<typeof createSiteFiles>;
  let root: string;
  let base: string;
  /** Neither a preview nor a look at the pages alone. */
  let publishes: boolean;
  let preview: boolean;
  return {
    name: 'astro-proceedings',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, injectScript, logger }) => {
        const pagesOnly = Boolean(process.env[pagesOnlyVariable]);
        const without = missingFormats(pagesOnly);
        const project = {
          root: fileURLToPath(config.root),
          base: config.base,
          cacheDir: fileURLToPath(new URL('bodies/', config.cacheDir)),
          version: processorVersion(packageDir),
          preview: Boolean(process.env[previewVariable]),
          without,
        };
        root = project.root;
        preview = project.preview;
        publishes = command === 'build' && !project.preview && !pagesOnly;
        const load = () => loadProceedings(project.root, project);
        loaded = load();
        say(loaded, command);
        models = loaded.proceedings ?? [];
        words = wordsIn(buildingStrings, loaded.language);
        const url = config.site ?? models[0]?.conference.url;
        if (!url) logger.warn(words.noUrl(unknownSite));
        if (!pagesOnly && without.length > 0) logger.warn(words.missing(without.join(', ')));
        const languages = models[0]?.languages ?? [];
        const faceless = withoutFaces(languages);
        if (!pagesOnly && faceless.length > 0) logger.warn(words.noCards(faceless.join(', ')));
        const site = url ?? unknownSite;
        if (project.base === '/') project.base = baseOf(site);
        base = project.base;
        const kept = {
          cacheDir: fileURLToPath(new URL('exports/', config.cacheDir)),
          version: exportsVersion(packageDir),
        };
        files = createSiteFiles({
          ...project,
          site,
          publicDir: fileURLToPath(config.publicDir),
          kept,
          load,
          warn: (sentence) => logger.warn(sentence),
        });
        injectScript('head-inline', firstPaint);
        const more = [...ownPages(config.srcDir, packageDir), ...icons(config.publicDir, packageDir)];
        for (const page of more) injectRoute(page);
        updateConfig({
          srcDir: packageDir,
          site,
          base: project.base,
          trailingSlash: 'always',
          prerenderConflictBehavior: 'error',
          devToolbar: { enabled: false },
          fonts: fontsFor(languages),
          prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
          experimental: { incrementalBuild: true },
          integrations: [
            sitemap(
              sitemapOptions(models, project.base, [
                ...goneAddresses(loaded.permalinks),
                ...models.flatMap(draftPages),
              ]),
            ),
            sitemapDates(sitemapPages(models, project.base)),
          ],
          // Scripts stay files, which a policy of the host can allow without knowing each of them.
          vite: {
            plugins: [projectModules(project, css), files.vitePlugin],
            build: { assetsInlineLimit: 0 },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        marker = createBuildMarker(config.cacheDir);
      },
      'astro:build:start': () => marker.begin(),
      'astro:build:done': async ({ dir, logger }) => {
        const site = { base, languages: models[0]?.languages ?? [] };
        await writeForwarding(fileURLToPath(dir), loaded.permalinks, site);
        logger.info(words.files(await files.write(loaded, fileURLToPath(dir))));
        await writeUnlisted(fileURLToPath(dir), models, { base, preview });
        const names = Object.fromEntries(models.map((model) => [model.language, searchNames(model)]));
        const { pages, languages } = await indexSite(fileURLToPath(dir), names);
        logger.info(words.indexed(pages, languages.join(', ')));
        marker.end();
        if (publishes) appendLedger(root, loaded.permalinks, permalinkStrings(loaded.language), logger);
      },
    },
  };
}

/** Prints what is wrong with the content. A build with errors ends here: nothing is published, no stack trace. */
function say({ issues, language, proceedings: built }: Loaded, command: string): void {
  if (issues.length > 0) process.stderr.write(`${formatReport(issues, language)}\n`);
  if (command === 'build' && built === null) process.exit(1);
}
