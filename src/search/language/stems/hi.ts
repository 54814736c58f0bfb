/** Hindi words without their endings, in one of the several spellings that each may have. */
import { asciiDigits } from '../../../markdown/numerals.ts';
import { cut, endingsOf } from '../endings.ts';

const endings = endingsOf('ों ें ां ाओं ाएं िओं िएं ियों ियां ियाँ ुओं ुएं ो े ि ा');

/** The dot under a letter, half a nasal for the sign above, long vowels for short: all are left out or mixed up in typing. */
const spelling: readonly (readonly [RegExp, string])[] = [
  [/\u093c/g, ''],
  [/[ङञणनम]्(?=[क-ह])/g, 'ं'],
  [/ँ/g, 'ं'],
  [/ी/g, 'ि'],
  [/ू/g, 'ु'],
  [/ई/g, 'इ'],
  [/ऊ/g, 'उ'],
];

export const stemHi = (word: string): string =>
  cut(
    spelling.reduce((text, [from, to]) => text.replace(from, to), asciiDigits(word)),
    endings,
    2,
  );

export const stopWordsHi =
  'का की के को से में पर और या है हैं था थे थी हो यह वह ये वे इस उस इसके उसके किसी कोई जो कि भी ही न नहीं तक तथा एवं एक ने लिए द्वारा'.split(
    ' ',
  );
