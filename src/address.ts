/** ADDRESS -> PATH ON THE HOST: base path and language prefix are added here and nowhere else. */

export interface Place {
  /** Where the site lies on its host: `/` or `/proceedings`. */
  base: string;
  language: string;
  /** The default language first; its pages have no prefix. */
  languages: readonly string[];
}

/** `/2017/` becomes `/base/en/2017/` on an English page; a file (`/2017/a.pdf`) has no language; other links stay. */
export function pathOf(address: string, { base, language, languages }: Place): string {
  if (!address.startsWith('/')) return address;
  const isFile = /\.[a-z0-9]+$/i.test(address.replace(/[?#].*$/, ''));
  const prefix = isFile ? '' : languagePrefix({ language, languages });
  return `${base.replace(/\/?$/, '/')}${prefix}${address.slice(1)}`;
}

/** What stands before the addresses of a language's pages: nothing, or `en/`. */
export const languagePrefix = ({ language, languages }: Pick<Place, 'language' | 'languages'>): string =>
  language === languages[0] ? '' : `${language}/`;

/** Where a site lies that stands at this URL: `/conf/` for `https://org.github.io/conf/`. */
export const baseOf = (url: string): string => new URL(url).pathname.replace(/\/?$/, '/');
