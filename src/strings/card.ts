/** The few words of ours on a card that pages do not say in the same way. */

export interface CardStrings {
  /** Before a date, for a document of whatever kind. */
  adoptedOn: (date: string) => string;
}

export const cardStrings = {
  ru: { adoptedOn: (date) => `Дата принятия: ${date}` },
  en: { adoptedOn: (date) => `Adopted on ${date}` },
} as const satisfies Record<'ru' | 'en', CardStrings>;
