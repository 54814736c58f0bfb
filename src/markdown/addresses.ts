/** The one place that maps a content path to the site path of its page. */

const pages: readonly [pattern: RegExp, address: (...parts: string[]) => string][] = [
  [/^conference$/, () => '/'],
  [/^([a-z0-9-]+)\/edition$/, (edition) => `/${edition}/`],
  [
    /^([a-z0-9-]+)\/(sessions|resolutions)\/([a-z0-9-]+)$/,
    (edition, kind, id) => `/${edition}/${kind}/${id}/`,
  ],
  [/^(organizations|people|topics)\/([a-z0-9-]+)$/, (kind, id) => `/${kind}/${id}/`],
  [/^pages\/([a-z0-9-]+)$/, (id) => `/${id}/`],
];

/** A content path without its translation suffix: `pages/about.zh-tw.md` is `pages/about.md`. */
export function originalPath(contentPath: string): string {
  return contentPath.replace(/^(.*\/)?([^/.]+)\.[a-z]{2,3}(?:-[a-z0-9]+)*\.md$/i, '$1$2.md');
}

/** Whether a file in this place would have a page if its name were an id: `2017/sessions/Открытие.MD`. */
export function placeHasPages(contentPath: string): boolean {
  const path = contentPath.toLowerCase().replaceAll(/[^a-z0-9/.]/g, '-');
  return recordAddress(path) !== null;
}

/**
 * Root-relative address, in the default language and without the base path, of the page of a content
 * file (`2017/sessions/x.md`, relative to `content/`); `null` for a file that has no page.
 */
export function recordAddress(contentPath: string): string | null {
  const path = originalPath(contentPath).replace(/\.md$/, '');
  for (const [pattern, address] of pages) {
    const parts = pattern.exec(path);
    if (parts) return address(...parts.slice(1));
  }
  return null;
}
