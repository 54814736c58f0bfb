/** Files of rules that hosts read in a built site (`_redirects`, `_headers`), which a project may have too. */
import { appendFile, readFile } from 'node:fs/promises';

/** The project's own rules stand first: hosts take the first that fits. */
export async function appendRules(path: string, rules: string): Promise<void> {
  if (rules === '') return;
  const own = await readFile(path, 'utf8').catch(ifMissing);
  await appendFile(path, own === '' || own.endsWith('\n') ? rules : `\n${rules}`);
}

function ifMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
