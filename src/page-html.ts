/** A body's tree as a page shows it: links of this site in this language, and spaces set for reading. */
import type { Root } from 'hast';
import { abbreviated } from './abbreviated.ts';
import { toHtml } from './markdown/html.ts';
import { quoted } from './markdown/quoted.ts';
import type { Frame } from './model/views/frame.ts';
import { siteUrl } from './site-url.ts';
import { typesetTree } from './typography.ts';

/** `language`: the text's own, which may differ from the page's. `abbreviations`: what to mark, with its long form. */
export function bodyHtml(
  tree: Root,
  frame: Pick<Frame, 'language' | 'languages'>,
  language: string,
  abbreviations: Record<string, string> = {},
): string {
  return toHtml(abbreviated(typesetTree(tree, language), abbreviations), (address) =>
    siteUrl(address, frame),
  );
}

/** The same on another page than that of the words' document, which has its address. */
export const quotedHtml = (
  tree: Root,
  document: string,
  frame: Pick<Frame, 'language' | 'languages'>,
  language: string,
  abbreviations: Record<string, string> = {},
): string => bodyHtml(quoted(tree, document), frame, language, abbreviations);
