/** French words without their endings and accents. */
import { cut, endingsOf } from '../endings.ts';
import { folded } from '../fold.ts';

const endings = endingsOf('e es s ee ees er ez ent ait aient ant ante ants antes ation ations');

export function stemFr(word: string): string {
  const singular = folded(word)
    .replace(/eaux$/, 'eau')
    .replace(/(?<=.{3})aux$/, 'al');
  return cut(singular, endings, 3);
}

export const stopWordsFr =
  'le la les un une des du de d l et ou ne pas n en dans à au aux par pour sur sous avec sans ce cet cette ces qui que qu quoi dont où est sont être son sa ses leur leurs il elle ils elles se s on nous vous'.split(
    ' ',
  );
