/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'päätöslauselma', other: 'päätöslauselmaa' };

export const figures: FigureStrings = {
  title: 'Suositukset lukuina',
  byAddressee: 'Keitä kohdat koskevat',
  byTopic: 'Kohdat aiheittain',
  addressee: 'Organisaatio',
  topic: 'Aihe',
  period: 'Ajanjakso',
  status: 'Tila',
  items: 'Kohdat',
  sharedAddressees: 'Kohta voi koskea useaa organisaatiota, joten luvuista ei saa summaa.',
  sharedTopics: 'Kohdalla voi olla useita aiheita, joten luvuista ei saa summaa.',
  restOfAddressees: (count) => `Muut organisaatiot: ${count}`,
  restOfTopics: (count) => `Muut aiheet: ${count}`,
  overTime: {
    year: 'Käsittely ja toteutus vuosittain',
    quarter: 'Käsittely ja toteutus neljännesvuosittain',
  },
  overTimeNote: {
    year: 'Viimeisin tieto kunkin vuoden lopussa. Mukana ovat kohdat, joista on tietoa.',
    quarter: 'Viimeisin tieto kunkin vuosineljänneksen lopussa. Mukana ovat kohdat, joista on tietoa.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `${quarter}/${year}`),
  timeline: 'Konferenssit aikajanalla',
  resolutions: (count) => counted('fi', count, resolutionForms),
  draft: 'luonnos',
  wholeProgramme: 'Koko ohjelma',
  programmeOf: (edition) => `Ohjelma: ${edition}`,
  materialsOf: (edition) => `Aineistot: ${edition}`,
  about: 'Tietoa konferenssista',
  conference: 'Konferenssi',
  conferences: 'Valitse konferenssi',
};
