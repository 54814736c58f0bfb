/** What a project's `astro.config.mjs` may say to the generator. Everything about the conference is in `content/`. */
import { z } from 'astro/zod';

export const options = z.strictObject({
  /** Stylesheets of the project, relative to its root, loaded after the generator's own. */
  css: z.array(z.string()).default([]),
});

export type OptionsInput = z.input<typeof options>;

/** Set by `proceedings build --preview`: drafts are shown. */
export const previewVariable = 'PROCEEDINGS_PREVIEW';

/** Where it is built. */
export const previewDir = 'dist-preview';

/** Set by `proceedings build --pages-only`: no files but pages are written, which is faster. */
export const pagesOnlyVariable = 'PROCEEDINGS_PAGES_ONLY';

/** Set by `proceedings build --no-search`: no search index is made, which is faster. */
export const noSearchVariable = 'PROCEEDINGS_NO_SEARCH';

/**
 * Set by `proceedings build` from `astro:config:done` on: the folder of the site that readers see, which may not be there yet. Astro's
 * `outDir` is another one then, which takes its place when all is written.
 */
export const previousOutputVariable = 'PROCEEDINGS_PREVIOUS_OUTPUT';
