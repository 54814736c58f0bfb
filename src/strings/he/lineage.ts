/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'אותה שאלה בכנסים אחרים',
  title: 'שאלות שהועלו יותר מפעם אחת',
  lead: (count) => `בסך הכול ${counted('he', count, { one: 'שאלה', two: 'שאלות', other: 'שאלות' })}.`,
  link: (count) =>
    counted('he', count, {
      one: 'שאלה הועלתה יותר מפעם אחת',
      two: 'שאלות הועלו יותר מפעם אחת',
      other: 'שאלות הועלו יותר מפעם אחת',
    }),
};
