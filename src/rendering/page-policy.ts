/** A RENDERED PAGE -> the same with a policy: pages of the project's own bring none. */
import { policyOf } from '../exports/head/policy.ts';
import { headPolicy } from './head-policy.ts';

/** So many bytes of a page are read to see whether it says its policy: ours say it first of all. */
const start = 4096;

/** A page that has a policy keeps it; else it may run what its author wrote into it, and the site's files. */
export function withPolicy(page: Buffer): Buffer {
  if (headPolicy(page.toString('latin1', 0, start)).said) return page;
  const html = page.toString('utf8');
  const { said, at } = headPolicy(html);
  if (said) return page;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return Buffer.from(html.slice(0, at) + meta + html.slice(at));
}
