/** What a build says to the organizer besides the problems of the content. */
export interface BuildingStrings {
  /** Neither `conference.md` nor the configuration says where the site will stand. */
  noUrl: (assumed: string) => string;
  /** Libraries are missing that these formats are made with. */
  missing: (formats: string) => string;
  /** No face has the letters of these languages. */
  noCards: (languages: string) => string;
  /** `rendered`: the addresses of those that show something new. */
  pages: (count: number, rendered: readonly string[], threads: number) => string;
  files: (count: number) => string;
  indexed: (pages: number, languages: string) => string;
}

/** A longer list nobody reads. */
const mostListed = 30;

const listed = (addresses: readonly string[]) =>
  addresses.length === 0 || addresses.length > mostListed ? '' : ` (${addresses.join(' ')})`;

export const buildingStrings: Record<'ru' | 'en', BuildingStrings> = {
  ru: {
    noUrl: (assumed) =>
      `В content/conference.md не указан адрес сайта (url), поэтому адреса начинаются с ${assumed}. Укажите его до публикации.`,
    missing: (formats) =>
      `Не созданы файлы в форматах: ${formats}; ссылок на них нет. Установите то, чем они создаются: npm install @myriaddreamin/typst-ts-node-compiler sharp`,
    noCards: (languages) =>
      `Нет шрифта с буквами языков: ${languages}. Карточки для соцсетей с текстом на них не создаются, в PDF вместо букв пустые прямоугольники.`,
    pages: (count, rendered, threads) =>
      `страниц: ${count}, из них создано заново: ${rendered.length}${threads > 1 ? `, потоков: ${threads}` : ''}${listed(rendered)}`,
    files: (count) => `файлов в других форматах: ${count}`,
    indexed: (pages, languages) => `поиск: страниц в указателе: ${pages} (${languages})`,
  },
  en: {
    noUrl: (assumed) =>
      `content/conference.md does not say where the site will stand (url), so addresses begin with ${assumed}. Enter it before you publish.`,
    missing: (formats) =>
      `Not written, and not linked to: ${formats}. Install what makes them: npm install @myriaddreamin/typst-ts-node-compiler sharp`,
    noCards: (languages) =>
      `No font has the letters of: ${languages}. Social cards with words in them are not made, and PDFs have boxes for the letters.`,
    pages: (count, rendered, threads) =>
      `pages: ${count}, of which rendered anew: ${rendered.length}${threads > 1 ? `, threads: ${threads}` : ''}${listed(rendered)}`,
    files: (count) => `files in other formats: ${count}`,
    indexed: (pages, languages) => `search: ${pages} pages indexed (${languages})`,
  },
};
