/** The one place that turns a root-relative address into a page's link. */
import { project } from 'virtual:proceedings/project';
import { type Place, pathOf } from './address.ts';

export type Languages = Pick<Place, 'language' | 'languages'>;

/**
 * The link on a page to an address of the model. Not `import.meta.env.BASE_URL`: an environment variable of that name, common in CI, would
 * win over the configuration.
 */
export const siteUrl = (address: string, { language, languages }: Languages): string =>
  pathOf(address, { base: project.base, language, languages });

/** Absolute, for what is read away from the site. `site`: `Astro.site`. */
export const absoluteUrls =
  (page: Languages, site: URL | undefined) =>
  (address: string): string =>
    new URL(siteUrl(address, page), site).href;

/** Where search engines are to find a page: in the original's language, where it does not exist in its own. `existsIn`: the original's first. */
export const canonicalPlace = (
  { language, languages }: Languages,
  existsIn: readonly string[],
): Languages => ({
  languages,
  language: existsIn.includes(language) ? language : (existsIn[0] ?? language),
});
