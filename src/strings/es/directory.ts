/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'Sobre este organismo', group: 'Sobre este grupo' },
    ownName: 'Nombre',
    document: 'Documento',
    documents: 'Documentos',
    items: 'Puntos',
    none: {
      body: 'Ningún punto se dirige a este organismo.',
      group: 'Ningún punto se dirige a este grupo.',
    },
    unitsNamed: 'Hay puntos dirigidos a sus unidades:',
    inRegister: 'Estos puntos en la lista de todas las recomendaciones',
  },
  list: {
    bodies: 'Organismos y sus unidades',
    groups: 'Grupos',
    groupsNote: 'Nombrados en los documentos en términos generales.',
    inEditions: (count) =>
      `en documentos de ${counted('es', count, { one: 'conferencia', other: 'conferencias' })}`,
    ofRegister: (name) => `: ${name}, en la lista de recomendaciones`,
    sessions: (count) => counted('es', count, { one: 'sesión', other: 'sesiones' }),
  },
  topic: { none: 'No hay puntos ni sesiones sobre este tema.', alsoKnownAs: 'También' },
  contacts: {
    email: 'Correo electrónico',
    phone: 'Teléfono',
    post: 'Dirección postal',
    suggest: 'Correcciones',
    suggestNote:
      'Los textos de este sitio se guardan en un repositorio público, en el que pueden proponerse cambios.',
    links: 'Enlaces',
    repository: 'Proponer una corrección',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección tenga un error o que la página se haya trasladado. Intente encontrarla por sus palabras.',
    search: 'Qué buscaba',
    find: 'Buscar',
    noSuchItem: 'No hay ningún punto en esta dirección.',
    wholeResolution: 'Abrir el documento completo',
    ways: 'Adónde ir',
    home: 'Portada',
    inThisLanguage: 'Portada en español',
  },
};
