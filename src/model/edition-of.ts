/** What belongs to an edition -> the edition. */
import type { Ref } from './entry.ts';
import type { Edition, Proceedings } from './types.ts';

/** @throws when it is not in the model, which then is not the one that the thing is from */
export function editionOf(
  { edition }: { edition: Ref },
  { editions }: Pick<Proceedings, 'editions'>,
): Edition {
  const found = editions.find(({ address }) => address === edition.address);
  if (found === undefined) throw new Error(`The model has no edition at ${edition.address}.`);
  return found;
}
