/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { one: 'résolution', other: 'résolutions' };

export const figures: FigureStrings = {
  title: 'Les recommandations en chiffres',
  byAddressee: 'Qui est concerné par les points',
  byTopic: 'Points par thème',
  addressee: 'Organisation',
  topic: 'Thème',
  period: 'Période',
  status: 'État',
  items: 'Points',
  sharedAddressees:
    'Un point peut concerner plusieurs organisations, c’est pourquoi les nombres ne s’additionnent pas.',
  sharedTopics: 'Un point peut avoir plusieurs thèmes, c’est pourquoi les nombres ne s’additionnent pas.',
  restOfAddressees: (count) => `Autres organisations\u00a0: ${count}`,
  restOfTopics: (count) => `Autres thèmes\u00a0: ${count}`,
  overTime: { year: 'Suites données, par année', quarter: 'Suites données, par trimestre' },
  overTimeNote: {
    year: 'La dernière information connue à la fin de chaque année. Seuls les points pour lesquels il y en a une sont montrés.',
    quarter:
      'La dernière information connue à la fin de chaque trimestre. Seuls les points pour lesquels il y en a une sont montrés.',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `T${quarter} ${year}`),
  timeline: 'Les conférences dans le temps',
  resolutions: (count) => counted('fr', count, resolutionForms),
  draft: 'projet',
  wholeProgramme: 'Tout le programme',
  programmeOf: (edition) => `Programme\u00a0: ${edition}`,
  materialsOf: (edition) => `Documents\u00a0: ${edition}`,
  about: 'À propos de cette conférence',
  conference: 'Conférence',
  conferences: 'Choisir une conférence',
};
