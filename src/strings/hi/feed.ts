/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about: 'पारित संकल्प, उनके पाठ में सुधार, उनके बिंदुओं पर उत्तर और सूचनाएँ',
  aboutItems: {
    body: 'संकल्पों के वे बिंदु जिनमें इस निकाय का नाम है: पारित होना, सुधार और आगे की कार्यवाही',
    group: 'संकल्पों के वे बिंदु जिनमें इस समूह का नाम है: पारित होना, सुधार और आगे की कार्यवाही',
  },
  adopted: (date) => `पारित: ${date}`,
  items: (count) => `सिफ़ारिशें: ${counted('hi', count, { other: 'बिंदु' })}`,
  correction: (place, source) => (place === null ? `पाठ में सुधार (${source})` : `सुधार: ${place} (${source})`),
  corrected: (date) => `सुधार की तिथि: ${date}`,
  was: 'पहले',
  now: 'अब',
  basis: 'आधार',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces ? counted('hi', places.length, { other: 'बिंदु' }) : places.join(', ');
    const said = `${answered ? 'उत्तर' : 'सूचना'}: ${about}`;
    return `${status === null ? said : `${said} – ${status}`} (${source})`;
  },
  kinds: { resolution: 'संकल्प', correction: 'सुधार', 'follow-up': 'विचार और क्रियान्वयन' },
};
