/** What the elements of HTML mean for a document's text, and what their styles say. */
import type { parseDocument } from 'htmlparser2';
import type { LineRole } from '../types.ts';

export type Document = ReturnType<typeof parseDocument>;
export type ChildNode = Document['children'][number];
export type Element = Extract<ChildNode, { attribs: unknown }>;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A paragraph of its own begins and ends with each of them. */
export const blocks = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul',
);

/** What browsers do not show. */
export const unseen = names(
  'audio canvas datalist embed frameset head iframe link meta noembed noframes noscript object rp script source style template textarea title track video xml',
);

/** Furniture of the page, not of an article in it. */
const furniture: Partial<Record<string, LineRole>> = {
  nav: 'header',
  header: 'header',
  aside: 'footer',
  footer: 'footer',
};
const articles = names('main article section blockquote figure');
export const isArticle = ({ name }: Element): boolean => articles.has(name);

/** Names that Word gives to the parts of a saved document (`mso-element`). */
const wordParts: Partial<Record<string, LineRole>> = {
  header: 'header',
  footer: 'footer',
  footnote: 'note',
  endnote: 'note',
};
const ariaParts: Partial<Record<string, LineRole>> = {
  'doc-footnote': 'note',
  'doc-endnote': 'note',
  'doc-endnotes': 'note',
  navigation: 'header',
  banner: 'header',
  contentinfo: 'footer',
};

/** The properties of a `style` attribute, in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.attribs.style ?? '';
  return new Map(
    style
      .toLowerCase()
      .split(';')
      .map((rule) => {
        const colon = rule.indexOf(':');
        return [rule.slice(0, Math.max(colon, 0)).trim(), rule.slice(colon + 1).trim()] as const;
      }),
  );
}

export type Style = ReturnType<typeof styleOf>;

export const isHidden = ({ attribs }: Element, style: Style): boolean =>
  attribs.hidden !== undefined ||
  style.get('display')?.startsWith('none') === true ||
  style.get('visibility')?.startsWith('hidden') === true ||
  style.get('mso-hide') === 'all';

/** `undefined`: as around it. */
export function roleOf(element: Element, style: Style, inArticle: boolean): LineRole | undefined {
  const word = wordParts[style.get('mso-element') ?? ''] ?? ariaParts[element.attribs.role ?? ''];
  if (word !== undefined) return word;
  if (element.name === 'td' || element.name === 'th') return 'cell';
  return inArticle && element.name !== 'nav' ? undefined : furniture[element.name];
}

export function isBold({ name }: Element, style: Style): boolean | undefined {
  const weight = style.get('font-weight');
  if (weight !== undefined) return /^(?:bold|[6-9]00)/.test(weight);
  return name === 'b' || name === 'strong' ? true : undefined;
}

export function headingOf({ name, attribs }: Element, style: Style): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1] ?? style.get('mso-outline-level');
  const said = attribs.role === 'heading' ? attribs['aria-level'] : undefined;
  const number = Number(level ?? said);
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined;
}

/** Bullets are letters of these fonts. */
export const isSignFont = (style: Style): boolean =>
  /^["']?(?:symbol|wingdings|courier new)/.test(style.get('font-family') ?? '');
