/** Cards: the pictures that messengers and social networks show beside a link. */

import type { Proceedings } from '../model/types.ts';
import { typstLibrary } from '../pdf/typst.ts';
import { type CardWords, cardOf } from './card/card.ts';
import { draw } from './card/draw.ts';
import { canBeDrawn } from './card/letters.ts';
import { editionCard, itemCard, resolutionCard, sessionCard } from './card/words.ts';
import type { FileType, Format } from './format.ts';

/** Of the whole site: a build must not take minutes for pictures. Above it pages of items show their resolution's card. */
const mostItems = 500;

const itemsHaveCards = (model: Proceedings): boolean =>
  resolutionsOf(model).reduce((sum, { recommendations }) => sum + recommendations.length, 0) <= mostItems;

const resolutionsOf = ({ editions }: Proceedings) => editions.flatMap(({ resolutions }) => resolutions);

function cardFile<Subject>(wordsOf: (subject: Subject, model: Proceedings) => CardWords): FileType<Subject> {
  return {
    has: (subject, model) => canBeDrawn(wordsOf(subject, model)),
    write: (subject, { model }) => {
      const input = cardOf(wordsOf(subject, model));
      return { input, render: () => draw(input) };
    },
  };
}

export const card: Format = {
  name: {
    ru: 'Карточка для соцсетей',
    en: 'Social card',
    de: 'Vorschaukarte',
    fr: 'Carte de partage',
    es: 'Tarjeta para redes sociales',
    fi: 'Jakokuva',
    he: 'כרטיס שיתוף',
    hi: 'सोशल कार्ड',
    'zh-TW': '社群卡片',
  },
  about: {
    ru: 'картинка, которую мессенджеры и социальные сети показывают рядом со ссылкой',
    en: 'the picture that messengers and social networks show beside a link',
    de: 'das Bild, das Messenger und soziale Netzwerke neben einem Link zeigen',
    fr: 'l’image que les messageries et les réseaux sociaux montrent à côté d’un lien',
    es: 'la imagen que las mensajerías y las redes sociales muestran junto a un enlace',
    fi: 'kuva, jonka viestisovellukset ja some näyttävät linkin vieressä',
    he: 'התמונה שיישומי מסרים ורשתות חברתיות מציגים ליד קישור',
    hi: 'वह चित्र जो संदेश ऐप और सोशल नेटवर्क कड़ी के पास दिखाते हैं',
    'zh-TW': '通訊軟體與社群網站在連結旁顯示的圖片',
  },
  suffix: 'png',
  mediaType: 'image/png',
  audience: 'image',
  libraries: [typstLibrary, 'sharp'],
  files: {
    edition: cardFile(editionCard),
    session: cardFile(sessionCard),
    resolution: cardFile(resolutionCard),
    recommendation: {
      ...cardFile(itemCard),
      has: (item, model) => itemsHaveCards(model) && canBeDrawn(itemCard(item, model)),
      insteadOf: ({ resolution: { address } }, model) => {
        const subject = resolutionsOf(model).find((resolution) => resolution.address === address);
        const has = subject !== undefined && canBeDrawn(resolutionCard(subject, model));
        return has ? { kind: 'resolution', subject } : undefined;
      },
    },
  },
};
