/** Rules for hosts -> where they lead, and what they are about. */
import type { Link } from './link.ts';

/** A rule that fits many addresses leads to none that could be looked up. */
const isPattern = (path: string) => /[*:]/.test(path.replace(/^https?:/, ''));

/** `_redirects`: `/old/ /new/ 301`. */
export function inRedirects(text: string): { from: string; to: string; status: number }[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([from = '']) => from.startsWith('/'))
    .map(([from = '', to = '', status = '301']) => ({ from, to, status: Number.parseInt(status, 10) }));
}

export const redirectLinks = (text: string, page: string): Link[] =>
  inRedirects(text)
    .filter(({ to }) => to !== '' && !isPattern(to))
    // The page that says that it is withdrawn is named by its file.
    .map(({ to, status }) => ({ page, attribute: `${status}`, link: status === 410 ? shortened(to) : to }));

/** `_headers`: an address a line, and below it what is said of it. */
export const headerLinks = (text: string, page: string): Link[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('/') && !isPattern(line))
    .map((link) => ({ page, attribute: 'rule', link: link.trim() }));

/** `"/old/" "/new/";` in a map of nginx. */
export const nginxLinks = (text: string, page: string): Link[] =>
  [...text.matchAll(/^\s*"(\/[^"]*)" "([^"]+)";$/gm)].map(([, , to = '']) => ({
    page,
    attribute: 'map',
    link: shortened(to),
  }));

const shortened = (path: string) => path.replace(/index\.html$/, '');
