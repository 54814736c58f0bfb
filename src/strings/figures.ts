/** The words of the pictures, of the archive of editions and of the switch between them. */
import { wordsIn } from './pick.ts';
import { counted, type PluralForms } from './plural.ts';

export interface FigureStrings {
  /** Heading above an edition's pictures. */
  title: string;
  byAddressee: string;
  byTopic: string;
  /** Heads of the tables. */
  addressee: string;
  topic: string;
  period: string;
  status: string;
  items: string;
  /** Why the bars are no sum. */
  sharedAddressees: string;
  sharedTopics: string;
  restOfAddressees: (count: number) => string;
  restOfTopics: (count: number) => string;
  overTime: Record<'year' | 'quarter', string>;
  overTimeNote: Record<'year' | 'quarter', string>;
  /** `quarter`: 1 to 4, or `null` for the whole year. */
  periodName: (year: number, quarter: number | null) => string;
  timeline: string;
  resolutions: (count: number) => string;
  draft: string;
  wholeProgramme: string;
  programmeOf: (edition: string) => string;
  materialsOf: (edition: string) => string;
  about: string;
  /** The switch between editions: its visible label and its name. */
  conference: string;
  conferences: string;
}

const isYear = (edition: string) => /^\d{4}$/.test(edition);
const roman = ['I', 'II', 'III', 'IV'];

const resolutionForms = {
  ru: { one: 'резолюция', few: 'резолюции', many: 'резолюций', other: 'резолюции' },
  en: { one: 'resolution', other: 'resolutions' },
} as const satisfies Record<string, PluralForms>;

const table = {
  ru: {
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
    periodName: (year, quarter) =>
      quarter === null ? String(year) : `${roman[quarter - 1]}\u00A0кв. ${year}`,
    timeline: 'Хронология конференций',
    resolutions: (count) => counted('ru', count, resolutionForms.ru),
    draft: 'проект',
    wholeProgramme: 'Вся программа',
    programmeOf: (edition) => (isYear(edition) ? `Программа ${edition} года` : `Программа: ${edition}`),
    materialsOf: (edition) => (isYear(edition) ? `Материалы ${edition} года` : `Материалы: ${edition}`),
    about: 'Сведения о конференции',
    conference: 'Конференция',
    conferences: 'Выбор конференции',
  },
  en: {
    title: 'Recommendations in figures',
    byAddressee: 'Whom the items concern',
    byTopic: 'Items by topic',
    addressee: 'Organization',
    topic: 'Topic',
    period: 'Period',
    status: 'Status',
    items: 'Items',
    sharedAddressees: 'An item may concern several organizations, so the numbers do not add up to a total.',
    sharedTopics: 'An item may have several topics, so the numbers do not add up to a total.',
    restOfAddressees: (count) => `Other organizations: ${count}`,
    restOfTopics: (count) => `Other topics: ${count}`,
    overTime: { year: 'Follow-up by year', quarter: 'Follow-up by quarter' },
    overTimeNote: {
      year: 'What was last reported at the end of each year. Items with a report are shown.',
      quarter: 'What was last reported at the end of each quarter. Items with a report are shown.',
    },
    periodName: (year, quarter) => (quarter === null ? String(year) : `Q${quarter} ${year}`),
    timeline: 'The conferences in time',
    resolutions: (count) => counted('en', count, resolutionForms.en),
    draft: 'draft',
    wholeProgramme: 'The whole programme',
    programmeOf: (edition) => `Programme: ${edition}`,
    materialsOf: (edition) => `Materials: ${edition}`,
    about: 'About this conference',
    conference: 'Conference',
    conferences: 'Choose a conference',
  },
} as const satisfies Record<string, FigureStrings>;

export const figureStrings = (language: string): FigureStrings => wordsIn<FigureStrings>(table, language);
