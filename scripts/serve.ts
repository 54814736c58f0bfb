/** `proceedings serve [--preview] [--dir FOLDER] [--base /sub-path/]`: shows the built site, below the path that it was built for; PORT and HOST move it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { previewDir } from '../src/config.ts';
import { builtFolder } from './built-folder.ts';
import { serveSite } from './server.ts';

const messages = {
  ru: {
    ready: (url: string) => `Сайт открыт на ${url} (остановить: Ctrl+C)`,
    missing: (dir: string) => `В папке ${dir} нет собранного сайта. Соберите его: npm run build`,
    badPort: (port: string) => `PORT=${port} - не номер порта. Укажите число от 0 до 65535.`,
    taken: (port: number) =>
      `Порт ${port} занят другой программой. Закройте её или укажите другой: PORT=${port + 1}`,
  },
  en: {
    ready: (url: string) => `The site is at ${url} (Ctrl+C stops it)`,
    missing: (dir: string) => `There is no built site in ${dir}. Build it first: npm run build`,
    badPort: (port: string) => `PORT=${port} is no port number. Give a number from 0 to 65535.`,
    taken: (port: number) =>
      `Port ${port} is in use by another program. Close it or choose another: PORT=${port + 1}`,
  },
};

/**
 * Resolves to the exit code when nothing can be served (2), and to `undefined` when the server runs;
 * it runs until the process ends.
 */
export async function serve(
  args: string[],
  language: 'ru' | 'en' = machineLanguage(),
): Promise<2 | undefined> {
  const { values } = parseArgs({
    args,
    options: { dir: { type: 'string' }, base: { type: 'string' }, preview: { type: 'boolean' } },
  });
  const dir = resolve(values.dir ?? (values.preview ? previewDir : builtFolder(process.cwd())));
  const say = messages[language];
  if (!existsSync(join(dir, 'index.html'))) return refuse(say.missing(dir));

  const typedPort = process.env.PORT || '4321';
  const port = Number(typedPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return refuse(say.badPort(typedPort));

  const host = process.env.HOST || 'localhost';
  try {
    const { url } = await serveSite(dir, { port, host, base: values.base ?? baseOfSite(dir) });
    console.log(say.ready(url));
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return refuse(say.taken(port));
  }
}

/** The built site says itself where it is to lie: in the address of its home page. */
function baseOfSite(dir: string): string {
  const page = readFileSync(join(dir, 'index.html'), 'utf8');
  const [, home] = /<link rel="canonical" href="([^"]+)"/.exec(page) ?? [];
  return home === undefined ? '/' : new URL(home).pathname;
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}

function machineLanguage(): 'ru' | 'en' {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ru') ? 'ru' : 'en';
}
