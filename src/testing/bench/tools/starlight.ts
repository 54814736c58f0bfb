/** The same pages by Starlight with its defaults, and a short sidebar instead of one with every page. */
import { fileName, type SiteInfo, site, type ToolSite, withFrontMatter } from './tool-site.ts';

/** Set for a build with its search. */
export const searchVariable = 'BENCH_SEARCH';

const config = ({ title, language, menu }: SiteInfo): string => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: '${site}',
  integrations: [
    starlight({
      title: ${JSON.stringify(title)},
      locales: { root: { label: '${language}', lang: '${language}' } },
      pagefind: process.env.${searchVariable} === 'yes',
      sidebar: ${JSON.stringify(menu.map((entry) => ({ label: entry.title, link: entry.address })))},
    }),
  ],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

export const starlightSite = (info: SiteInfo): ToolSite => ({
  settings: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'astro.config.mjs': config(info),
    'src/content.config.ts': collections,
  },
  page: ({ address, title, markdown, edition }) => {
    const side =
      edition === null
        ? ''
        : `${info
            .beside(edition)
            .map((one) => `- [${one.title}](${one.address})`)
            .join('\n')}\n\n`;
    return {
      path: `src/content/docs/${fileName(address) || 'index'}.md`,
      text: withFrontMatter({ title }, `${side}${markdown}`),
    };
  },
});
