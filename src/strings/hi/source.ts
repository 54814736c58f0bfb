/** What readers are told of a document's source, and of what its text was compared with. */
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? 'स्रोत के पाठ से मेल खाता है'
      : {
          signed: 'हस्ताक्षरित प्रति के पाठ से मेल खाता है',
          docx: 'दस्तावेज़ की फ़ाइल (Word) से मेल खाता है',
          'scan-text': 'पाठ की प्रतिलिपि से मेल खाता है; हस्ताक्षरित प्रति प्रकाशित नहीं है',
          web: 'वेब पर प्रकाशित पाठ से मेल खाता है',
        }[kind],
  follows: {
    signed: 'पाठ हस्ताक्षरित प्रति के अनुसार है',
    docx: 'पाठ दस्तावेज़ की फ़ाइल के अनुसार है',
    'scan-text': 'पाठ एक प्रतिलिपि के अनुसार है; हस्ताक्षरित प्रति प्रकाशित नहीं है',
    web: 'पाठ वेब पर प्रकाशन के अनुसार है',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      'रिक्त स्थान',
      hyphens > 0 && `पंक्ति के अंत के योजक चिह्न (${hyphens})`,
      bullets > 0 && `बिंदुओं से पहले के चिह्न (${bullets})`,
    ];
    const list = new Intl.ListFormat('hi').format(signs.filter((sign) => sign !== false));
    return `सभी अक्षरों का मिलान किया गया, इन्हें छोड़कर: ${list}${excepted ? '; अन्य अंतर नीचे बताए गए हैं' : ''}।`;
  },
  comparedFile: 'मिलान के लिए स्रोत का पाठ',
  omitted: 'स्रोत से छोड़ा गया (शीर्ष पंक्तियाँ, पृष्ठ संख्याएँ, शीर्षक के ऊपर की पंक्तियाँ)',
  differences: 'स्रोत से अंतर',
  difference: (source, text) => `स्रोत में “${source}”, यहाँ “${text}”`,
};
