/** What is wrong with what ties editions together, in English. */
import type { IssueMessages } from './issues.ts';
import type { LineageIssueParams } from './issues-lineage.ts';

export const lineageIssuesEn = {
  'continues-no-item': ({ id }) =>
    `\`${id}\` is a part, a section or a text without a page of its own. The field \`continues\` ties items together: give the id of an item.`,
  'continues-not-earlier': ({ item, is }) =>
    `\`${item}\` is an item of ${is === 'same' ? 'the same edition' : 'an edition that is not earlier'}. Name an item of an earlier edition in \`continues\`; a later item itself refers to this one.`,
  'continues-draft': ({ item }) =>
    `\`${item}\` is an item of a draft, which nobody adopted. Name an item of an adopted document or remove the field; if the document has been adopted, write \`stage: adopted\` in it.`,
  'successor-circle': ({ id }) =>
    `the organization \`${id}\` takes over from itself, directly or through others. Correct \`successor\`.`,
} satisfies Pick<IssueMessages, keyof LineageIssueParams>;
