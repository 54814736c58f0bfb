/** Which addresses answer: a page stands there, or a place in a page. */
import { recordAddress } from '../markdown/addresses.ts';
import { editionPages, sitePagesOf } from '../model/checks/pages.ts';
import type { FailedFile, Records } from '../records/types.ts';
import type { Published } from './published.ts';

export interface Answers {
  has: (address: string) => boolean;
  /** Its file has errors, which are reported: what it holds is taken as there. */
  isUnread: (address: string) => boolean;
  /** For «did you mean». */
  all: () => Iterable<string>;
}

/** @param unsound files whose body has errors */
export function answersOf(
  { editions, resolutions, failed, publicFiles }: Records,
  published: readonly Published[],
  unsound: (file: string) => boolean,
): Answers {
  const own = [...publicFiles].filter((path) => path.endsWith('/index.html'));
  const addresses = new Set([
    ...sitePagesOf({ resolutions }),
    ...editions.flatMap(({ id }) => editionPages.map((page) => `/${id}/${page}`)),
    ...own.map((path) => path.slice(0, -'index.html'.length)),
    ...published.map(({ address }) => address),
    // Each item has a place in its document besides its page.
    ...published.flatMap(({ address, item }) => (item === null ? [] : placeInDocument(address))),
  ]);
  const unread = [
    ...failed.filter(isOriginal).map(({ file }) => addressOfFile(file)),
    ...published.filter(({ record }) => unsound(record.file)).map(({ record }) => addressOfFile(record.file)),
  ];
  const below = [...new Set(unread)].filter((address) => address !== '/');
  return {
    has: (address) => addresses.has(address),
    isUnread: (address) => below.some((start) => address.startsWith(start)),
    all: () => addresses,
  };
}

/** `/2017/resolutions/resolution/1-i-3/` -> `/2017/resolutions/resolution/#1-i-3` */
export const placeInDocument = (item: string): string => item.replace(/([^/]+)\/$/, '#$1');

const addressOfFile = (file: string): string => recordAddress(file.replace(/^content\//, '')) ?? '/';

const isOriginal = ({ file }: FailedFile): boolean => !/\.[^./]+\.md$/.test(file);
