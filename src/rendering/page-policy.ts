/** A RENDERED PAGE -> the same with a policy: pages of the project's own bring none. */
import { policyOf } from '../exports/head/policy.ts';

/** So much of a page is read to see whether it says its policy: ours say it first of all. */
const start = 4096;
const said = /<meta\s[^>]*http-equiv\s*=\s*["']?content-security-policy/i;

/** What stands before all that a page loads; browsers make a head where none is written. */
const opening = /^(?:\s|<!--[\s\S]*?-->|<!doctype[^>]*>|<html\b[^>]*>|<head>|<meta charset[^>]*>)*/i;

/** A page that has a policy keeps it; else it may run what its author wrote into it, and the site's files. */
export function withPolicy(page: Buffer): Buffer {
  if (said.test(page.toString('latin1', 0, start))) return page;
  const html = page.toString('utf8');
  if (said.test(html)) return page;
  const at = opening.exec(html)?.[0].length ?? 0;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return Buffer.from(html.slice(0, at) + meta + html.slice(at));
}
