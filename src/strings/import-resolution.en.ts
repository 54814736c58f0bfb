/** What importing a resolution tells its author, in English. */
import type { ImportResolutionStrings } from './import-report.ts';
import { countedList } from './plural.ts';

export const importResolutionEn: ImportResolutionStrings = {
  reading: (name) => `Reading ${name} …`,
  capitals: 'the title is in capitals in the copy',
  retitled: 'the title was given at publication instead of the document’s',
  untitled: 'the document has no title; this one was given at publication',
  found: 'Found',
  title: (title) => `title: ${title}`,
  date: (date) => `date of adoption: ${date}`,
  possibleDate: (date, words) =>
    `a date without words of adoption: “${words}”. If it is that date, add \`adopted: {date: ${date}}\`.`,
  signed: (post, name, isPrinted) =>
    `signature: ${post === null ? '' : `${post}, `}${name}${isPrinted ? ' (not entered: compare it and add it to `adopted.signed`)' : ''}`,
  counts: ({ parts, sections, annexes, items, subitems, notes }) =>
    countedList('en', [
      [parts, { one: 'part', other: 'parts' }],
      [sections, { one: 'section', other: 'sections' }],
      [annexes, { one: 'annex', other: 'annexes' }],
      [items, { one: 'item', other: 'items' }],
      [subitems, { one: 'subitem', other: 'subitems' }],
      [notes, { one: 'footnote', other: 'footnotes' }],
    ]),
  leftOut: 'Not part of the text (listed in `source.omitted`, which readers see)',
  reasons: {
    header: 'running head',
    footer: 'running foot',
    repeated: 'comes again at page breaks',
    'page-number': 'page number',
    'page-edge': 'stands below the text of a page',
    rule: 'a line drawn',
    masthead: 'stands above the title',
  },
  doubtful: 'check: it may be text of the document',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  marks: (text, count) => `marks ${text} (${count})`,
  bullets: (count) => `a dash or bullet before a number (${count})`,
  look: 'Compare with the document',
  hyphen: (word, otherwise) => `a word divided at the end of a line: “${word}” (or was it “${otherwise}”?)`,
  doubts: {
    unproved: ({ source, text }) =>
      `The text written differs from the document: there “${source}”, here “${text}”. Correct it by the document.`,
    'title-guessed': ({ text }) =>
      `No title was found, so the first paragraph was taken: “${text}”. If it is none, correct \`title\` and put the paragraph back into the text.`,
    'no-items': () => 'No numbered item was found. If paragraphs are items, add `items: {from: paragraphs}`.',
    'own-ids': ({ count }) =>
      `The numbers begin anew, so headings and items were given addresses of their own, \`{#…}\` (${count}). Until they are published you may change them to better ones.`,
    enumeration: ({ text }) =>
      `An enumeration within a paragraph stays text, because the main list begins after it: “${text}…”.`,
    'unread-label': ({ text, label }) =>
      `“${label}” is no number here (a letter with a dot is an initial), so the line stays text: “${text}”.`,
    'label-like': ({ text, label }) => `“${label}” may be a number read wrongly: “${text}”.`,
    jump: ({ label, after, text }) =>
      `“${label}” follows at once on “${after}”: “${text}”. Is an item missing?`,
    'breaks-off': ({ text }) =>
      `The text breaks off: “${text}”. If the file is not the whole document, add \`complete: false\` to \`source\`.`,
    label: ({ label, expected }) =>
      `“${label}” is out of sequence${expected === null ? '' : `: “${expected}” was expected`}. The line stays plain text.`,
    'look-alikes': ({ text, word, letters }) =>
      `“${word}” mixes Cyrillic and Latin letters (${letters}): “${text}”.`,
    'glued-number': ({ text, word }) =>
      `A number is glued to a word, perhaps a footnote’s: “${word}” in “${text}”.`,
    'spaced-letters': ({ text }) => `A word’s letters are spaced out: “${text}”.`,
    'notes-kept': () =>
      'The numbers of footnotes begin again on each page or are not in sequence, so the notes stay in the text where they are printed.',
    table: ({ text }) => `The document has a table (“${text}”). Its cells became paragraphs.`,
  },
  suggestions: 'Bodies and sessions that may be meant',
  at: (id) => (id === null ? 'opening' : `“${id}”`),
  addressee: (words, record, manner) =>
    `“${words}”: ${record === null ? 'no such organization in content/organizations/ yet' : `organization: ${record}`}${manner === null ? '' : `, as: ${manner}`}`,
  session: (words, record) =>
    `${words}: ${record === null ? 'no such session in sessions/ yet' : `session: ${record}`}`,
  onlySuggested: 'These are only suggestions: the record does not have them.',
  nothing: 'nothing',
};
