/**
 * Places at which a test may kill a build, by `PROCEEDINGS_FAILPOINT`. Random kills seldom hit the gap between two
 * renames, and what can happen there has to be seen.
 */
type Failpoint = 'before-swap' | 'swap-gap' | 'after-swap';

export function failpoint(name: Failpoint): void {
  if (process.env.PROCEEDINGS_FAILPOINT === name) process.kill(process.pid, 'SIGKILL');
}
