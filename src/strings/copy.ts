/** The words of a copy button that is told no others. */

export interface CopyStrings {
  link: string;
  linkCopied: string;
}

export const copyStrings = {
  ru: { link: 'Копировать ссылку', linkCopied: 'Ссылка скопирована' },
  en: { link: 'Copy link', linkCopied: 'Link copied' },
} as const satisfies Record<'ru' | 'en', CopyStrings>;
