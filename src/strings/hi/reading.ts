/** What a reader can set about the look of the pages, and its words. */
import type { ReadingStrings } from '../reading.ts';

export const reading: ReadingStrings = {
  title: 'पढ़ने की सेटिंग',
  kept: 'सेटिंग तुरंत लागू होती हैं और इसी ब्राउज़र में रहती हैं।',
  groups: {
    size: { legend: 'पाठ का आकार', options: { '': 'सामान्य', 125: '125%', 150: '150%', 200: '200%' } },
    spacing: { legend: 'अंतराल', options: { '': 'सामान्य', wide: 'चौड़ा' } },
    contrast: {
      legend: 'कंट्रास्ट',
      options: {
        '': 'सामान्य',
        'black-on-white': 'सफ़ेद पर काला',
        'white-on-black': 'काले पर सफ़ेद',
        'yellow-on-black': 'काले पर पीला',
        'blue-on-light-blue': 'हल्के नीले पर नीला',
      },
    },
    images: { legend: 'चित्र', options: { '': 'दिखाएँ', hidden: 'छिपाएँ' } },
    theme: { legend: 'थीम', options: { '': 'उपकरण के अनुसार', light: 'हल्की', dark: 'गहरी' } },
  },
  reset: 'सामान्य रूप',
  resetDone: 'सामान्य रूप वापस आ गया है',
  close: 'बंद करें',
  about: 'सुगम्यता के बारे में',
  toDark: 'गहरी थीम',
  toLight: 'हल्की थीम',
};
