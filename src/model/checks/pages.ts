/** Addresses of the site: links lead to them, and no file takes their place. */
import { recordAddress } from '../../markdown/addresses.ts';
import { everyRecord } from '../../records/all.ts';
import type { Issue } from '../../records/issues.ts';
import type { RecordFile, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { isItem, outline } from '../outline.ts';
import { raisedAgainAddress } from '../views/raised-again.ts';

/** Pages that every site has, and every edition. */
const sitePages = [
  '/',
  '/editions/',
  '/recommendations/',
  '/organizations/',
  '/people/',
  '/topics/',
  '/contacts/',
  '/search/',
  '/data/',
];
/** With those that a site has only where there is something to show. */
export const sitePagesOf = ({ resolutions }: Pick<Records, 'resolutions'>): string[] => [
  ...sitePages,
  ...(resolutions.some(continuesAny) ? [raisedAgainAddress] : []),
];

const continuesAny = ({ data }: RecordFile<'resolution'>) =>
  data.stage === 'adopted' &&
  Object.values(data.recommendations).some(({ continues = [] }) => continues.length > 0);

export const editionPages = ['programme/', 'materials/', 'resolutions/', 'recommendations/'];

/** `published`: what has pages; `all`: also files with errors, whose pages are taken as there. */
export function checkPages(all: Records, published: Records, bodies: Bodies): Issue[] {
  const addresses = addressesOf(published, all, bodies);
  return [...shadowed(all, addresses), ...deadLinks(all, published, bodies, addresses)];
}

function addressesOf(published: Records, { failed }: Records, bodies: Bodies): Set<string> {
  const files = [...everyRecord(published), ...failed].map(({ file }) => ({
    file,
    address: recordAddress(file.replace(/^content\//, '')) ?? '/',
  }));
  const editions = published.editions.flatMap(({ id }) => editionPages.map((page) => `/${id}/${page}`));
  const items = files.flatMap(({ file, address }) =>
    outline(bodies.get(file)?.blocks ?? [])
      .filter(isItem)
      .map(({ block }) => `${address}${block.id}/`),
  );
  return new Set([...sitePagesOf(published), ...editions, ...files.map(({ address }) => address), ...items]);
}

function shadowed({ publicFiles }: Records, addresses: Set<string>): Issue[] {
  return [...publicFiles]
    .filter(
      (path) =>
        path === '/404.html' ||
        (path.endsWith('/index.html') && addresses.has(path.slice(0, -'index.html'.length))),
    )
    .map((path) => ({
      code: 'page-shadowed',
      params: { address: path.replace(/index\.html$/, '') },
      file: `public${path}`,
      place: { line: 1, column: 1 },
      field: undefined,
      severity: 'error',
    }));
}

function deadLinks(all: Records, published: Records, bodies: Bodies, addresses: Set<string>): Issue[] {
  const { languages } = all.conference.data;
  const translations = everyRecord(published).flatMap((record) => Object.values(record.translations));
  return [...everyRecord(published), ...all.failed, ...translations].flatMap(({ file }) =>
    (bodies.get(file)?.links ?? [])
      .filter(({ kind, target }) => kind === 'page' && !addresses.has(withoutLanguage(target, languages)))
      .map(({ typed, place }) => ({
        code: 'no-such-page',
        params: { typed },
        file,
        place,
        field: undefined,
        severity: 'error',
      })),
  );
}

/** `/en/2017` and `/2017/` are the page `/2017/`. */
function withoutLanguage(target: string, languages: readonly string[]): string {
  const [, first = '', ...rest] = target.replace(/\/?$/, '/').split('/');
  return languages.includes(first)
    ? `/${rest.join('/')}`
    : `/${[first, ...rest].join('/')}`.replace(/^\/\/$/, '/');
}
