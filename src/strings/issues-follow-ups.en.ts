/** What is wrong with what is said of items since, and with how it names them, in English. */
import type { IssueMessages } from './issues.ts';
import type { FollowUpIssueParams } from './issues-follow-ups.ts';

export const followUpIssuesEn = {
  'no-such-resolution': ({ document, suggestion, file }) =>
    `there is no document \`${document}\`. ${suggestion === undefined ? `Correct the reference or add the file ${file}.` : `Did you mean \`${suggestion}\`?`}`,
  'draft-resolution': ({ document, file }) =>
    `the document \`${document}\` will not be on the site: the file ${file} is a draft. Remove \`draft: true\` there, or the reference here.`,
  'listed-twice': ({ value }) => `\`${value}\` is here twice. Keep one of them.`,
  'follow-up-of-draft': ({ item }) =>
    `\`${item}\` belongs to a draft, which nobody has adopted, so there is nothing yet to be carried out. Name an item of an adopted document; if the document has been adopted, write \`stage: adopted\` in it.`,
  'nothing-to-publish': () =>
    'there is nothing to publish: no file of the document is named. Add a line `file` with its path, or remove `publish: full`.',
  'before-adoption': ({ date, adopted, stated }) =>
    `the date ${date} is before ${stated ? `the document was adopted (${adopted})` : `the conference began (${adopted})`}. Correct it${stated ? ', or the date in `adopted`' : ''}.`,
  'not-addressed': ({ organization }) =>
    `these items are not addressed to the organization \`${organization}\`. If it is the one that says so, write \`who: other\`; if it is an addressee, name it in \`addressees\` or \`dispatches\` of the document.`,
} satisfies Pick<IssueMessages, keyof FollowUpIssueParams>;
