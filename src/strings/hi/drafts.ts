/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `प्रस्ताव ${date} तक भेजे जा सकते हैं।`,
  propose: 'प्रस्ताव भेजें',
  howItem: 'आयोजक के नाम एक पत्र खुलेगा, जिसमें बिंदु, उसका पाठ और उसकी कड़ी पहले से होंगे: केवल प्रस्ताव लिखना बाक़ी रहेगा।',
  howDocument:
    'आयोजक के नाम एक पत्र खुलेगा, जिसमें दस्तावेज़ और उसकी कड़ी पहले से होंगे। किसी एक बिंदु पर प्रस्ताव उस बिंदु के पृष्ठ से भेजना बेहतर है।',
  subject: (place) => `मसौदे पर प्रस्ताव। ${place}`,
  proposal: 'प्रस्ताव:',
  reason: 'आधार:',
  documents: 'दस्तावेज़ों के मसौदे',
  record: 'मसौदा: साइट पर प्रकाशित नहीं',
  shown: 'इस पृष्ठ पर मसौदे हैं:',
  preview: 'पूर्वावलोकन: इस साइट में मसौदे हैं और यह प्रकाशन के लिए नहीं है',
};
