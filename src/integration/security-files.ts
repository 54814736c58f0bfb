/** SECURITY HEADERS -> DISK: `_headers` and `headers.nginx.conf`. */
import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { replaceFile } from '../output/replace-file.ts';
import { mergeHeaders } from './host-files.ts';
import { headerRules, isActive, nginxHeaders } from './security-headers.ts';

/** `dir`: the built site, from which files that may not be published are taken already. */
export async function writeSecurityHeaders(
  dir: string,
  { base, publicDir }: { base: string; publicDir: string },
): Promise<void> {
  const files = globSync('**/*', { cwd: publicDir })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => isActive(file) && existsSync(join(dir, file)))
    .toSorted();
  const site = { base: base.endsWith('/') ? base : `${base}/`, files };
  await mergeHeaders(join(dir, '_headers'), headerRules(site));
  replaceFile(join(dir, 'headers.nginx.conf'), nginxHeaders(site));
}
