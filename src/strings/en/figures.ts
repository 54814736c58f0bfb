/** The words of the pictures, of the archive of editions and of the switch between them. */

import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'resolution', other: 'resolutions' };

export const figures: FigureStrings = {
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
  resolutions: (count) => counted('en', count, resolutionForms),
  draft: 'draft',
  wholeProgramme: 'The whole programme',
  programmeOf: (edition) => `Programme: ${edition}`,
  materialsOf: (edition) => `Materials: ${edition}`,
  about: 'About this conference',
  conference: 'Conference',
  conferences: 'Choose a conference',
};
