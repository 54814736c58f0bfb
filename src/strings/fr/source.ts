/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Conforme au texte de la source'
      : {
          signed: 'Conforme au texte de l’exemplaire signé',
          docx: 'Conforme au fichier du document (Word)',
          'scan-text': 'Conforme à une copie du texte\u202f; l’exemplaire signé n’est pas publié',
          web: 'Conforme à une publication en ligne',
        }[kind],
  follows: {
    signed: 'Le texte suit l’exemplaire signé',
    docx: 'Le texte suit le fichier du document',
    'scan-text': 'Le texte suit une copie du texte\u202f; l’exemplaire signé n’est pas publié',
    web: 'Le texte suit une publication en ligne',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'les espaces',
      hyphens > 0 &&
        counted('fr', hyphens, { one: 'trait d’union', other: 'traits d’union' }).concat(' en fin de ligne'),
      bullets > 0 &&
        counted('fr', bullets, { one: 'signe', other: 'signes' }).concat(
          ' devant les points (tirets, puces)',
        ),
    ];
    const list = new Intl.ListFormat('fr').format(signs.filter((sign) => sign !== false));
    return `Tous les caractères ont été comparés, sauf ${list}${excepted ? '\u202f; les autres différences sont indiquées ci-dessous' : ''}.`;
  },
  comparedFile: 'Texte de la source pour comparaison',
  omitted: 'Omis de la source (titres courants, numéros de page, lignes au-dessus du titre)',
  differences: 'Différences avec la source',
  difference: (source, text) => `«\u202f${source}\u202f» dans la source, «\u202f${text}\u202f» ici`,
};
