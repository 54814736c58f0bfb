/** What names sessions, people and rooms in other systems: the same in every language of the site and in every build. */
import { v5 as uuidOf } from 'uuid';
import { languagePrefix } from '../../address.ts';
import type { Publication } from '../format.ts';

/** The absolute URL of an address in the site's first language, which a thing has whatever language is read. */
export function permalinkOf(address: string, { model, url }: Pick<Publication, 'model' | 'url'>): string {
  const home = url('/');
  return home.slice(0, home.length - languagePrefix(model).length) + address.slice(1);
}

/** The UUID (version 5) of a permalink. */
export const guidOf = (address: string, publication: Pick<Publication, 'model' | 'url'>): string =>
  uuidOf(permalinkOf(address, publication), uuidOf.URL);

/** Old readers keep numbers in 32 bits with a sign. */
const highest = 0x7fff_ffff;

/**
 * A positive number for each UUID, made of its first bits, so that it stays when others come. Of two with the same bits the second in
 * order takes the next free number.
 */
export function numbersOf(guids: readonly string[]): Map<string, number> {
  const taken = new Set<number>([0]);
  return new Map(
    [...new Set(guids)].toSorted().map((guid) => {
      let number = Number.parseInt(guid.slice(0, 8), 16) & highest;
      while (taken.has(number)) number = (number + 1) & highest;
      taken.add(number);
      return [guid, number];
    }),
  );
}
