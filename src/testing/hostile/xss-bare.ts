/**
 * The same payloads without any care: as bodies that pass the libraries of the pipeline but no sanitizer, and as fields
 * that nothing escapes. If few of these run, the browser test sees nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

const page = (content: string) =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>x</title></head><body>${content}</body></html>`;

/** Writes a page for each payload as a body and one for it as a field; their addresses. */
export function writeBare(dir: string, payloads: readonly string[]): { bodies: string[]; fields: string[] } {
  const bodies = payloads.map((payload, at) => {
    const tree = pipeline.runSync(pipeline.parse(payload));
    return write(dir, `body-${at}/`, toHtml(tree));
  });
  const fields = payloads.map((payload, at) =>
    write(dir, `field-${at}/`, `<p title="${payload}"><a href="${payload}">слово</a></p>${payload}`),
  );
  return { bodies, fields };
}

function write(dir: string, path: string, content: string): string {
  mkdirSync(join(dir, path), { recursive: true });
  writeFileSync(join(dir, path, 'index.html'), page(content));
  return path;
}
