/** Files of rules that hosts read in a built site (`_redirects`, `_headers`), which a project may have too. */
import { readFile } from 'node:fs/promises';
import { replaceFile } from '../output/replace-file.ts';
import { type HeaderRule, withHeaders } from './header-rules.ts';

/** The project's own rules stand first: hosts take the first that fits. */
export async function appendRules(path: string, rules: string): Promise<void> {
  if (rules === '') return;
  const own = await readFile(path, 'utf8').catch(ifMissing);
  replaceFile(path, `${own}${own === '' || own.endsWith('\n') ? '' : '\n'}${rules}`);
}

/** `path`: of `_headers`. */
export async function mergeHeaders(path: string, rules: readonly HeaderRule[]): Promise<void> {
  if (rules.length === 0) return;
  replaceFile(path, withHeaders(await readFile(path, 'utf8').catch(ifMissing), rules));
}

function ifMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
