import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'फ़िल्टर',
  facets: {
    addressee: 'संबोधित निकाय',
    manner: 'संबोधन का ढंग',
    topic: 'विषय',
    part: 'भाग',
    session: 'जहाँ तैयार हुआ',
    edition: 'सम्मेलन',
    status: 'विचार और क्रियान्वयन',
  },
  showAll: 'सभी दिखाएँ',
  showItems: 'बिंदुओं की सूची पर',
  order: 'क्रम',
  orders: {
    document: 'दस्तावेज़ के अनुसार',
    documents: 'नया सम्मेलन पहले',
    addressee: 'संबोधित निकाय के अनुसार',
    status: 'नई सूचना पहले',
  },
  chosen: 'चुने गए फ़िल्टर',
  reset: 'सब हटाएँ',
  nothingFound: 'कोई बिंदु चुनी गई सभी शर्तों पर खरा नहीं उतरता।',
  browser: {
    shown: { other: '{total} में से {n} दिखाए गए' },
    items: { other: 'बिंदु' },
    chosenCount: 'चुने गए: {n}',
    remove: 'हटाएँ',
    words: 'पाठ के शब्द',
    noAddressee: 'दस्तावेज़ किसी निकाय का नाम नहीं लेता',
  },
};
