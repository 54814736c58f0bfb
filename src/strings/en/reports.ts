import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Report an error',
  issue: 'Report an error in the repository',
  edit: 'Edit the file of this page',
  answer: 'Report on this item',
  errorSubject: (about) => `An error on the site. ${about}`,
  answerSubject: (about) => `Report on an item. ${about}`,
  wrong: 'What is wrong, and what is right:',
  answerForm: (statuses) => [
    'Organization:',
    `What came of it (${statuses.join(', ')} or other):`,
    'Kind, date and number of the document:',
    'Please attach the document.',
  ],
  file: 'File',
  quoted: (words) => `“${words}”`,
};
