/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'त्रुटि बताएँ',
  issue: 'भंडार में त्रुटि बताएँ',
  edit: 'इस पृष्ठ की फ़ाइल संपादित करें',
  answer: 'इस बिंदु पर सूचना दें',
  errorSubject: (about) => `साइट पर त्रुटि। ${about}`,
  answerSubject: (about) => `बिंदु पर सूचना। ${about}`,
  wrong: 'क्या ग़लत है और सही क्या है:',
  answerForm: (statuses) => [
    'संगठन:',
    `परिणाम (${statuses.join(', ')} या अन्य):`,
    'दस्तावेज़ का प्रकार, तिथि और संख्या:',
    'कृपया दस्तावेज़ संलग्न करें।',
  ],
  file: 'फ़ाइल',
  quoted: (words) => `“${words}”`,
};
