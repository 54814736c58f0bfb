/** What a resolution and an organization say of a letter that a resolution was sent with. */
import { date, stated, url } from './fields.ts';

export const dispatchFields = {
  date: date.nullable().describe('Date of the letter.'),
  number: stated.describe('Number of the letter.'),
  words: stated.describe('The words that say so: a quotation.'),
  file: url.nullable().describe('The letter.'),
};
