/** The real command line in a project, also to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from './built-site.ts';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));

/** NODE_ENV=test, which vitest sets, would make a build one for development. */
const environment = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  VITEST: undefined,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...env,
});

export const proceedings = (
  root: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> =>
  run(process.execPath, [script, ...args], { cwd: root, env: environment(env) });

/** Without waiting for its end. */
export const startProceedings = (root: string, args: string[]): ChildProcess =>
  spawn(process.execPath, [script, ...args], { cwd: root, env: environment({}), stdio: 'ignore' });
