/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'Resolution', other: 'Resolutionen' };

export const figures: FigureStrings = {
  title: 'Empfehlungen in Zahlen',
  byAddressee: 'Wen die Punkte betreffen',
  byTopic: 'Punkte nach Themen',
  addressee: 'Organisation',
  topic: 'Thema',
  period: 'Zeitraum',
  status: 'Stand',
  items: 'Punkte',
  sharedAddressees:
    'Ein Punkt kann mehrere Organisationen betreffen, deshalb ergeben die Zahlen keine Summe.',
  sharedTopics: 'Ein Punkt kann mehrere Themen haben, deshalb ergeben die Zahlen keine Summe.',
  restOfAddressees: (count) => `Weitere Organisationen: ${count}`,
  restOfTopics: (count) => `Weitere Themen: ${count}`,
  overTime: {
    year: 'Beratung und Umsetzung nach Jahren',
    quarter: 'Beratung und Umsetzung nach Quartalen',
  },
  overTimeNote: {
    year: 'Was am Ende jedes Jahres zuletzt berichtet war. Gezeigt sind Punkte mit einem Bericht.',
    quarter: 'Was am Ende jedes Quartals zuletzt berichtet war. Gezeigt sind Punkte mit einem Bericht.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `${quarter}. Quartal ${year}`),
  timeline: 'Die Konferenzen im Zeitverlauf',
  resolutions: (count) => counted('de', count, resolutionForms),
  draft: 'Entwurf',
  wholeProgramme: 'Das ganze Programm',
  programmeOf: (edition) => `Programm: ${edition}`,
  materialsOf: (edition) => `Materialien: ${edition}`,
  about: 'Über diese Konferenz',
  conference: 'Konferenz',
  conferences: 'Konferenz wählen',
};
