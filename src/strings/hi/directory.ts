/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'इस निकाय के बारे में', group: 'इस समूह के बारे में' },
    ownName: 'नाम',
    document: 'दस्तावेज़',
    documents: 'दस्तावेज़',
    items: 'बिंदु',
    none: {
      body: 'कोई बिंदु इस निकाय को संबोधित नहीं है।',
      group: 'कोई बिंदु इस समूह को संबोधित नहीं है।',
    },
    unitsNamed: 'इसकी इकाइयों को संबोधित बिंदु हैं:',
    inRegister: 'सभी सिफ़ारिशों की सूची में ये बिंदु',
  },
  list: {
    bodies: 'निकाय और उनकी इकाइयाँ',
    groups: 'समूह',
    groupsNote: 'दस्तावेज़ों में सामान्य रूप से उल्लिखित।',
    inEditions: (count) => `${counted('hi', count, { one: 'सम्मेलन', other: 'सम्मेलनों' })} के दस्तावेज़ों में`,
    ofRegister: (name) => `: ${name}, सिफ़ारिशों की सूची में`,
    sessions: (count) => counted('hi', count, { other: 'सत्र' }),
  },
  topic: { none: 'इस विषय पर कोई बिंदु या सत्र नहीं है।', alsoKnownAs: 'और' },
  contacts: {
    email: 'ई-मेल',
    phone: 'टेलीफ़ोन',
    post: 'डाक का पता',
    suggest: 'सुधार',
    suggestNote: 'इस साइट के पाठ एक सार्वजनिक भंडार में हैं, जहाँ परिवर्तन सुझाए जा सकते हैं।',
    links: 'कड़ियाँ',
    repository: 'सुधार सुझाएँ',
  },
  notFound: {
    title: 'ऐसा कोई पृष्ठ नहीं है',
    text: 'संभव है पता ग़लत लिखा गया हो या पृष्ठ हटा दिया गया हो। उसे उसके शब्दों से खोजकर देखें।',
    search: 'आप क्या खोज रहे थे',
    find: 'खोजें',
    noSuchItem: 'इस पते पर कोई बिंदु नहीं है।',
    wholeResolution: 'पूरा दस्तावेज़ खोलें',
    ways: 'कहाँ जाएँ',
    home: 'मुखपृष्ठ',
    inThisLanguage: 'हिन्दी में मुखपृष्ठ',
  },
};
