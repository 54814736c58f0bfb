/** What can be read from the address of a page that is not there. Paths have neither base nor a slash at the beginning. */

/** Names of lists and fixed pages, which stand in many addresses and lead nowhere as words. */
const commonNames =
  /^(?:index|resolutions?|sessions|organizations|people|topics|recommendations|programme|materials|editions|contacts|search|data)$/;

/** Words of the last segment that has any: `organizations/cluster-team/` says «cluster team». */
export function searchWords(path: string): string {
  const segments = path.split('/').map(decoded).map(asWords);
  return (segments.findLast((words) => /\p{L}{3}/u.test(words) && !commonNames.test(words)) ?? '').slice(
    0,
    80,
  );
}

/** `2017/resolutions/resolution/` of `2017/resolutions/resolution/1-i-99/`, in the same language. */
export function resolutionAbove(path: string): string | null {
  const [, above] =
    /^((?:[a-z]{2,3}(?:-[a-z]+)?\/)?[a-z0-9-]+\/resolutions\/[a-z0-9-]+\/)[^/]+\/?$/.exec(path) ?? [];
  return above ?? null;
}

/** The first segment, which is a language's prefix where it names one. */
export const languageOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** A half of an encoded letter is no reason to fail. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

const asWords = (segment: string) =>
  segment
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The address of a page as the content knows it, without base and language: `/en/people/anna` is `/people/anna/`. `language`: `null` for the main one. */
export function pageAddress(
  pathname: string,
  base: string,
  languages: ReadonlySet<string>,
): { address: string; language: string | null } {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const steps = decoded(path.toLowerCase())
    .replace(/index\.html$/, '')
    .split('/')
    .filter((step) => step !== '');
  const [first = ''] = steps;
  const language = languages.has(first) ? first : null;
  const rest = language === null ? steps : steps.slice(1);
  return { address: `/${rest.map((step) => `${step}/`).join('')}`, language };
}
