/** Cards: the pictures that messengers and social networks show beside a link. */

import type { Proceedings } from '../model/types.ts';
import { hasTypst } from '../pdf/typst.ts';
import { type CardWords, cardOf } from './card/card.ts';
import { draw } from './card/draw.ts';
import { editionCard, itemCard, resolutionCard, sessionCard } from './card/words.ts';
import type { FileType, Format } from './format.ts';
import { hasLibrary } from './library.ts';

/** Of the whole site: a build must not take minutes for pictures. Above it pages of items show their resolution's card. */
const mostItems = 500;

const itemsHaveCards = (model: Proceedings): boolean =>
  resolutionsOf(model).reduce((sum, { recommendations }) => sum + recommendations.length, 0) <= mostItems;

const resolutionsOf = ({ editions }: Proceedings) => editions.flatMap(({ resolutions }) => resolutions);

function cardFile<Subject>(wordsOf: (subject: Subject, model: Proceedings) => CardWords): FileType<Subject> {
  return {
    write: (subject, { model }) => {
      const input = cardOf(wordsOf(subject, model));
      return { input, render: () => draw(input) };
    },
  };
}

export const card: Format = {
  name: { ru: 'Карточка для соцсетей', en: 'Social card' },
  about: {
    ru: 'картинка, которую мессенджеры и социальные сети показывают рядом со ссылкой',
    en: 'the picture that messengers and social networks show beside a link',
  },
  suffix: 'png',
  mediaType: 'image/png',
  audience: 'image',
  isAvailable: () => hasTypst() && hasLibrary('sharp'),
  files: {
    edition: cardFile(editionCard),
    session: cardFile(sessionCard),
    resolution: cardFile(resolutionCard),
    recommendation: {
      ...cardFile(itemCard),
      has: (_, model) => itemsHaveCards(model),
      insteadOf: ({ resolution: { address } }, model) => {
        const subject = resolutionsOf(model).find((resolution) => resolution.address === address);
        return subject && { kind: 'resolution', subject };
      },
    },
  },
};
