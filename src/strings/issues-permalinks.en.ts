/** What is wrong with published addresses and with content/redirects.yaml. */
import type { IssueMessages } from './issues.ts';
import type { PermalinkIssueParams } from './issues-permalinks.ts';

const maybe = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;

export const permalinkIssuesEn = {
  'permalink-gone': ({ address }) =>
    [
      `nothing is at the published address ${address} any more, and others may link to it. Bring back what was there under its old name, or say in content/redirects.yaml what became of it:`,
      'moved:',
      `  - {from: ${address}, to: the new address}`,
      'or, if it is published no longer:',
      'withdrawn:',
      `  - {address: ${address}, reason: "why", date: 2018-03-01}`,
    ].join('\n'),
  'permalink-digests': ({ address }) =>
    `content/permalinks.lock records two different texts of the item ${address}, and no correction leads from one to the other. This happens when two branches are merged. If the present text is right, run \`proceedings permalinks\`: it keeps that one.`,
  'permalink-line': () =>
    'an address should stand here, and after it, for an item, two groups of 16 digits and letters. Delete the line, or bring it back from the history.',
  'permalink-conflict': () =>
    'a mark of an unfinished merge of two branches was left here. Run `proceedings permalinks`: the lines of both sides are needed, the marks will go.',
  'item-reworded': ({ item, words, declared }) =>
    [
      declared
        ? `the words of the published item \`${item}\` have changed, and the entries of \`corrections\` do not explain it: with \`was\` in place of \`now\` the present text is not the published one. Compare them letter by letter.`
        : `the words of the published item \`${item}\` have changed. Bring back the old ones; if the document was corrected officially, add to the fields of this resolution:`,
      ...(declared
        ? []
        : [
            'corrections:',
            `  - {date: 2018-03-01, item: "${item}", was: "the old words", now: "the new words", basis: "on whose decision"}`,
          ]),
      `now: ${words}`,
    ].join('\n'),
  'item-renumbered': ({ address, now, keep, taken }) =>
    [
      `these words were published at ${address} and stand at ${now} now. Numbers of published items do not change: bring back the number or the place.`,
      ...(keep === null
        ? []
        : [
            `If the number was corrected in the document itself, keep the address: write \`{#${keep.segment}}\` at the end of this item${taken ? ', another id at the end of the item that took its place' : ''}, and add to the fields of the resolution:`,
            'corrections:',
            `  - {date: 2018-03-01, item: "${keep.id}", was: "the old number", now: "${keep.label}", basis: "on whose decision"}`,
          ]),
      ...(taken
        ? []
        : [
            `${keep === null ? 'If the item moved' : 'If the address has to become another one'}, say so in content/redirects.yaml:`,
            'moved:',
            `  - {from: ${address}, to: ${now}}`,
          ]),
    ].join('\n'),
  'bad-address': ({ value, suggestion }) =>
    `“${value}” is no address of a page of this site. One begins and ends with a slash, without the site’s name and without a language: \`/2017/sessions/opening/\`; a place in a page is \`/2017/resolutions/resolution/#1-i\`.${maybe(suggestion)}`,
  'redirect-stands': ({ address }) =>
    `there is a page at ${address}, so it cannot lead elsewhere. Delete this entry, or rename what is there.`,
  'withdrawn-stands': ({ address }) =>
    `${address} is still published. To withdraw a page, delete its file; an item of an adopted document cannot be withdrawn while it stands in the text. If nothing is to be withdrawn, delete this entry.`,
  'withdrawn-came-back': () =>
    'this person was withdrawn: content/redirects.yaml has the digest of the address. Delete the file (`proceedings withdraw-person`), and take the person out where the programme is imported from; if they agree to be published again, delete the entry in `withdrawn-digests`.',
  'redirect-twice': ({ address, line }) =>
    `the address ${address} is named in line ${line} already. Keep one entry.`,
  'redirect-language': ({ prefix, right }) =>
    `an address is written without its language (${prefix}): an entry holds for all languages of the site. Write ${right}.`,
  'redirect-base': ({ prefix, right }) =>
    `an address is written without the path where the site lies on its host (${prefix}). Write ${right}.`,
  'redirect-no-target': ({ to, suggestion }) =>
    `there is nothing at ${to}.${maybe(suggestion) || ' Correct it.'}`,
  'redirect-to-withdrawn': ({ to }) => `${to} is withdrawn in this file. Move this entry to \`withdrawn\`.`,
  'redirect-loop': ({ address }) =>
    `the entries go round in a circle: a reader who starts at ${address} never arrives. Enter the address of a page that is there.`,
  'redirect-chain': ({ to, end }) => `the page ${to} has moved, too. Write the last address at once: ${end}.`,
} satisfies Pick<IssueMessages, keyof PermalinkIssueParams>;
