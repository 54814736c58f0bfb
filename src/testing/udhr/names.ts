/** What the fixture's records are called in nine languages. */
import type { UdhrCode } from './languages.ts';

type Names = Record<UdhrCode, string>;

export const assembly: Names = {
  en: 'General Assembly of the United Nations',
  ru: 'Генеральная Ассамблея Организации Объединённых Наций',
  de: 'Generalversammlung der Vereinten Nationen',
  fr: 'Assemblée générale des Nations Unies',
  es: 'Asamblea General de las Naciones Unidas',
  fi: 'Yhdistyneiden kansakuntien yleiskokous',
  he: 'העצרת הכללית של האומות המאוחדות',
  hi: 'संयुक्त राष्ट्र महासभा',
  'zh-tw': '聯合國大會',
};

export const thirdSession: Names = {
  en: 'Third session of the General Assembly',
  ru: 'Третья сессия Генеральной Ассамблеи',
  de: 'Dritte Tagung der Generalversammlung',
  fr: 'Troisième session de l’Assemblée générale',
  es: 'Tercer período de sesiones de la Asamblea General',
  fi: 'Yleiskokouksen kolmas istuntokausi',
  he: 'המושב השלישי של העצרת הכללית',
  hi: 'महासभा का तीसरा सत्र',
  'zh-tw': '大會第三屆會議',
};

export const place: Names = {
  en: 'Paris, Palais de Chaillot',
  ru: 'Париж, дворец Шайо',
  de: 'Paris, Palais de Chaillot',
  fr: 'Paris, palais de Chaillot',
  es: 'París, Palacio de Chaillot',
  fi: 'Pariisi, Palais de Chaillot',
  he: 'פריז, ארמון שאיו',
  hi: 'पेरिस, शाय्यो महल',
  'zh-tw': '巴黎夏樂宮',
};

export const plenary: Names = {
  en: '183rd plenary meeting',
  ru: '183-е пленарное заседание',
  de: '183. Plenarsitzung',
  fr: '183e séance plénière',
  es: '183.ª sesión plenaria',
  fi: '183. täysistunto',
  he: 'ישיבת המליאה ה־183',
  hi: '183वीं पूर्ण बैठक',
  'zh-tw': '第183次全體會議',
};

export const shortTitle: Names = {
  en: 'Resolution 217 A (III)',
  ru: 'Резолюция 217 A (III)',
  de: 'Resolution 217 A (III)',
  fr: 'Résolution 217 A (III)',
  es: 'Resolución 217 A (III)',
  fi: 'Päätöslauselma 217 A (III)',
  he: 'החלטה 217 A (III)',
  hi: 'संकल्प 217 A (III)',
  'zh-tw': '第217 A (III)號決議',
};

export const memberStates: Names = {
  en: 'Member States of the United Nations',
  ru: 'Государства — члены Организации Объединённых Наций',
  de: 'Mitgliedstaaten der Vereinten Nationen',
  fr: 'États Membres des Nations Unies',
  es: 'Estados Miembros de las Naciones Unidas',
  fi: 'Yhdistyneiden kansakuntien jäsenvaltiot',
  he: 'המדינות החברות באומות המאוחדות',
  hi: 'संयुक्त राष्ट्र के सदस्य देश',
  'zh-tw': '聯合國會員國',
};

export const education: Names = {
  en: 'Education',
  ru: 'Образование',
  de: 'Bildung',
  fr: 'Éducation',
  es: 'Educación',
  fi: 'Koulutus',
  he: 'חינוך',
  hi: 'शिक्षा',
  'zh-tw': '教育',
};
