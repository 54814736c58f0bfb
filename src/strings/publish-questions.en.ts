/** The questions of `proceedings publish`: for an organizer who does not program. */
import { formatDate } from './dates.ts';
import { terms } from './en/terms.ts';
import type { LeftOutReason } from './import-report.ts';
import { importResolutionStrings } from './import-resolution.ts';
import type { LeftOutWords, NamedPlace, PublishStrings } from './publish.ts';
import { publishSetupEn } from './publish-setup.en.ts';

const quote = (text: string) => `    ${text}`;
const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const why = (reason: LeftOutReason) => importResolutionStrings('en').reasons[reason];
const leftOut = ({ text, reason, times: count }: LeftOutWords) => `${text} (${why(reason)}, ${times(count)})`;
const where = (place: string) =>
  place === '' ? 'The document’s opening:' : `Place in the document: ${place}`;
const inPlace = ({ place, context }: NamedPlace) => [where(place), quote(context)];
const listed = (lines: string[]) => lines.map((line, index) => quote(`${index + 1}  ${line}`));

export const publishQuestionsEn: PublishStrings['questions'] = {
  ...publishSetupEn,
  title: {
    heading: 'Title',
    text: ({ title, guessed, above }) => [
      guessed
        ? 'No line says “resolution”, “declaration” or the like, so the first paragraph became the title:'
        : 'The title of the document:',
      quote(title),
      ...(above.length > 0
        ? ['Above it stands (and will not be part of the text):', ...above.map(quote)]
        : []),
      'Is that right?',
    ],
    choices: () => ({
      right: 'yes',
      lines: 'no, other lines of the document are the title',
      words: 'it is the title, but is to be written otherwise (not in capitals, perhaps)',
      untitled: 'no, the document has no title: I shall type one',
    }),
    help: 'The title stands above the text, in lists and in citations. If you change its words, readers see that the document has others.',
  },
  'title-lines': {
    heading: 'Title',
    text: ({ opening }) => ['How the document begins:', ...listed(opening), 'Which lines are the title?'],
    help: 'Type the number of a line, or of several in a row: 2-3. What stands above is left out; what stands below becomes text.',
  },
  'title-words': {
    heading: 'Title',
    text: ({ title }) => ['In the document:', quote(title), 'Type the whole title:'],
    help: 'Type it as it shall stand on the site. The document’s own words are listed beside it as a difference.',
  },
  'title-untitled': {
    heading: 'Title',
    text: ({ first }) => ['The document begins so:', quote(first), 'Type the title:'],
    help: 'For example: Resolution of the participants of the III Conference. The first paragraph stays in the text.',
  },
  date: {
    heading: 'Date of adoption',
    text: ({ found, possible }) =>
      found !== null
        ? ['The document says when it was adopted.']
        : possible !== null
          ? [
              'The document has a date, but does not say that it is the date of adoption:',
              quote(possible.words),
            ]
          : ['The document has no date of adoption. If you know it, type it: 2017-05-12.'],
    choices: ({ found, possible }) => ({
      none: 'leave the date open',
      ...(found === null ? {} : { [found]: `adopted on ${formatDate('en', found)}` }),
      ...(possible === null ? {} : { [possible.date]: `adopted on ${formatDate('en', possible.date)}` }),
    }),
    help: 'Choose a number or type another date: 2017-05-12, 2017-05 or 2017. Without one the page just does not say when the document was adopted.',
  },
  whole: {
    heading: 'Is the whole document in the file',
    text: ({ breaksOff }) =>
      breaksOff === null
        ? ['Does this file hold the whole document?']
        : ['The text seems to break off:', quote(breaksOff), 'Does the file hold the whole document?'],
    choices: () => ({ whole: 'yes, all of it', part: 'no, only a part: tell readers so' }),
    help: 'If the end or some pages are missing, readers will see a note that says so.',
  },
  'left-out': {
    heading: 'Running head or text?',
    text: ({ text, reason, times: count, before, after }) => [
      `This line was left out (${why(reason)}, ${times(count)}):`,
      quote(text),
      ...(before === '' ? [] : ['Before it:', quote(before)]),
      ...(after === '' ? [] : ['After it:', quote(after)]),
      'What is it?',
    ],
    choices: () => ({
      furniture: 'not text: a running head, a page number',
      text: 'text of the document: put it back',
    }),
    help: 'Running heads and page numbers are printed on every page and are no words of the document. Readers see the list of what was left out.',
  },
  'left-out-sure': {
    heading: 'Left out of the text',
    text: ({ lines }) => [
      'These lines were taken for running heads and page numbers and left out:',
      ...listed(lines.map(leftOut)),
      'If any of it is text of the document, type its number.',
    ],
    help: 'Running heads and page numbers are no words of the document. Readers see the list of what was left out.',
  },
  hyphens: {
    heading: 'Divided words',
    text: ({ words }) => [
      'These words were divided at the end of a line. How they will be printed, and how else they may have been written:',
      ...listed(words.map(({ word, otherwise }) => `${word}  (or ${otherwise})`)),
      'If some are to be written otherwise, type their numbers.',
    ],
    help: 'A divided word does not show whether it has a hyphen of its own. For example: 2, 5.',
  },
  'no-items': {
    heading: 'Items',
    text: () => ['No numbered item was found in the document.', 'Are its paragraphs items?'],
    choices: () => ({ none: 'no, leave it as running text', paragraphs: 'yes, every paragraph is an item' }),
    help: 'Every item gets a page of its own and can be cited.',
  },
  notice: {
    heading: 'Please note',
    text: ({ sentence }) => [sentence],
    help: 'There is nothing to decide: just compare the place with the document.',
  },
  doubt: {
    heading: 'Does the document say so?',
    text: ({ sentence, place }) => [...(place === '' ? [] : [where(place)]), sentence],
    choices: () => ({
      later: 'I shall look later (remind me at the end)',
      so: 'the document itself has it so',
    }),
    help: 'The text is not changed. If the document itself is printed so, the item gets the note “so in the document”. If it is a slip of typing, correct it in your file and begin again.',
  },
  addressee: {
    heading: 'An addressee?',
    text: (params) => [
      ...inPlace(params),
      params.organization === null
        ? `“${params.name}” looks like a body that the site does not have yet. Is it an addressee?`
        : `“${params.name}” may be ${params.organization}. Is it an addressee?`,
    ],
    choices: ({ organization }) => ({
      no: 'no, leave it',
      ...(organization === null ? {} : { yes: `yes: ${organization}` }),
      other: organization === null ? 'yes: choose or add an organization' : 'yes, but another organization',
    }),
    help: 'An addressee is whom the document sends, proposes or recommends something, who is responsible or takes part. If a body is only mentioned, press Enter. Addressees can be added later.',
  },
  'addressee-organization': {
    heading: 'Which organization?',
    text: ({ words }) => [`The document’s words: “${words}”.`],
    choices: ({ names }) => ({ new: 'add a new organization', ...names }),
    help: 'Type a few letters of the name to shorten the list. If it is not there, choose 1.',
  },
  'addressee-name': {
    heading: 'New organization',
    text: () => ['Its full name:'],
    help: 'For example: Ministry of Economic Development. If the document’s words are the name, press Enter.',
  },
  'addressee-id': {
    heading: 'New organization',
    text: ({ name }) => [`Under which name shall “${name}” stand in addresses?`],
    help: 'Small Latin letters, digits and hyphens will do: ministry-economy. What is proposed is usually fine.',
  },
  'addressee-as': {
    heading: 'How does the document address it?',
    text: (params) => [...inPlace(params), `${params.organization}:`],
    choices: () => terms.manners,
    help: 'Choose what the document itself says. These words will stand before the name.',
  },
  session: {
    heading: 'A session?',
    text: (params) => [
      ...inPlace(params),
      `The session “${params.session ?? params.words}” is named. Does this part come from it?`,
    ],
    choices: ({ session }) => ({
      no: 'no, leave it',
      ...(session === null ? {} : { yes: 'yes' }),
      other: session === null ? 'yes: choose from the programme' : 'no, from another session',
    }),
    help: 'The page of the part will link to the session. It can be added later.',
  },
  'session-other': {
    heading: 'Which session?',
    text: ({ words }) => [`The document’s words: “${words}”.`],
    choices: ({ names }) => names,
    help: 'Type a few letters of the title to shorten the list.',
  },
};
