/** ADDRESS -> KEY, by which a reference manager tells references apart. */

/**
 * `https://clusters.example.org/2017/sessions/a/#talk` -> `clusters:2017/sessions/a/talk`: where it is from and what it is, as DBLP's
 * keys are made. Addresses are permanent and unique, so keys are.
 */
export function citationKey(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  const [site = ''] = hostname.replace(/^www\./, '').split('.');
  const path = `${pathname}${hash}`.split(/[/#]/).filter((segment) => segment !== '');
  return `${site}:${path.join('/')}`.replaceAll(/[^\w:/.-]+/g, '-');
}
