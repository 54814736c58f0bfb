/** ASTRO'S BUILD -> our way of rendering: Astro compiles the pages, and we render those that show something new. */
import type { AstroPrerenderer } from 'astro';
import type { BuildApp } from '../rendering/pages-app.ts';

/** Astro's own, whose `app` its types leave out. */
type AstroDefault = AstroPrerenderer & { app?: BuildApp };

/** For `setPrerenderer`. Astro is told of no paths: `render` has rendered them all by then. */
export const prerenderer =
  (render: (app: BuildApp) => Promise<void>) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'astro-proceedings',
    async getStaticPaths() {
      const { app } = astro as AstroDefault;
      if (app === undefined) throw new Error('This version of Astro does not show its compiled pages.');
      await render(app);
      return [];
    },
  });
