/** Spanish words without their endings and accents. */
import { cut, endingsOf } from '../endings.ts';
import { folded } from '../fold.ts';

const endings = endingsOf(
  'a o e s as os es an en ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban aron ieron',
  'acion aciones amiento amientos imiento imientos mente',
);

export const stemEs = (word: string): string => cut(folded(word), endings, 3);

export const stopWordsEs =
  'el la los las lo un una unos unas de del al a en y e o u no ni con sin por para sobre entre como que qué quien cual donde cuando su sus se es son ser este esta estos estas ese esa'.split(
    ' ',
  );
