/** What is wrong with corrections, in English. */
import type { IssueMessages } from './issues.ts';
import type { CorrectionIssueParams } from './issues-corrections.ts';

const where = (item: string | null) => (item === null ? 'in the document' : `in \`${item}\``);

export const correctionIssuesEn = {
  'correction-not-found': ({ words, item }) =>
    `the words “${words}” do not stand ${where(item)}. \`now\` holds the words that the document has today, letter by letter; later corrections of the same words are written below it. Mend \`now\` or the text.`,
  'correction-one-sided': () =>
    'the value is empty, and both `was` and `now` are needed. Where words were only added or only taken out, give the words beside them in both: `was: by the end`, `now: by the end of the year`.',
  'correction-unclear': ({ words, item }) =>
    `the words “${words}” stand ${where(item)} several times, so that readers cannot be shown what was adopted. Add the words beside them to \`was\` and \`now\`${item === null ? ', or name the item in `item`' : ''}.`,
} satisfies Pick<IssueMessages, keyof CorrectionIssueParams>;
