/** The one place that turns a root-relative address into a page's link. */
import { project } from 'virtual:proceedings/project';
import { type Place, pathOf } from './address.ts';

type Languages = Pick<Place, 'language' | 'languages'>;

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

/** The `lang` of words that are not in the page's language; none where they are. */
export function otherLanguage(language: string, page: Languages): string | undefined {
  return language === page.language ? undefined : language;
}
