/** The questions of `proceedings publish` about where the document goes. */
import type { PublishStrings, SetupKind } from './publish.ts';

const quote = (text: string) => `    ${text}`;

export const publishSetupEn: Pick<PublishStrings['questions'], SetupKind> = {
  language: {
    heading: 'Language / Язык',
    text: () => ['In which language are your documents? На каком языке ваши документы?'],
    choices: () => ({ ru: 'русский', en: 'English' }),
    help: 'The site and the questions will be in this language. На этом языке будут сайт и вопросы.',
  },
  name: {
    heading: 'Name of the conference',
    text: () => ['What is the conference called? Without a number or year: each time has its own.'],
    help: 'For example: International Cluster Conference. It stands at the top of every page and can be changed later.',
  },
  edition: {
    heading: 'Conference',
    text: () => ['Which conference adopted this document?'],
    choices: ({ titles }) => ({
      ...Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, `${id}: ${title}`])),
      new: 'another one: it is not here yet',
    }),
    help: 'The document will stand under this conference. If it is not in the list, choose “another one” and answer a few questions about it.',
  },
  'edition-title': {
    heading: 'New conference',
    text: () => ['Its full title, as documents have it:'],
    help: 'For example: III International Cluster Conference.',
  },
  'edition-start': {
    heading: 'New conference',
    text: () => ['First day of the conference:'],
    help: 'Write the date so: 2027-05-11 or 11.05.2027 (the day first).',
  },
  'edition-end': {
    heading: 'New conference',
    text: () => ['Last day of the conference:'],
    help: 'Write the date so: 2027-05-12. If it took one day, press Enter.',
  },
  'edition-id': {
    heading: 'Address',
    text: () => ['Under which name shall the conference stand in addresses of pages? Usually the year.'],
    help: 'Small Latin letters, digits and hyphens will do: 2027, 2027-autumn. Better not change it later: people will link to these addresses.',
  },
  taken: {
    heading: 'There is such a document',
    text: ({ title }) => [
      'This conference has published a document already:',
      quote(title),
      'What is to be done?',
    ],
    choices: () => ({
      replace: 'replace its text; everything that you added to it stays',
      beside: 'leave it and add a new document beside it',
    }),
    help: 'Replace the text if it is the same document, corrected perhaps. If it is another one, add it beside.',
  },
  'other-id': {
    heading: 'Address',
    text: () => ['Under which name shall the new document stand in the address of its page?'],
    help: 'Small Latin letters, digits and hyphens will do: resolution-2, declaration.',
  },
};
