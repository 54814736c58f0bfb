/** What a host gives for a file of the site. */
import { hash } from 'node:crypto';

export interface Host {
  /** Of the home page, with a slash at its end. */
  url: string;
  /** Milliseconds before an answer is given up. */
  patience: number;
}

export type Answer = 'same' | 'changed' | 'missing' | { reason: string };

/** Once more where the host did not answer: connections break. */
export async function askHost(host: Host, path: string, digest: string): Promise<Answer> {
  const answer = await ask(host, path, digest);
  return typeof answer === 'string' ? answer : ask(host, path, digest);
}

async function ask(host: Host, path: string, digest: string): Promise<Answer> {
  const given = await fetchFile(host, path);
  if ('reason' in given) return given;
  const same = hash('sha256', given.bytes) === digest;
  if (same) return 'same';
  if (given.status === 404 || given.status === 410) return 'missing';
  return given.status === 200 ? 'changed' : { reason: `HTTP ${given.status}` };
}

/** Several hosts lead from `index.html` to its folder, so that is asked for. */
export async function fetchFile(
  { url, patience }: Host,
  path: string,
): Promise<{ status: number; bytes: Uint8Array } | { reason: string }> {
  const address = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  try {
    const response = await fetch(url + address, { signal: AbortSignal.timeout(patience) });
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The code of the connection's error stands behind «fetch failed». */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error)
    return 'code' in error.cause ? String(error.cause.code) : error.cause.message;
  return error.name === 'TimeoutError' ? 'ETIMEDOUT' : error.message;
}
