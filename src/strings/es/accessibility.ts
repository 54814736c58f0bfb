/** The words of the page about accessibility: only what is true of every site that this generator makes. */
import type { AccessibilityStrings } from '../accessibility.ts';

export const accessibility: AccessibilityStrings = {
  title: 'Accesibilidad',
  intro:
    'El sitio puede leerse con el teclado, con un lector de pantalla, con mucha ampliación, en un teléfono y sin JavaScript.',
  sections: [
    {
      title: 'Cómo ajustar la vista',
      text: [
        'En la parte superior de cada página, en el teléfono dentro del menú, está el botón «Ajustes de lectura». Abre un panel en el que puede ampliar el texto hasta el 200\u00a0%, aumentar los espacios, elegir dos colores de contraste y sustituir las imágenes por sus descripciones. «Vista habitual» devuelve el aspecto normal.',
        'Los temas claro y oscuro siguen al dispositivo; el botón «Tema oscuro» o «Tema claro» cambia de tema. Los ajustes se guardan solo en su navegador y no se envían a ninguna parte.',
        'El sitio respeta también lo ajustado en el propio dispositivo: tamaño de letra, más contraste, colores propios, menos movimiento. La página puede ampliarse en el navegador hasta el 400\u00a0%.',
      ],
    },
    {
      title: 'Cómo usar el teclado',
      text: [],
      list: [
        'Tab lleva al siguiente enlace o botón, Mayús\u00a0+\u00a0Tab al anterior, Intro lo abre. Un marco indica dónde está.',
        'El primer enlace de cada página, «Ir al contenido», salta el menú.',
        'Ctrl\u00a0+\u00a0K (⌘\u00a0K en un Mac) o «/» abre la búsqueda. Las flechas recorren los resultados, Esc cierra la búsqueda y los paneles.',
      ],
    },
    {
      title: 'Cómo están hechas las páginas',
      text: [],
      list: [
        'Los títulos están en orden, las zonas de la página tienen nombre y los enlaces dicen adónde llevan.',
        'Los números de los puntos de una resolución son texto corriente: un lector de pantalla los lee, y se pueden buscar y copiar.',
        'Todo el contenido está disponible sin JavaScript. La búsqueda, los filtros de las recomendaciones, los ajustes de lectura y la copia lo necesitan.',
      ],
    },
    {
      title: 'Qué se comprueba',
      text: [
        'El objetivo son las pautas WCAG 2.2 (nivel AA) y la norma rusa GOST R 52872-2019. Cuando cambia el programa que genera este sitio, pruebas automáticas comprueban:',
      ],
      list: [
        'páginas de todos los tipos con axe-core, en los temas claro y oscuro, en pantallas estrechas y anchas;',
        'la ampliación hasta el 400\u00a0%, sin desplazamiento lateral;',
        'la lectura sin JavaScript;',
        'un recorrido con el teclado: desde la portada, por la búsqueda, hasta un punto de una resolución y la copia de su cita.',
      ],
    },
    {
      title: 'Qué no se comprueba',
      text: [
        'Las pruebas automáticas no encuentran todas las barreras. Ninguna persona que use un lector de pantalla ha probado aún el sitio y ningún experto lo ha evaluado según las normas.',
        'No se comprueban los documentos escaneados, las diapositivas y otros archivos, ni los sitios ajenos a los que llevan los enlaces.',
      ],
    },
    {
      title: 'Límites conocidos',
      text: [],
      list: [
        'Los originales pueden ser imágenes escaneadas, que un lector de pantalla no puede leer. El texto de la resolución está en el propio sitio; si no está completo, la página lo dice.',
        'Una página sin traducción se muestra en el idioma del original, con un aviso.',
      ],
    },
  ],
  tell: 'Si algo no funciona',
  tellHow: 'Diga al organizador qué no pudo leer o hacer, en qué página y con qué programa.',
  nobodyToTell: 'El organizador todavía no ha dado una dirección para ello.',
  contacts: 'Contacto del organizador',
};
