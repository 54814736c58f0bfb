/** What is wrong with published addresses and with content/redirects.yaml. */
import type { IssueMessages } from './issues.ts';
import type { PermalinkIssueParams } from './issues-permalinks.ts';

const maybe = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;

export const permalinkIssuesEn = {
  'permalink-gone': ({ address }) =>
    [
      `nothing is at the published address ${address} any more, and others may link to it. Bring back what was there under its old name, or say in content/redirects.yaml what became of it, with your own words in place of the capitals:`,
      'moved:',
      `  - {from: ${address}, to: NEW ADDRESS}`,
      'or, if it is published no longer:',
      'withdrawn:',
      `  - {address: ${address}, reason: REASON, date: DATE}`,
    ].join('\n'),
  'person-gone': ({ address, id }) =>
    [
      `nothing is at the published address ${address} any more, and others may link to it. If the person is to be withdrawn, run \`npx proceedings withdraw-person ${id}\`: it takes the name out everywhere, and out of the address as well. If the file was deleted by mistake, bring it back; if it was renamed, enter the new address in content/redirects.yaml:`,
      'moved:',
      `  - {from: ${address}, to: NEW ADDRESS}`,
    ].join('\n'),
  'permalink-digests': ({ address }) =>
    `content/permalinks.lock records two different texts of the item ${address}, and no correction leads from one to the other. This happens when two branches are merged. If the present text is right, run \`npx proceedings permalinks\`: it keeps that one.`,
  'permalink-line': () =>
    'an address should stand here, and after it, for an item, two groups of 16 digits and letters. Delete the line, or bring it back from the history.',
  'permalink-conflict': () =>
    'a mark of an unfinished merge of two branches was left here. Run `npx proceedings permalinks`: the lines of both sides are needed, the marks will go.',
  'item-reworded': ({ item, words, declared }) =>
    [
      declared
        ? `the words of the published item \`${item}\` have changed, and the entries of \`corrections\` do not explain it: with \`was\` in place of \`now\` the present text is not the published one. Compare them letter by letter.`
        : `the words of the published item \`${item}\` have changed. Bring back the old ones; if the document was corrected officially, add to the fields of this resolution, with your own words in place of the capitals:`,
      ...(declared
        ? []
        : [
            'corrections:',
            `  - {date: DATE, item: "${item}", was: "OLD WORDS", now: "NEW WORDS", basis: "BASIS"}`,
          ]),
      `now: ${words}`,
    ].join('\n'),
  'item-renumbered': ({ address, now, keep, taken, over, deleted }) =>
    [
      `these words were published at ${address} and stand at ${now} now${over ? ', where another item was published: old links would lead to the wrong one' : ''}. Numbers of published items do not change: bring back the number or the place.`,
      ...(keep === null
        ? []
        : [
            `If the number was corrected in the document itself, keep the address: write \`{#${keep.segment}}\` at the end of this item (\`${keep.label} … {#${keep.segment}}\`)${taken ? ', another id at the end of the item that took its place' : ''}${keep.was === keep.label ? '.' : ', and add to the fields of the resolution, with your own words in place of the capitals:'}`,
            ...(keep.was === keep.label
              ? []
              : [
                  'corrections:',
                  `  - {date: DATE, item: "${keep.id}", was: "${keep.was ?? 'OLD NUMBER'}", now: "${keep.label}", basis: "BASIS"}`,
                ]),
          ]),
      ...(deleted
        ? [
            `The item that was published at ${now} is no longer in the text. If it was taken out of the document, say so in content/redirects.yaml, too:`,
            'withdrawn:',
            `  - {address: ${now}, reason: REASON, date: DATE}`,
          ]
        : []),
      ...(taken || over
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
  'withdrawn-person': ({ address, id }) =>
    `the address ${address} is the name of a person, which would stay on the site. Run \`npx proceedings withdraw-person ${id}\`: it puts a digest in place of this entry.`,
  'withdrawn-placeholder': ({ reason }) =>
    `replace “${reason}” by the reason: readers of the site will see it.`,
  'withdrawn-came-back': () =>
    'this person was withdrawn: content/redirects.yaml has the digest of the address. Delete the file (`npx proceedings withdraw-person`), and take the person out where the programme is imported from; if they agree to be published again, delete the entry in `withdrawn-digests`.',
  'redirect-twice': ({ address, line }) =>
    `the address ${address} is named in line ${line} already. Keep one entry.`,
  'redirect-language': ({ prefix, right }) =>
    `an address is written without its language (${prefix}): an entry holds for all languages of the site. Write ${right}.`,
  'redirect-base': ({ prefix, right }) =>
    `an address is written without the path where the site lies on its host (${prefix}). Write ${right}.`,
  'redirect-no-target': ({ to, suggestion }) =>
    `there is nothing at ${to}.${maybe(suggestion) || ' Correct it.'}`,
  'redirect-own-site': ({ right }) =>
    `this is an address of this site itself. Write it without the site’s name: \`${right}\`.`,
  'redirect-other-item': ({ from, to }) =>
    `another item was published at ${to}: a link to ${from} would lead to words that are not its own. Delete this entry. If the item has another number now, keep its address: write \`{#${from.split(/[/#]/).findLast(Boolean)?.split('-').at(-1)}}\` at its end; if it was taken out of the document, move the entry to \`withdrawn\`.`,
  'redirects-no-heading': () =>
    'a line comes first that says what the list is: `moved:` (pages that have another address now) or `withdrawn:` (pages that are published no longer).',
  'redirect-to-withdrawn': ({ to }) => `${to} is withdrawn in this file. Move this entry to \`withdrawn\`.`,
  'redirect-loop': ({ address }) =>
    `the entries go round in a circle: a reader who starts at ${address} never arrives. Enter the address of a page that is there.`,
  'redirect-chain': ({ to, end }) => `the page ${to} has moved, too. Write the last address at once: ${end}.`,
} satisfies Pick<IssueMessages, keyof PermalinkIssueParams>;
