/** Words for the files that pages offer. */
import type { DownloadStrings } from '../downloads.ts';

export const downloads: DownloadStrings = {
  office: {
    page: 'डाउनलोड',
    proceedings: 'सम्मेलन की कार्यवाही',
    extract: 'संकल्प के अंश',
    extracts: 'सभी संकल्पों के अंश',
    list: 'सूची डाउनलोड करें',
  },
  calendar: 'कैलेंडर',
  citation: 'संदर्भ-प्रबंधन के लिए फ़ाइलें',
  developer: 'डेवलपरों के लिए प्रारूप',
};
