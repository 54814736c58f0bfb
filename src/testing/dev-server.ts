/** The dev server of a project, as an organizer starts it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));

export interface DevServer {
  url: string;
  /** What the organizer has seen in the terminal. */
  terminal: () => string;
  stop: () => void;
}

/** `root`: the project's. */
export async function startDevServer(root: string): Promise<DevServer> {
  let terminal = '';
  const server = spawn(process.execPath, [script, 'dev', '--port', '0'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', VITEST: undefined },
  });
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      terminal += stripVTControlCharacters(String(chunk));
      const found = /http:\/\/localhost:\d+\//.exec(terminal);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => reject(new Error(terminal)));
  });
  return { url, terminal: () => terminal, stop: () => void server.kill() };
}
