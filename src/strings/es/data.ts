/** The words of the page about formats and data. */
import type { DataStrings } from '../data.ts';

export const data: DataStrings = {
  title: 'Formatos y datos',
  intro:
    'Los textos, el programa y las recomendaciones pueden descargarse en varios formatos. Cada documento y cada punto tiene una dirección permanente a la que puede remitirse.',
  filesAt:
    'La dirección de un archivo es la de la página, con un punto y la extensión en lugar de la última barra:',
  groups: [
    { audience: 'office', title: 'Documentos' },
    { audience: 'calendar', title: 'Calendarios' },
    { audience: 'citation', title: 'Para gestores de referencias' },
    { audience: 'data', title: 'Datos para programas' },
    { audience: 'feed', title: 'Suscribirse a las novedades' },
    { audience: 'image', title: 'Imágenes' },
  ],
  examples: 'Ejemplos:',
  files: {
    news: 'novedades del sitio',
    editions: 'todas las conferencias',
    organizations: 'todas las organizaciones',
    register: 'todos los puntos',
    edition: 'una conferencia',
    programme: 'un programa',
    sessions: 'las sesiones de una conferencia',
    resolutions: 'las resoluciones de una conferencia',
    'edition-register': 'los puntos de una conferencia',
    proceedings: 'las actas',
    session: 'una sesión',
    resolution: 'una resolución',
    recommendation: 'un punto',
    organization: 'los puntos que conciernen a una organización',
    extract: 'un extracto de una de las resoluciones',
    'organization-news': 'novedades sobre los puntos que conciernen a una organización',
    schema: 'un esquema',
  },
  citing: 'Cómo citar',
  howToCite: [
    'La referencia de una resolución o de un punto, para una carta o una bibliografía, puede copiarse en su página.',
    'En los datos, cada punto tiene una clave (el campo `key`) formada por la conferencia, la resolución y el número del punto. Ningún otro punto la tiene, y llevará a él también dentro de unos años.',
  ],
  version: 'Con qué pueden contar los programas',
  promises: [
    'Empiece por `editions.json`, la lista de todas las conferencias: desde ahí los enlaces llevan a los demás documentos JSON, a los canales de novedades, a los calendarios y a los horarios.',
    'Cada documento JSON nombra su esquema en el campo `$schema`; la versión figura en esa dirección y en el campo `version`.',
    'Dentro de una versión ningún campo desaparece ni cambia de sentido, pero pueden añadirse campos y códigos: omita los que no conozca.',
    'Las palabras de los documentos se dan literalmente. Lo que la fuente no dice es `null` o una lista vacía.',
    'Las fechas siguen la norma ISO 8601. Cuando solo se conoce el año o el mes, solo se da eso.',
  ],
  addresses: 'Direcciones de las páginas',
  sitemap: 'Mapa del sitio para buscadores',
  originals: 'Archivos fuente',
  originalsAre:
    'Los archivos a partir de los cuales se preparó el texto de las resoluciones. La suma de verificación permite comprobar que un archivo no ha cambiado.',
  digest: 'Suma SHA-256',
  rights: 'Derechos',
};
