/** Serves a built site the way static hosts do, for `proceedings serve` and for the tests. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The sub-path the site was built for, `/proceedings/`; what lies outside it is not found. */
  base?: string;
  /** Default `localhost`, so that a preview with drafts is not shown to the network. */
  host?: string;
  /** Sent with every answer. */
  headers?: Record<string, string>;
}

export interface Served {
  /** With the base and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Without a charset browsers guess, and show the Russian text of these as noise; of office files sirv knows no type. */
const fileTypes: Record<string, string> = {
  '.txt': 'text/plain;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.ris': 'application/x-research-info-systems;charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Rejects with the `EADDRINUSE` of node:net when the port is taken. Files may change while it serves. */
export async function serveSite(dir: string, options: ServeOptions = {}): Promise<Served> {
  const home = `/${(options.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const base = decoded(home);
  const files = sirv(dir, {
    // Look at the disk for each request: the site may be built again while it is being served.
    dev: true,
    etag: true,
    // Where a `.br` lies beside a file, as many hosts make them.
    brotli: true,
    setHeaders: (response, path) => {
      const type = fileTypes[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    const [asked = '/', query] = (request.url ?? '/').split('?', 2);
    const path = decoded(asked);
    if (!path.startsWith(base)) {
      void notFound(dir, response);
      return;
    }
    const inside = path.slice(base.length - 1);
    if (extname(inside) === '' && !inside.endsWith('/') && existsSync(join(dir, inside, 'index.html'))) {
      response.writeHead(301, { Location: `${asked}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    // sirv leaves `%24` and all that may also mean something in an address as it is, and takes over what is parsed already.
    const raw = encodeURI(inside);
    files(Object.assign(request, { url: raw, _parsedUrl: { raw, pathname: raw } }), response, () =>
      notFound(dir, response),
    );
  });

  const host = options.host ?? 'localhost';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${home}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is no encoding of anything is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => '404');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}
