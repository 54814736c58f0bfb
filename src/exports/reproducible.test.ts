/** What is written depends on the content alone: not on the day, the place or the language of the machine. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { ownProject } from './testing/exported.ts';

const script = fileURLToPath(new URL('testing/digests.ts', import.meta.url));

async function digests(environment: Record<string, string>): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ownProject, fullConference], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...environment },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

test('Every file is the same in another year, time zone and language', { timeout: 60_000 }, async () => {
  const [here, there] = await Promise.all([
    digests({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
    digests({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', CLOCK_AHEAD: '1000' }),
  ]);
  expect(Object.keys(here).length).toBeGreaterThan(150);
  expect(there).toEqual(here);
});
