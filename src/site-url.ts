/** The one place that turns a root-relative address into a link: base path and language prefix are added here. */
import { project } from 'virtual:proceedings/project';

interface Languages {
  language: string;
  /** The default language first; its pages have no prefix. */
  languages: readonly string[];
}

/** Not `import.meta.env.BASE_URL`: an environment variable of that name, common in CI, would win over the configuration. */
const base = project.base.replace(/\/?$/, '/');

/** `/2017/` becomes `/base/en/2017/` on an English page; a file (`/2017/a.pdf`) has no language; other links stay. */
export function siteUrl(address: string, { language, languages }: Languages): string {
  if (!address.startsWith('/')) return address;
  const isFile = /\.[a-z0-9]+$/i.test(address.replace(/[?#].*$/, ''));
  const prefix = isFile || language === languages[0] ? '' : `${language}/`;
  return `${base}${prefix}${address.slice(1)}`;
}

/** The `lang` of words that are not in the page's language; none where they are. */
export function otherLanguage(language: string, page: Languages): string | undefined {
  return language === page.language ? undefined : language;
}
