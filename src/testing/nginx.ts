/**
 * An nginx of our own that serves a built site by the rules that the site brings along, on machines that have one: a host as many organizers
 * have it. Nothing of the machine's own nginx is used or touched.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Served, ServeOptions } from '../../scripts/server.ts';

/** What sites bring along; each says in its comment how it is used. */
const snippets = ['redirects.nginx.conf', 'headers.nginx.conf'];

/** `false`, with a printed message, where there is none. */
export const hasNginx: boolean = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('No nginx on this machine: what it does with a site is not tested.');
    return false;
  }
})();

/** @throws with what nginx said, when it does not take the configuration. */
export async function startNginx(dist: string, { base = '/' }: ServeOptions = {}): Promise<Served> {
  const prefix = mkdtempSync(join(tmpdir(), 'proceedings-nginx-'));
  const root = join(prefix, 'root');
  const place = join(root, base);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(dist, place.replace(/\/$/, ''), 'junction');
  const port = await freePort();
  writeFileSync(join(prefix, 'nginx.conf'), configuration({ prefix, root, dist, base, port }));
  const child = spawn('nginx', ['-p', `${prefix}/`, '-c', join(prefix, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    said += words;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  while (!(await isUp(url))) {
    if (child.exitCode === null && child.signalCode === null) continue;
    await close();
    throw new Error(said);
  }
  return { url, close };
}

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

interface Host {
  prefix: string;
  root: string;
  dist: string;
  base: string;
  port: number;
}

function configuration({ prefix, root, dist, base, port }: Host): string {
  const { http, server } = usageOf(dist);
  const types = '/etc/nginx/mime.types';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${prefix}/${kind};`,
  );
  return `daemon off;
master_process off;
pid ${prefix}/nginx.pid;
error_log stderr warn;
events { worker_connections 128; }
http {
  access_log off;
${temporary.join('\n')}
  ${existsSync(types) ? `include ${types};` : ''}
${http}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    error_page 404 ${base}404.html;
${server}
  }
}
`;
}

/** What the comments of the site's own files say has to stand in the blocks `http` and `server`. */
function usageOf(dist: string): { http: string; server: string } {
  const lines = { http: [] as string[], server: [] as string[] };
  for (const name of snippets.filter((one) => existsSync(join(dist, one)))) {
    let block: keyof typeof lines = 'server';
    for (const [, words = ''] of readFileSync(join(dist, name), 'utf8').matchAll(/^#(.*)$/gm)) {
      const [, named] = /\bblock (http|server)\b/.exec(words) ?? [];
      if (named === 'http' || named === 'server') block = named;
      else if (/^ {3}\S/.test(words)) lines[block].push(words.replace('/path/to/the/site', dist));
    }
  }
  return { http: lines.http.join('\n'), server: lines.server.join('\n') };
}
