/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `Se admiten propuestas hasta el ${date}.`,
  propose: 'Enviar una propuesta',
  howItem:
    'Se abre una carta al organizador con el punto, su texto y su enlace ya escritos: solo queda añadir la propuesta.',
  howDocument:
    'Se abre una carta al organizador con el documento y su enlace ya escritos. Una propuesta sobre un solo punto se envía mejor desde la página de ese punto.',
  subject: (place) => `Propuesta sobre el proyecto. ${place}`,
  proposal: 'Propuesta:',
  reason: 'Motivos:',
  documents: 'Proyectos de documentos',
  record: 'Borrador: no publicado en el sitio',
  shown: 'En esta página hay borradores:',
  preview: 'Vista previa: este sitio incluye borradores y no está destinado a publicarse',
};
