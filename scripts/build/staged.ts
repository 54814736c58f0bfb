/** What a build has to know of Astro to write its output elsewhere: which folder it is, and who waits for the site to be published. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { previousOutputVariable } from '../../src/config.ts';

export interface Staged {
  /** Where readers see the site. */
  output: string;
  cacheDir: string;
  /** Tells the integrations that readers see it. */
  published: () => void;
}

/**
 * `open` gets the configured output folder and answers with the one to write to. `staged` is there as soon as Astro has
 * read its configuration.
 */
export function stagedOutput(open: (output: string) => string): {
  integration: AstroIntegration;
  staged: () => Staged | null;
} {
  let output = '';
  let staged: Staged | null = null;
  return {
    staged: () => staged,
    integration: {
      name: 'astro-proceedings:staged-output',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          output = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          updateConfig({ outDir: pathToFileURL(`${open(output)}/`) });
          process.env[previousOutputVariable] = output;
        },
        'astro:config:done': ({ config, logger }) => {
          staged = {
            output,
            cacheDir: fileURLToPath(config.cacheDir),
            published: () => tell(config.integrations, logger),
          };
        },
      },
    },
  };
}

function tell(integrations: readonly AstroIntegration[], logger: AstroIntegrationLogger): void {
  for (const { name, hooks } of integrations)
    hooks['astro-proceedings:published']?.({ logger: logger.fork(name) });
}
