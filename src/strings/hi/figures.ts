/** The words of the pictures, of the archive of editions and of the switch between them. */
import type { FigureStrings } from '../figures.ts';
import { counted, type PluralForms } from '../plural.ts';

const resolutionForms: PluralForms = { other: 'संकल्प' };

export const figures: FigureStrings = {
  title: 'सिफ़ारिशें आँकड़ों में',
  byAddressee: 'बिंदु किससे संबंधित हैं',
  byTopic: 'विषय के अनुसार बिंदु',
  addressee: 'संगठन',
  topic: 'विषय',
  period: 'अवधि',
  status: 'स्थिति',
  items: 'बिंदु',
  sharedAddressees: 'एक बिंदु कई संगठनों से संबंधित हो सकता है, इसलिए संख्याओं का योग नहीं बनता।',
  sharedTopics: 'एक बिंदु के कई विषय हो सकते हैं, इसलिए संख्याओं का योग नहीं बनता।',
  restOfAddressees: (count) => `अन्य संगठन: ${count}`,
  restOfTopics: (count) => `अन्य विषय: ${count}`,
  overTime: { year: 'विचार और क्रियान्वयन, वर्षवार', quarter: 'विचार और क्रियान्वयन, तिमाहीवार' },
  overTimeNote: {
    year: 'हर वर्ष के अंत में अंतिम ज्ञात जानकारी। वे बिंदु दिखाए गए हैं, जिन पर जानकारी है।',
    quarter: 'हर तिमाही के अंत में अंतिम ज्ञात जानकारी। वे बिंदु दिखाए गए हैं, जिन पर जानकारी है।',
  },
  periodName: (year, quarter) => (quarter === null ? String(year) : `तिमाही ${quarter}, ${year}`),
  timeline: 'समय-रेखा पर सम्मेलन',
  resolutions: (count) => counted('hi', count, resolutionForms),
  draft: 'मसौदा',
  wholeProgramme: 'पूरा कार्यक्रम',
  programmeOf: (edition) => `कार्यक्रम: ${edition}`,
  materialsOf: (edition) => `सामग्री: ${edition}`,
  about: 'इस सम्मेलन के बारे में',
  conference: 'सम्मेलन',
  conferences: 'सम्मेलन चुनें',
};
