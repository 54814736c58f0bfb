/**
 * RULES -> text of `_headers`, as Netlify, Cloudflare Pages and others read it: a path, and below it lines of `Name: value`.
 * https://docs.netlify.com/manage/routing/headers/ https://developers.cloudflare.com/pages/configuration/headers/
 */

export interface HeaderRule {
  /** Path on the host, percent-encoded; `*` at its end stands for all below it. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Lines of the file that belong to one path. */
interface Block {
  path: string;
  /** In lower case; also those that the block takes away (`! Name`). */
  names: Set<string>;
  /** Where the next line of it would stand. */
  end: number;
}

/**
 * What the project says of a header for the same path is left to it. Of two blocks with one path some hosts read only the
 * last, so that our headers go into the project's block.
 */
export function withHeaders(text: string, rules: readonly HeaderRule[]): string {
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const { path, headers } of rules) {
    const blocks = blocksOf(lines).filter((block) => block.path === path);
    const added = Object.entries(headers)
      .filter(([name]) => !blocks.some(({ names }) => names.has(name.toLowerCase())))
      .map(([name, value]) => `  ${name}: ${value}`);
    const last = blocks.at(-1);
    if (last !== undefined) lines.splice(last.end, 0, ...added);
    else if (added.length > 0) lines.push(path, ...added);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const said = line.trim();
    if (/^(?:\/|https?:\/\/)/.test(said)) blocks.push({ path: said, names: new Set(), end: index + 1 });
    const name = /^(?:!\s*)?([\w-]+)\s*(?::|$)/.exec(said)?.[1];
    const block = blocks.at(-1);
    if (name === undefined || block === undefined || block.path === said) continue;
    block.names.add(name.toLowerCase());
    block.end = index + 1;
  }
  return blocks;
}
