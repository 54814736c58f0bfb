/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'सुधार',
  note: 'पाठ उन सुधारों के साथ दिया गया है, जो पारित होने के बाद किए गए।',
  made: (count, latest) =>
    count === 1
      ? `सुधार की तिथि: ${formatDate('hi', latest)}`
      : `${counted('hi', count, { other: 'सुधार' })}, अंतिम: ${formatDate('hi', latest)}`,
  mark: (date) => `सुधार की तिथि: ${formatDate('hi', date)}`,
  all: 'दस्तावेज़ के सभी सुधार',
  adopted: 'पारित रूप में',
  original: 'पारित पाठ',
  noOriginal: (was) => `मूल दस्तावेज़ इस साइट पर नहीं है; पारित शब्द यहाँ “${was}” के बाद दिए गए हैं।`,
  unclear: 'सुधारे गए शब्द पाठ में एक से अधिक बार आते हैं, इसलिए पारित रूप यहाँ पूरा नहीं दिया गया है।',
  ofOriginal: 'सुधार मूल पाठ में किए गए; उसके शब्द उसी की भाषा में दिए गए हैं।',
};
