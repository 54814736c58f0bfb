/** German words without their endings, and without the dots that a reader may not have typed. */
import { cut, endingsOf } from '../endings.ts';
import { folded } from '../fold.ts';

const endings = endingsOf('e en ens em er ern es s n et ende enden ender endes');
const deeds = endingsOf('ung ungen');

export function stemDe(word: string): string {
  const bare = folded(word);
  const deed = cut(bare, deeds, 6);
  return deed === bare ? cut(bare, endings, 3) : deed;
}

/** With the dots in letters of their own: «Aeusserung». */
export const variantsDe = (stem: string): string[] =>
  /[aou]e/.test(stem) ? [stem.replace(/([aou])e/g, '$1')] : [];

export const stopWordsDe =
  'der die das den dem des ein eine einer einem einen eines und oder nicht in im an am auf aus bei mit nach von vom zu zum zur für über unter durch als wie ist sind war wird werden dass sich auch es er sie wir ihr sein seine seiner seinem seinen ihre ihrer ihrem ihren'.split(
    ' ',
  );
