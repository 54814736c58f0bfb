/**
 * What a page may load and run, told to the browser by the page itself, so that it holds on every host. Astro's own
 * `security.csp` names the digest of every script and stylesheet of the site on every page, though `'self'` allows all files:
 * 3 kB a page that no compression takes away, and other bytes in each page whenever one script changes.
 * https://www.w3.org/TR/CSP3/
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { rememberedText } from '../../remembered.ts';

/** Pages load nothing else: no frames, media, plugins, manifests, and no files of other hosts. */
const directives = ({ scripts, styles }: Inline): string[] => [
  "default-src 'none'",
  // The search is WebAssembly; its worker is a script too.
  `script-src 'self' 'wasm-unsafe-eval'${scripts.map((digest) => ` '${digest}'`).join('')}`,
  `style-src 'self'${styles.map((digest) => ` '${digest}'`).join('')}`,
  "img-src 'self'",
  "font-src 'self'",
  // The search reads its index.
  "connect-src 'self'",
  // The search box leads to the search page.
  "form-action 'self'",
  "base-uri 'none'",
];

interface Inline {
  scripts: string[];
  styles: string[];
}

/**
 * The policy of a page whose only scripts and styles outside of files are those in `html`, which is not from content. Heads
 * differ by language and accent alone.
 */
export const policyOf = rememberedText((html: string) => directives(inlineOf(html)).join(';'));

/** Types of `<script>` that browsers run, besides none at all; the others are data. */
const runs = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:javascript|ecmascript))?$/i;

function inlineOf(html: string): Inline {
  const found: Inline = { scripts: [], styles: [] };
  let text = '';
  let kind: keyof Inline | null = null;
  const parser = new Parser({
    onopentag(name, { src, type = '' }) {
      text = '';
      if (name === 'style') kind = 'styles';
      else kind = name === 'script' && src === undefined && runs.test(type.trim()) ? 'scripts' : null;
    },
    ontext(more) {
      text += more;
    },
    onclosetag() {
      if (kind !== null) found[kind].push(digestOf(text));
      kind = null;
    },
  });
  parser.end(html);
  return { scripts: [...new Set(found.scripts)], styles: [...new Set(found.styles)] };
}

/** Browsers read a line's end as one sign. */
const digestOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text.replaceAll(/\r\n?/g, '\n')).digest('base64')}`;
