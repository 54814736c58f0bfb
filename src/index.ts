/**
 * The Astro integration, read from top to bottom: what it does to a project. The project brings `content/`,
 * `public/` and this integration; pages, layouts and styles come from this package.
 */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { type OptionsInput, options, previousOutputVariable } from './config.ts';
import { noteLedger } from './integration/append-ledger.ts';
import { asksForPictures } from './integration/asked-pictures.ts';
import { forgetCompiled, keepCompiled } from './integration/compiled-site.ts';
import { finishSite } from './integration/finish-site.ts';
import { fontsFor } from './integration/fonts.ts';
import { icons } from './integration/icons.ts';
import { type OpenSite, openSite } from './integration/open-site.ts';
import { ownPages } from './integration/own-pages.ts';
import { prerenderer } from './integration/prerenderer.ts';
import { projectModules } from './integration/project-modules.ts';
import { createReadFiles } from './integration/read-files.ts';
import { renderSite } from './integration/render-site.ts';
import { bundleFacts } from './rendering/kept-app.ts';
import type { SitePages } from './rendering/render-pages.ts';

export default function proceedings(input: OptionsInput = {}): AstroIntegration {
  const { css } = options.parse(input);
  const packageDir = new URL('./', import.meta.url);
  let site: OpenSite;
  let outDir: string;
  let pages: SitePages;
  /** As Astro fills it while it compiles. */
  let compiled: Parameters<Hook<'astro:build:setup'>>[0]['pages'];
  let keeps: boolean;
  const read = createReadFiles(packageDir);
  return {
    name: 'astro-proceedings',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, logger }) => {
        const opened = openSite(configured(config, packageDir), command, (sentence) => logger.warn(sentence));
        if (opened === null) process.exit(1);
        site = opened;
        const more = [...ownPages(config.srcDir, packageDir), ...icons(config.publicDir, packageDir)];
        for (const page of more) injectRoute(page);
        updateConfig({
          srcDir: packageDir,
          site: site.site,
          base: site.base,
          trailingSlash: 'always',
          build: { format: 'directory' },
          devToolbar: { enabled: false },
          fonts: fontsFor(site.languages),
          prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
          // Scripts stay files, which a policy of the host can allow without knowing each of them.
          vite: {
            plugins: [
              projectModules({ root: site.configured.root, base: site.base }, css),
              site.files.vitePlugin,
              read.vitePlugin,
            ],
            build: { assetsInlineLimit: 0 },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        // What others do in their hooks is done by Astro alone.
        keeps = config.integrations.every(({ name }) => name.startsWith('astro-proceedings'));
      },
      'astro:build:setup': ({ pages: map }) => {
        compiled = map;
      },
      'astro:build:start': ({ setPrerenderer, logger }) =>
        setPrerenderer(
          prerenderer(async (app) => {
            const code = keepCompiled(site, outDir, read.files(), keeps ? bundleFacts(app, compiled) : null);
            pages = await renderSite(app, outDir, site, code, (sentence) => logger.info(sentence));
            if (asksForPictures()) forgetCompiled(site);
          }),
        ),
      'astro:build:done': async ({ logger }) => {
        await finishSite(outDir, pages, site, (sentence) => logger.info(sentence));
        // The ledger names what is published: of a site that is built beside the one that readers see, later.
        if (!process.env[previousOutputVariable]) noteLedger(site, logger);
      },
      'astro-proceedings:published': ({ logger }) => noteLedger(site, logger),
    },
  };
}

type Hook<Name extends keyof AstroIntegration['hooks']> = NonNullable<AstroIntegration['hooks'][Name]>;

const configured = (config: AstroConfig, packageDir: URL) => ({
  root: fileURLToPath(config.root),
  publicDir: fileURLToPath(config.publicDir),
  cacheDir: fileURLToPath(config.cacheDir),
  packageDir,
  site: config.site,
  base: config.base,
  outDir: process.env[previousOutputVariable] ?? fileURLToPath(config.outDir),
});
