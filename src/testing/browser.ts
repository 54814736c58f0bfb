/**
 * A Chromium for the browser tests on any machine: an installed one when there is one, else the one
 * that comes as an npm package (Linux x64 only). Where there is neither, tests skip themselves.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** No update checks and no first-run pages: the tests may not touch the network. */
const quietFlags = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Where package managers and installers put Chrome, Chromium and Edge. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** How a browser is started. */
export interface BrowserLaunch {
  executablePath: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

/** A running browser, to be closed by the caller; `null`, with a printed message, where no browser can be had. */
export async function openBrowser(): Promise<Browser | null> {
  const launch = await findBrowser();
  return launch === null ? null : chromium.launch(launch);
}

/** As `openBrowser`. A CHROMIUM_PATH that does not start is an error: someone asked for that one. */
export async function findBrowser(): Promise<BrowserLaunch | null> {
  // Chromium's sandbox needs user namespaces, which containers and continuous integration seldom allow.
  const args = process.platform === 'linux' ? ['--no-sandbox', ...quietFlags] : quietFlags;
  const executablePath = process.env.CHROMIUM_PATH ?? installed[process.platform]?.find(existsSync);
  if (executablePath !== undefined) return { executablePath, args };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackedChromium();
    return { executablePath: join(folder, 'chromium'), args, env: libraries(folder) };
  }
  console.warn('Browser tests are skipped: install Chrome, Chromium or Edge, or set CHROMIUM_PATH.');
  return null;
}

/**
 * The folder where the npm package's Chromium lies unpacked, unpacking it (2 s, 300 MB) the first time.
 * The package unpacks into the temporary folder and trusts whatever file it finds there, which fails
 * when two test processes start together; so a child process unpacks aside and a rename publishes it.
 */
async function unpackedChromium(): Promise<string> {
  const entry = import.meta.resolve('@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(new URL('../package.json', entry), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), `astro-proceedings-chromium-${manifest.version}`);
  if (existsSync(folder)) return folder;

  const aside = await mkdtemp(`${folder}-`);
  const unpack = `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    // The second variable makes it unpack its copies of system libraries too.
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  try {
    await rename(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(aside, { recursive: true });
  }
  return folder;
}

/** The environment in which the unpacked Chromium starts on slim images, which lack NSS and fonts. */
function libraries(folder: string): NodeJS.ProcessEnv {
  const nss = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];
  const hasNss = nss.some((place) => existsSync(join(place, 'libnss3.so')));
  return {
    ...process.env,
    ...(hasNss ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}
