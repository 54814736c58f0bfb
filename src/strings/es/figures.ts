/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'resolución', other: 'resoluciones' };

export const figures: FigureStrings = {
  title: 'Las recomendaciones en cifras',
  byAddressee: 'A quién conciernen los puntos',
  byTopic: 'Puntos por temas',
  addressee: 'Organización',
  topic: 'Tema',
  period: 'Período',
  status: 'Estado',
  items: 'Puntos',
  sharedAddressees: 'Un punto puede concernir a varias organizaciones, por eso las cifras no suman un total.',
  sharedTopics: 'Un punto puede tener varios temas, por eso las cifras no suman un total.',
  restOfAddressees: (count) => `Otras organizaciones: ${count}`,
  restOfTopics: (count) => `Otros temas: ${count}`,
  overTime: { year: 'Examen y aplicación por años', quarter: 'Examen y aplicación por trimestres' },
  overTimeNote: {
    year: 'Lo último que se sabía al final de cada año. Se muestran los puntos sobre los que hay información.',
    quarter:
      'Lo último que se sabía al final de cada trimestre. Se muestran los puntos sobre los que hay información.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `${quarter}.º trimestre de ${year}`),
  timeline: 'Las conferencias en el tiempo',
  resolutions: (count) => counted('es', count, resolutionForms),
  draft: 'proyecto',
  wholeProgramme: 'Todo el programa',
  programmeOf: (edition) => `Programa: ${edition}`,
  materialsOf: (edition) => `Materiales: ${edition}`,
  about: 'Sobre esta conferencia',
  conference: 'Conferencia',
  conferences: 'Elegir conferencia',
};
