/** Which letters a card can be drawn with. Without a face of them it would show empty boxes, and say so to nobody. */
import type { CardWords } from './card.ts';

/** The scripts of the faces in `pdf/typst.ts`. */
const drawn =
  /^(?:\P{L}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Devanagari}])*$/u;
const drawnScripts = new Set(['Latn', 'Cyrl', 'Grek', 'Hebr', 'Deva']);

export const canBeDrawn = (words: CardWords): boolean => drawn.test(Object.values(words).flat().join(' '));

/** Languages whose own letters no face has. */
export const withoutFaces = (languages: readonly string[]): string[] =>
  languages.filter((language) => !drawnScripts.has(new Intl.Locale(language).maximize().script ?? ''));
