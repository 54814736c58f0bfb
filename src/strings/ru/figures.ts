/** The words of the pictures, of the archive of editions and of the switch between them. */

import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const isYear = (edition: string) => /^\d{4}$/.test(edition);

const roman = ['I', 'II', 'III', 'IV'];

const resolutionForms: PluralForms = {
  one: 'резолюция',
  few: 'резолюции',
  many: 'резолюций',
  other: 'резолюции',
};

export const figures: FigureStrings = {
  title: 'Рекомендации в цифрах',
  byAddressee: 'Кого касаются пункты',
  byTopic: 'Пункты по темам',
  addressee: 'Организация',
  topic: 'Тема',
  period: 'Период',
  status: 'Статус',
  items: 'Пунктов',
  sharedAddressees: 'Один пункт может касаться нескольких организаций, поэтому числа не складываются.',
  sharedTopics: 'У одного пункта может быть несколько тем, поэтому числа не складываются.',
  restOfAddressees: (count) => `Остальные организации: ${count}`,
  restOfTopics: (count) => `Остальные темы: ${count}`,
  overTime: {
    year: 'Рассмотрение и реализация по годам',
    quarter: 'Рассмотрение и реализация по кварталам',
  },
  overTimeNote: {
    year: 'По последним сведениям на конец каждого года. Показаны пункты, о которых сведения были.',
    quarter: 'По последним сведениям на конец каждого квартала. Показаны пункты, о которых сведения были.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `${roman[quarter - 1]}\u00A0кв. ${year}`),
  timeline: 'Хронология конференций',
  resolutions: (count) => counted('ru', count, resolutionForms),
  draft: 'проект',
  wholeProgramme: 'Вся программа',
  programmeOf: (edition) => (isYear(edition) ? `Программа ${edition} года` : `Программа: ${edition}`),
  materialsOf: (edition) => (isYear(edition) ? `Материалы ${edition} года` : `Материалы: ${edition}`),
  about: 'Сведения о конференции',
  conference: 'Конференция',
  conferences: 'Выбор конференции',
};
