/** References in words, as a list of literature has them: by the standard of the site's language. */
import { referenceStrings } from '../strings/bibliography.ts';
import { wordsIn } from '../strings/pick.ts';
import type { Citable } from './citations/citable.ts';
import { citationFiles } from './citations/files.ts';
import type { Format } from './format.ts';

export const gost: Format = {
  name: { ru: 'ГОСТ Р 7.0.5', en: 'ISO 690' },
  about: {
    ru: 'готовая библиографическая ссылка, которую остаётся вставить в текст',
    en: 'a reference that is ready to be put into a text',
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
  const { blankDate } = wordsIn(referenceStrings, language);
  const lines = references.map((cited) => `${referenceOf(cited).replaceAll('{date}', blankDate)}\n`);
  return byteOrderMark + lines.join('');
}

/** In words, with `{date}` for the day of access. */
export const referenceOf = ({ bibliography, url }: Citable): string =>
  bibliography.replaceAll('{url}', () => url);
