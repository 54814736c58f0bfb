/** How a published text differs from its source, in English. */
import type { IssueMessages } from './issues.ts';
import type { ProofIssueParams, WordsInContext } from './issues-proof.ts';
import { counted } from './plural.ts';

const differs = {
  changed: 'the words here are not those of the source.',
  missing: 'words of the source are missing here.',
  extra: 'here stand words that the source does not have.',
  moved: 'the source has these words at another place.',
};

const shown = ({ before, words, after }: WordsInContext) =>
  `${before}[${words === '' ? ' ' : words}]${after}`;

export const proofIssuesEn = {
  'text-differs': ({ kind, source, text, item, twins }) =>
    [
      differs[kind],
      `in the source: ${shown(source)}`,
      `here:          ${shown(text)}`,
      ...(twins ? ['They look the same: Cyrillic letters stand for Latin ones, or the other way.'] : []),
      `If this is a slip in transcription, correct it. If the adopted document itself says so, give its words again and add \`${item === null ? 'notice' : `notes: {"${item}": as in the document}`}\`. ` +
        'If the document was corrected officially, say so in `corrections`. If the difference is intended, declare it in `source.differences`' +
        `${kind === 'missing' ? ', and a running head or foot in `source.omitted`' : ''}.`,
    ].join('\n'),
  'text-differs-more': ({ count }) =>
    `and ${counted('en', count, { one: 'more difference', other: 'more differences' })} from the source. Mend those that are named and check again.`,
  'omitted-not-found': ({ words, suggestion }) =>
    `the source has no line “${words}”, or it stands in the text. ${suggestion === undefined ? 'Correct or remove it.' : `Did you mean “${suggestion}”?`}`,
  'omitted-too-often': ({ words, count }) =>
    `the line “${words}” is left out of the source ${counted('en', count, { one: 'time', other: 'times' })} and listed once: another may be a part’s number that the text has lost. Give it back to the text; if all are page numbers, list the line as often as it is left out.`,
  'difference-too-often': ({ words, count }) =>
    `the difference “${words}” is declared once and stands in ${counted('en', count, { one: 'place', other: 'places' })}: a slip could pass that way. Quote more words, so that they stand in one place, or declare it as often as there are places.`,
  'source-not-compared': () =>
    'it is said how the text differs from its source, but the source’s text is not there, so nothing was compared. Add `text` to `source`, or import the document again: `proceedings import resolution`.',
  'difference-not-found': ({ words, suggestion }) =>
    `there is no such difference: the words “${words}” are not in the source, or the text has them too. ${suggestion === undefined || suggestion === words ? 'Correct or remove the entry.' : `Did you mean “${suggestion}”?`}`,
  'source-text-differs': ({ file, kept, found }) =>
    [
      `this is not the text that the file public${file} has.`,
      `here:        ${shown(kept)}`,
      `in the file: ${shown(found)}`,
      'If the original is the right one, extract its text again: `proceedings import resolution`.',
    ].join('\n'),
  'source-not-extracted': ({ file }) =>
    `no text could be extracted from public${file}, so there is nothing to compare with. Check the file.`,
} satisfies Pick<IssueMessages, keyof ProofIssueParams>;
