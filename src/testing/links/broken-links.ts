/** BUILT SITE -> its broken links: every address in every file of it, and every id that an element names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.ts';
import { type BuiltSite, type Fault, type Link, type Read, reasons } from './link.ts';
import { readLinks } from './readers.ts';
import { inRedirects } from './rules.ts';
import { type Site, targetOf } from './targets.ts';

export interface Report {
  /** How many files there are, and how many of them are pages. */
  files: number;
  pages: number;
  /** How many links were looked at, those to other sites left aside. */
  links: number;
  faults: Fault[];
  /** The different addresses that sound links lead to, as paths on the host, with one of those links: each has to answer. Withdrawn pages are not among them. */
  paths: Map<string, Link>;
}

export async function brokenLinks(built: BuiltSite): Promise<Report> {
  const files = new Map<string, Read>();
  const names = filesIn(built.dist);
  for (const name of names)
    files.set(name, await readLinks(readFileSync(join(built.dist, name)), name, built.site));
  const rules = files.has('_redirects') ? readFileSync(join(built.dist, '_redirects'), 'utf8') : '';
  const gone = inRedirects(rules).filter(({ status }) => status === 410);
  const site: Site = { ...built, files, withdrawn: new Set(gone.map(({ from }) => from)) };

  const faults: Fault[] = [];
  const paths = new Map<string, Link>();
  let links = 0;
  for (const { links: own } of files.values())
    for (const link of own) {
      const target = targetOf(link, site);
      if ('why' in target) {
        faults.push(faultOf(link, reasons[target.why]));
      } else if (target.path === null) continue;
      else if (!site.withdrawn.has(target.path)) paths.set(target.path, paths.get(target.path) ?? link);
      links += 1;
    }
  const pages = names.filter((name) => name.endsWith('.html')).length;
  return { files: names.length, pages, links, faults, paths };
}

export const faultOf = ({ page, attribute, link }: Link, why: string): Fault => ({
  page,
  attribute,
  link,
  why,
});
