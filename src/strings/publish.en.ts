/** The words of `proceedings publish` besides the questions. */
import { formatDate } from './dates.ts';
import { counted } from './plural.ts';
import type { PublishStrings } from './publish.ts';
import { publishQuestionsEn } from './publish-questions.en.ts';

const items = { one: 'item', other: 'items' };
const parts = { one: 'part', other: 'parts' };

export const publishEn: PublishStrings = {
  questions: publishQuestionsEn,
  back: 'back',
  all: 'all',
  intro: (file) => [
    `Publishing: ${file}`,
    'A few questions follow. Enter takes the usual answer, “?” explains, “back” goes to the question before, Ctrl+C stops. Nothing is written before the last question.',
  ],
  found: ({ items: itemCount, parts: partCount }) =>
    `The document was read: ${[
      ...(partCount > 0 ? [counted('en', partCount, parts)] : []),
      itemCount > 0 ? counted('en', itemCount, items) : 'no numbered items',
    ].join(', ')}.`,
  number: (at, all) => (all === null ? `Question ${at}` : `Question ${at} of ${all}`),
  byEnter: '[Enter]',
  enterIs: (value) => `Enter: ${value}`,
  enterNone: 'Enter: none of them',
  enterOn: 'Enter: go on',
  moreOfKind: (count) =>
    `There ${count === 1 ? 'is one more question' : `are ${count} more questions`} of this kind. To answer all of them so, add “all”: “1 all”.`,
  typeMany: 'Numbers with commas, a row of them with a hyphen: 1, 4-6.',
  typeSearch: 'A number or a few letters of the name.',
  refusals: {
    needed: 'An answer is needed here. “?” explains.',
    number: 'Type a number of the list. “?” explains.',
    date: 'That is no date. Write it so: 2017-05-12.',
    id: 'Only small Latin letters, digits and hyphens will do.',
    taken: 'This name is taken. Type another.',
    'nothing-found': 'Nothing was found. Type other letters or a number.',
    'before-start': 'The last day is before the first. Type another date.',
  },
  noBack: 'This is the first question.',
  stopped: 'Stopped. Nothing was written; everything is as it was.',
  unanswered: (heading) => `Nobody can answer “${heading}” for you. Run the command without --yes.`,
  date: (iso) => formatDate('en', iso),
  soInDocument: 'so in the document',
  writing: 'That was the last question. Writing and checking.',
  checkFailed: [
    'The check has found errors: each line above names the file, the place in it and what to do.',
    'Correct the file in a text editor, save it and press Enter to check again. “undo” puts everything back as it was before.',
  ],
  checkAgain: 'Check again (Enter) or “undo”',
  undo: 'undo',
  undone: 'Everything is as it was.',
  building: 'Building the site for you to look at. This takes up to a minute.',
  ready: (url) => `Look at the document’s page in a browser: ${url}`,
  endPreview: 'When you have looked, press Enter',
  previewFailed: (why) => `The site could not be built to be looked at: ${why}`,
  done: 'Done: the document was added, and the check found no errors.',
  files: 'Files that were made or changed:',
  fileKinds: {
    resolution: 'the document’s text and what is known of it',
    original: 'your file, which readers can download',
    text: 'its bare text, with which what is published is compared',
    organization: 'a new organization',
    edition: 'a new conference',
    conference: 'name and language of the site',
  },
  look: 'Still to be compared with the document:',
  online: [
    'The document is not on the internet yet. To put it there, give these files to whoever keeps the site. If that is you, save them in the repository:',
  ],
  noFile: (name) => `There is no file ${name}.`,
  noEdition: (id) => `“${id}” cannot be a conference’s name: use small Latin letters, digits and hyphens.`,
  badId: (id) => `“${id}” cannot be a document’s name: use small Latin letters, digits and hyphens.`,
};
