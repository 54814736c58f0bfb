/** References in words, as a list of literature has them: by the standard of the site's language. */
import { wordsOf } from '../strings/languages.ts';
import type { Citable } from './citations/citable.ts';
import { citationFiles } from './citations/files.ts';
import type { Format } from './format.ts';

export const gost: Format = {
  name: {
    ru: 'ГОСТ Р 7.0.5',
    en: 'ISO 690',
    de: 'DIN ISO 690',
    fr: 'ISO 690',
    es: 'ISO 690',
    fi: 'SFS-ISO 690',
    he: 'ISO 690',
    hi: 'ISO 690',
    'zh-TW': 'ISO 690',
  },
  about: {
    ru: 'готовая библиографическая ссылка, которую остаётся вставить в текст',
    en: 'a reference that is ready to be put into a text',
    de: 'eine fertige Literaturangabe zum Einfügen in einen Text',
    fr: 'une référence prête à être insérée dans un texte',
    es: 'una referencia lista para insertarse en un texto',
    fi: 'valmis viite tekstiin liitettäväksi',
    he: 'הפניה מוכנה לשילוב בטקסט',
    hi: 'पाठ में रखने के लिए तैयार संदर्भ',
    'zh-TW': '可直接放入文中的引用格式',
  },
  suffix: 'gost.txt',
  mediaType: 'text/plain',
  audience: 'citation',
  files: citationFiles(referencesOf),
};

/** Not every host says that a text is in UTF-8, and without it browsers take Russian for another encoding. */
const byteOrderMark = '\uFEFF';

/** One a line. The standard demands the day of access, which only the reader knows: a blank stands for it. */
function referencesOf(references: readonly Citable[], language: string): string {
  const { blankDate } = wordsOf(language).bibliography;
  const lines = references.map((cited) => `${referenceOf(cited).replaceAll('{date}', blankDate)}\n`);
  return byteOrderMark + lines.join('');
}

/** In words, with `{date}` for the day of access. */
export const referenceOf = ({ bibliography, url }: Citable): string =>
  bibliography.replaceAll('{url}', () => url);
