/** WHERE A SITE ON A HOST BEGINS, by the address of any of its pages. */
import { type Answer, askHost, fetchFile, type Host } from './ask-host.ts';
import { parseSums, type Sums, sumsFile } from './sums.ts';

/** Whether it is meant as an address: nobody has a folder of that name. */
export const isAddress = (site: string): boolean => /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i.test(site);

/** `null`: nobody can be asked there. */
export function webAddress(site: string): URL | null {
  const url = URL.canParse(site) ? new URL(site) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

export interface Home {
  url: string;
  /** The site's own list of digests. */
  sums: string | null;
}

/**
 * The folder of the address, or the nearest above it, that has the list of a site, or the home page of `build`. `null`: there is none.
 */
export async function findHome(
  address: URL,
  patience: number,
  build: Sums | null,
): Promise<Home | { reason: string } | null> {
  for (const url of foldersOf(address)) {
    const host: Host = { url, patience };
    const given = await fetchFile(host, sumsFile);
    if ('reason' in given) return given;
    const text = new TextDecoder().decode(given.bytes);
    // A host may answer with a page of its own where there is no such file, and other lists have the same name.
    if (given.status === 200 && parseSums(text)?.has(homePage)) return { url, sums: text };
    if ((await homePageAt(host, build)) === 'same') return { url, sums: null };
  }
  return null;
}

const homePage = 'index.html';

async function homePageAt(host: Host, build: Sums | null): Promise<Answer> {
  const digest = build?.get(homePage);
  return digest === undefined ? 'missing' : askHost(host, homePage, digest);
}

/** Innermost first; what comes last may be a page or a folder without its slash. */
function foldersOf({ origin, pathname }: URL): string[] {
  const names = pathname.split('/').filter((name) => name !== '');
  if (names.at(-1) === homePage) names.pop();
  return Array.from({ length: names.length + 1 }, (_, less) =>
    [origin, ...names.slice(0, names.length - less), ''].join('/'),
  );
}
