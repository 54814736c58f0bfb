/** PAGE -> how other sites show a link to it: https://ogp.me, and the card of X, which takes the rest from it. */

/** An element of a page's head. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

export interface Shared {
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  siteName: string;
  /** Whether the page is a document, and not a list or the site’s own. */
  isArticle: boolean;
  language: string;
  /** Other languages that it exists in. */
  otherLanguages: readonly string[];
  /** Its card, by absolute URL, and what that shows; `null` where there is none. */
  image: { url: string; alt: string } | null;
}

/** Every card has this size. */
const cardSize = { width: 1200, height: 630 };

export function openGraph(shared: Shared): MetaTag[] {
  const { title, description, url, siteName, isArticle, language, otherLanguages, image } = shared;
  const properties: [string, string][] = [
    ['og:title', title],
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:url', url],
    ['og:description', description],
    ['og:site_name', siteName],
    ['og:locale', localeOf(language)],
    ...otherLanguages.map((other): [string, string] => ['og:locale:alternate', localeOf(other)]),
    ...(image === null ? [] : imageOf(image)),
  ];
  return [
    ...properties.map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: image === null ? 'summary' : 'summary_large_image' },
  ];
}

const imageOf = ({ url, alt }: NonNullable<Shared['image']>): [string, string][] => [
  ['og:image', url],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(cardSize.width)],
  ['og:image:height', String(cardSize.height)],
  ['og:image:alt', alt],
];

/** The protocol wants a territory: `ru` is `ru_RU`. */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return [code, region].filter(Boolean).join('_');
}
