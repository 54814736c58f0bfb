/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Совпадает с текстом источника'
      : {
          signed: 'Совпадает с текстом подписанного экземпляра',
          docx: 'Совпадает с файлом документа (Word)',
          'scan-text': 'Совпадает с текстовой копией; подписанный экземпляр не размещён',
          web: 'Совпадает с публикацией в сети',
        }[kind],
  follows: {
    signed: 'Текст приведён по подписанному экземпляру',
    docx: 'Текст приведён по файлу документа',
    'scan-text': 'Текст приведён по текстовой копии; подписанный экземпляр не размещён',
    web: 'Текст приведён по публикации в сети',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'пробелов',
      hyphens > 0 &&
        counted('ru', hyphens, { one: 'переноса', other: 'переносов' }).concat(' в концах строк'),
      bullets > 0 &&
        counted('ru', bullets, { one: 'знака', other: 'знаков' }).concat(' перед пунктами (тире, точек)'),
    ];
    const list = new Intl.ListFormat('ru').format(signs.filter((sign) => sign !== false));
    return `Сверены все знаки, без учёта ${list}${excepted ? '; прочие отличия названы ниже' : ''}.`;
  },
  comparedFile: 'Текст источника для сверки',
  omitted: 'Не вошло из источника (колонтитулы, номера страниц, строки над заголовком)',
  differences: 'Отличия от источника',
  difference: (source, text) => `в источнике «${source}», здесь «${text}»`,
};
