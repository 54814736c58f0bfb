/** CSS -> what it loads. */

/** `url(…)` and `@import`, but what is inside of it and places in the page itself. */
export function loadedBy(css: string): string[] {
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  return [...found]
    .map(([, , url, , imported]) => url ?? imported ?? '')
    .filter((url) => !/^data:/.test(url));
}
