/** What readers are told of a document's source, and of what its text was compared with. */
import { counted } from '../plural.ts';
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'Matches the text of the source'
      : {
          signed: 'Matches the text of the signed copy',
          docx: 'Matches the document file (Word)',
          'scan-text': 'Matches a text copy; the signed copy is not published',
          web: 'Matches a publication on the web',
        }[kind],
  follows: {
    signed: 'The text follows the signed copy',
    docx: 'The text follows the document file',
    'scan-text': 'The text follows a text copy; the signed copy is not published',
    web: 'The text follows a publication on the web',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'white space',
      hyphens > 0 && counted('en', hyphens, { one: 'hyphen', other: 'hyphens' }).concat(' at line ends'),
      bullets > 0 &&
        counted('en', bullets, { one: 'sign', other: 'signs' }).concat(' before items (dashes, bullets)'),
    ];
    const list = new Intl.ListFormat('en').format(signs.filter((sign) => sign !== false));
    return `All characters were compared, except ${list}${excepted ? '; other differences are named below' : ''}.`;
  },
  comparedFile: 'The source’s text for comparison',
  omitted: 'Left out of the source (running heads, page numbers, lines above the title)',
  differences: 'Differences from the source',
  difference: (source, text) => `“${source}” in the source, “${text}” here`,
};
