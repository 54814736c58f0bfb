/** The nine languages of the fixture, and what is known of the Declaration in each. */

export interface UdhrLanguage {
  /** The package's file of it. */
  code: string;
  /** Whether the text is one of those that the United Nations publish as official. */
  official: boolean;
  /** A word of article 19 that stands in no other article, as a reader types it. */
  word: string;
}

/** By the code in file names and addresses, the default language first. */
export const udhrLanguages = {
  en: { code: 'eng', official: true, word: 'frontiers' },
  ru: { code: 'rus', official: true, word: 'беспрепятственно' },
  de: { code: 'deu_1996', official: false, word: 'Meinungsfreiheit' },
  fr: { code: 'fra', official: true, word: 'inquiété' },
  es: { code: 'spa', official: true, word: 'molestado' },
  fi: { code: 'fin', official: false, word: 'sananvapauteen' },
  he: { code: 'heb', official: false, word: 'ולמסרן' },
  hi: { code: 'hin', official: false, word: 'अभिव्यक्ति' },
  'zh-tw': { code: 'cmn_hant', official: false, word: '發表意見' },
} as const satisfies Record<string, UdhrLanguage>;

export type UdhrCode = keyof typeof udhrLanguages;

export const udhrCodes = Object.keys(udhrLanguages) as UdhrCode[];
