/** The links of a built site, looked up on disk and asked of the servers that people have: a plain static one, and nginx where there is one. */
import { serveSite } from '../../../scripts/server.ts';
import { hasNginx, startNginx } from '../nginx.ts';
import { wrongAnswers } from './answers.ts';
import { brokenLinks, faultOf, type Report } from './broken-links.ts';
import type { BuiltSite, Fault } from './link.ts';

const servers = [
  { name: 'a plain server', start: serveSite },
  ...(hasNginx ? [{ name: 'nginx', start: startNginx }] : []),
];

export async function servedLinks(site: BuiltSite): Promise<Report> {
  const report = await brokenLinks(site);
  const faults: Fault[] = [...report.faults];
  for (const { name, start } of servers) {
    const { url, close } = await start(site.dist, { base: site.base });
    const wrong = await wrongAnswers(url, report.paths.keys()).finally(close);
    for (const [path, answer] of wrong) {
      const link = report.paths.get(path);
      if (link !== undefined) faults.push(faultOf(link, `${name} answers ${answer}`));
    }
  }
  return { ...report, faults };
}

/** How much was looked at, in one line. */
export const figuresOf = ({ files, pages, links, paths }: Report): string =>
  `${pages} pages and ${files - pages} other files, ${links} links to ${paths.size} addresses on ${servers.length} servers`;
