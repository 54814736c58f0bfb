/** The files that a conference is exported to, made in memory by the same way as a build makes them. */
import { fileURLToPath } from 'node:url';
import { loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import { writeContent } from '../../testing/content.ts';
import { leastContent } from '../../testing/load.ts';
import { filesOf } from '../files.ts';

/** The repository's own conference: that of 2017. */
export const ownProject = fileURLToPath(new URL('../../../', import.meta.url));

/** Text of files from their address (`/2017/resolutions/resolution.bib`). */
export interface Exported {
  addresses: string[];
  /** @throws when there is no such file */
  bytes: (address: string) => Promise<Uint8Array>;
  text: (address: string) => Promise<string>;
  /** What was said of the files that have been read: «/2017.pdf: …». */
  said: string[];
}

/** `project`: a folder with `content/` and `public/`, or files to read beside those of `leastContent`. The site is https://example.org/. */
export function exported(project: string | Record<string, string>, { base = '/' } = {}): Exported {
  const root = typeof project === 'string' ? project : writeContent({ ...leastContent, ...project });
  const { proceedings, markdown, issues, language } = loadProceedings(root, {
    cacheDir: null,
    version: 'test',
  });
  if (proceedings === null) throw new Error(formatReport(issues, language));
  const files = filesOf(proceedings, { site: 'https://example.org', base, without: [], markdown });
  const said: string[] = [];
  const bytes = async (wanted: string): Promise<Uint8Array> => {
    const file = files.find(({ address }) => address === wanted);
    if (file === undefined) throw new Error(`There is no ${wanted}.`);
    const contents = await file.write();
    if (typeof contents === 'string') return new TextEncoder().encode(contents);
    return contents instanceof Uint8Array
      ? contents
      : contents.render((sentence) => said.push(`${wanted}: ${sentence}`));
  };
  return {
    addresses: files.map(({ address }) => address),
    bytes,
    said,
    text: async (address) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(address)),
  };
}
