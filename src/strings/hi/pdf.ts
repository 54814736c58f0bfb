/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `अंश: ${title}`,
  concerning: { body: 'इस निकाय से संबंधित बिंदु', group: 'इस समूह से संबंधित बिंदु' },
  notCertified: 'स्वचालित रूप से निर्मित, प्रमाणित नहीं',
  generated: 'साइट से स्वचालित रूप से निर्मित',
  of: '/',
  page: 'पृ.',
  picture: 'चित्र',
  codeOf: (place) => `QR कोड: ${place} का पता`,
  documentCode: 'QR कोड: दस्तावेज़ का पता',
  letters: 'दस्तावेज़ के शब्द एक प्रकार के अक्षरों में और उन पर टिप्पणियाँ दूसरे प्रकार के अक्षरों में हैं।',
  codes: 'बिंदु के पास का QR कोड उसके पृष्ठ पर ले जाता है; उसका पता दस्तावेज़ का पता और कोड के नीचे के चिह्न हैं।',
  translation: 'अनुवाद',
  onSite: 'साइट पर पाठ',
  sameItems: 'साइट पर यही बिंदु',
  digest: 'स्रोत फ़ाइल का SHA-256',
  corrections: 'पारित होने के बाद के सुधार',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}पहले “${was}”, अब “${now}”`,
  noSource: 'नहीं बताया गया, पाठ का मिलान किसी स्रोत से नहीं हुआ',
  notCompared: 'यह नहीं बताया गया कि पाठ का मिलान स्रोत से हुआ या नहीं',
  proceedings: 'सम्मेलन की कार्यवाही',
  sessions: 'व्याख्यान और चर्चाएँ',
  organizations: 'संगठनों की अनुक्रमणिका',
  people: 'व्यक्तियों की अनुक्रमणिका',
  topics: 'विषयों की अनुक्रमणिका',
  columns: { time: 'समय', session: 'सत्र', room: 'स्थान', page: 'पृष्ठ' },
  notAccessible: (letters, reasons) =>
    [
      'PDF सुगम्य होने का दावा नहीं करती (PDF/UA-1)',
      letters && `: किसी फ़ॉन्ट में ${letters} नहीं है, उनकी जगह ख़ाली ख़ाने हैं`,
      reasons && `। Typst: ${reasons}`,
    ].join(''),
};
