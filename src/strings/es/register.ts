import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Filtros',
  facets: {
    addressee: 'Destinatario',
    manner: 'Cómo se dirige',
    topic: 'Tema',
    part: 'Parte',
    session: 'Preparado en',
    edition: 'Conferencia',
    status: 'Examen y aplicación',
  },
  showAll: 'Mostrar todo',
  showItems: 'A la lista de puntos',
  order: 'Orden',
  orders: {
    document: 'Como en el documento',
    documents: 'Primero las conferencias recientes',
    addressee: 'Por destinatario',
    status: 'Primero la información reciente',
  },
  chosen: 'Filtros elegidos',
  reset: 'Quitar todos',
  nothingFound: 'Ningún punto cumple todas las condiciones elegidas.',
  browser: {
    shown: { one: 'Se muestra {n} de {total}', other: 'Se muestran {n} de {total}' },
    items: { one: 'punto', other: 'puntos' },
    chosenCount: 'elegidos: {n}',
    remove: 'Quitar',
    words: 'Palabras del texto',
    noAddressee: 'El documento no nombra destinatario',
  },
};
