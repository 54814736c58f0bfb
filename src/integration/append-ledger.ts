/** The build that publishes an address notes it in the ledger. */
import type { Permalinks } from '../permalinks/permalinks.ts';
import { writeLedger } from '../permalinks/write-ledger.ts';
import { type PermalinkStrings, permalinkStrings } from '../strings/permalinks.ts';
import type { OpenSite } from './open-site.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Called by `proceedings build` when readers see the new site. */
      'astro-proceedings:published': (options: { logger: Sayings }) => void;
    }
  }
}

export interface Sayings {
  info: (sentence: string) => void;
  warn: (sentence: string) => void;
}

/** Where nothing is new nothing is written; where nothing can be written, the site is published all the same. */
export function appendLedger(
  root: string,
  { added, ledger }: Pick<Permalinks, 'added' | 'ledger'>,
  words: PermalinkStrings,
  say: Sayings,
): void {
  if (added.length === 0) return;
  try {
    writeLedger(root, ledger);
    say.info(words.added(added.length));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    say.warn(words.notWritten(added.length, reason));
  }
}

/** Of a site that readers see. */
export const noteLedger = ({ configured, loaded, publishes }: OpenSite, say: Sayings): void => {
  if (publishes) appendLedger(configured.root, loaded.permalinks, permalinkStrings(loaded.language), say);
};
