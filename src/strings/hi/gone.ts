/** What stands at an address that has moved or was withdrawn. */
import type { GoneStrings } from '../gone.ts';

export const gone: GoneStrings = {
  moved: {
    title: 'यह पृष्ठ स्थानांतरित हो गया है',
    now: 'इस पृष्ठ का नया पता:',
  },
  withdrawn: {
    title: 'यह पृष्ठ हटा लिया गया है',
    reason: 'कारण:',
    date: 'हटाने की तिथि:',
    search: 'साइट पर खोजें',
  },
  place: {
    moved: 'जो यहाँ था, अब इस पते पर है',
    withdrawn: 'जो यहाँ था, वह हटा लिया गया है:',
  },
};
