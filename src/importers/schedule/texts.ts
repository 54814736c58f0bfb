/** Descriptions in whatever a conference system keeps them in -> Markdown. */
import { htmlToMarkdown } from './html-text.ts';
import { escaped, plainToMarkdown } from './plain-text.ts';
import type { Links } from './text-links.ts';

/** With one of these the text is HTML; `<br>` and the like occur in plain text, too. */
const blocks = /<(?:p|div|ul|ol|h[1-6]|table|blockquote|pre|section|article)(?=[\s/>])[^<>]*>/i;

/** Of a description; nobody's is longer, and Markdown takes its time with texts made to be slow. */
export const longestText = 100_000;

/** All parts one after the other, a repeated one once. */
export function bodyFrom(parts: readonly (string | null)[], links: Links): string {
  const texts = parts.map((part) => clean(part ?? '')).filter((part) => part !== '');
  return [...new Set(texts)].map((text) => markdownOf(text, links)).join('\n\n');
}

function markdownOf(text: string, links: Links): string {
  try {
    return blocks.test(text) ? htmlToMarkdown(text, links) : plainToMarkdown(text, links);
  } catch (error) {
    // Nested so deeply that a parser gives up: nobody wrote that to be read.
    if (error instanceof RangeError) return escaped(text);
    throw error;
  }
}

/** Without signs that no reader sees and no file should have; line breaks are one sign. */
function clean(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
    .trim();
}

/** One line of words, or `null` for none. */
export function line(text: string | null | undefined): string | null {
  return clean(text ?? '').replaceAll(/[ \t\n]+/g, ' ') || null;
}
