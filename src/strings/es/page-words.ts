/** Further words by which the site’s own pages are found. */
import type { PageWords } from '../page-words.ts';

export const pageWords: PageWords = {
  home: 'portada, página de inicio, página principal, inicio',
  editions:
    'archivo, conferencias pasadas, conferencias anteriores, años anteriores, historia, todas las conferencias',
  edition:
    'fecha y lugar, cuándo y dónde, fechas, organizadores, participantes y países, número de participantes, lema, socios y apoyo, resultados de la conferencia',
  programme:
    'horario, agenda, orden del día, lista de sesiones, mesas redondas y sesiones, horas y salas, ponencias, calendario de actos',
  materials:
    'presentaciones, diapositivas, vídeo, grabaciones, fotos, imágenes, publicaciones, actas, transcripciones, notas de prensa, folletos, descargar materiales, archivos',
  resolutions: 'todas las resoluciones, documentos finales, documentos de la conferencia, decisiones',
  resolution:
    'descargar la resolución, texto completo, resolución completa, archivo fuente de la resolución, documento final, imprimir la resolución',
  recommendations:
    'todas las recomendaciones, lista de recomendaciones, todos los puntos de la resolución, lista de puntos, propuestas de los participantes, recomendaciones por destinatario, recomendaciones por tema, examen y aplicación',
  raisedAgain:
    'cuestiones recurrentes, recomendaciones repetidas, planteado de nuevo, propuesto antes, de un año a otro',
  organizations:
    'lista de organizaciones, destinatarios, dirigido a, enviado a, autoridades, ministerios y organismos, entidades',
  people: 'lista de ponentes, oradores, conferenciantes, moderadores, expertos, quién habló',
  topics: 'lista de temas, materias, asuntos, índice temático, categorías',
  contacts:
    'teléfono, correo electrónico, e-mail, correo, dirección postal, comité organizador, organizador, contactar, hacer una pregunta, avisar de un error',
  data: 'direcciones permanentes, enlace permanente, cómo citar, direcciones de las páginas, mapa del sitio, sitemap, archivos fuente, originales, suma de verificación, datos abiertos, datos legibles por máquina, formatos de archivo, exportar, json, csv, xml, api, bibtex, rss, suscribirse',
  accessibility:
    'accesibilidad, baja visión, ciego, discapacidad, letra grande, tamaño de letra, contraste, tema oscuro, modo oscuro, uso con teclado, lector de pantalla, ajustes de lectura, WCAG',
};
