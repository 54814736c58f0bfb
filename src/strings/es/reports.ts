/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Avisar de un error',
  issue: 'Avisar de un error en el repositorio',
  edit: 'Editar el archivo de esta página',
  answer: 'Informar sobre este punto',
  errorSubject: (about) => `Error en el sitio. ${about}`,
  answerSubject: (about) => `Información sobre un punto. ${about}`,
  wrong: 'Qué está mal y cómo debe decir:',
  answerForm: (statuses) => [
    'Organización:',
    `Resultado (${statuses.join(', ')} u otro):`,
    'Tipo, fecha y número del documento:',
    'Se ruega adjuntar el documento.',
  ],
  file: 'Archivo',
  quoted: (words) => `«${words}»`,
};
