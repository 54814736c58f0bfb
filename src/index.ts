/**
 * The Astro integration, read from top to bottom: what it does to a project. The project brings `content/`,
 * `public/` and this integration; pages, layouts and styles come from this package.
 */
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { firstPaint } from './client/first-paint.ts';
import { type OptionsInput, options, pagesOnlyVariable, previewVariable } from './config.ts';
import { createBuildMarker } from './integration/build-marker.ts';
import { exportsVersion, processorVersion } from './integration/code-version.ts';
import { fonts } from './integration/fonts.ts';
import { icons } from './integration/icons.ts';
import { missingFormats } from './integration/missing-formats.ts';
import { ownPages } from './integration/own-pages.ts';
import { projectModules } from './integration/project-modules.ts';
import { createSiteFiles } from './integration/site-files.ts';
import { sitemapOptions } from './integration/sitemap.ts';
import type { Proceedings } from './model/types.ts';
import { searchNames } from './model/views/search-names.ts';
import { type Loaded, loadProceedings } from './proceedings.ts';
import { formatReport } from './records/report.ts';
import { indexSite } from './search/build/index.ts';

/** Used where neither `astro.config.mjs` nor `conference.md` says where the site will stand. */
const unknownSite = 'http://localhost:4321';

export default function proceedings(input: OptionsInput = {}): AstroIntegration {
  const { css } = options.parse(input);
  const packageDir = new URL('./', import.meta.url);
  let marker: ReturnType<typeof createBuildMarker>;
  let loaded: Loaded;
  let models: Proceedings[];
  let files: ReturnType<typeof createSiteFiles>;
  return {
    name: 'astro-proceedings',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, injectScript, logger }) => {
        const pagesOnly = Boolean(process.env[pagesOnlyVariable]);
        const without = missingFormats(pagesOnly);
        if (!pagesOnly && without.length > 0)
          logger.warn(
            `Not written, and not linked to: ${without.join(', ')}. Install what they need: npm install @myriaddreamin/typst-ts-node-compiler sharp`,
          );
        const project = {
          root: fileURLToPath(config.root),
          base: config.base,
          cacheDir: fileURLToPath(new URL('bodies/', config.cacheDir)),
          version: processorVersion(packageDir),
          preview: Boolean(process.env[previewVariable]),
          without,
        };
        const load = () => loadProceedings(project.root, project);
        loaded = load();
        say(loaded, command);
        models = loaded.proceedings ?? [];
        const url = loaded.proceedings?.[0]?.conference.url;
        if (!config.site && !url)
          logger.warn(`No “url” in conference.md: addresses begin with ${unknownSite}.`);
        const site = config.site ?? url ?? unknownSite;
        const kept = {
          cacheDir: fileURLToPath(new URL('exports/', config.cacheDir)),
          version: exportsVersion(packageDir),
        };
        files = createSiteFiles({ ...project, site, publicDir: fileURLToPath(config.publicDir), kept, load });
        injectScript('head-inline', firstPaint);
        const more = [...ownPages(config.srcDir, packageDir), ...icons(config.publicDir, packageDir)];
        for (const page of more) injectRoute(page);
        updateConfig({
          srcDir: packageDir,
          site,
          trailingSlash: 'always',
          prerenderConflictBehavior: 'error',
          devToolbar: { enabled: false },
          fonts,
          prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
          experimental: { incrementalBuild: true },
          integrations: [sitemap(sitemapOptions(models, config.base))],
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
        logger.info(`files in other formats: ${await files.write(loaded, fileURLToPath(dir))}`);
        const names = Object.fromEntries(models.map((model) => [model.language, searchNames(model)]));
        const { pages, languages } = await indexSite(fileURLToPath(dir), names);
        logger.info(`search: ${pages} pages indexed (${languages.join(', ')})`);
        marker.end();
      },
    },
  };
}

/** Prints what is wrong with the content. A build with errors ends here: nothing is published, no stack trace. */
function say({ issues, language, proceedings: built }: Loaded, command: string): void {
  if (issues.length > 0) process.stderr.write(`${formatReport(issues, language)}\n`);
  if (command === 'build' && built === null) process.exit(1);
}
