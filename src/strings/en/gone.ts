/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'This page has moved',
    now: 'Its new address:',
  },
  withdrawn: {
    title: 'This page has been withdrawn',
    reason: 'Reason:',
    date: 'Date of withdrawal:',
    search: 'Search the site',
  },
  place: {
    moved: 'What was here is now at',
    withdrawn: 'What was here has been withdrawn:',
  },
};
