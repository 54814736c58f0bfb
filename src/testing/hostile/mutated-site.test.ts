/** What passes the check can be built: a whole site of damaged files, pages and all formats, in `npm run test:hostile`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fullSite } from '../full-site.ts';
import { pick, seeded } from '../search-bench/seed.ts';
import { verdictOn } from './mutation-fault.ts';
import { mutated } from './mutations.ts';

const whole = import.meta.env.MODE === 'hostile';

/** Tried on each file, until the check lets one pass. */
const tries = 12;

test.runIf(whole)(
  'A site of damaged files that pass the check is built',
  { timeout: 1_800_000 },
  async () => {
    const site = await fullSite();
    try {
      const files = readdirSync(join(site.root, 'content'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .toSorted();
      let damaged = 0;
      for (const [at, file] of files.entries()) {
        const original = readFileSync(file);
        for (let seed = at * tries; seed < (at + 1) * tries; seed += 1) {
          const chance = seeded(seed);
          const { bytes } = mutated(original, readFileSync(pick(files, chance)), chance);
          writeFileSync(file, bytes);
          const passes = (await verdictOn(site, false)).outcome === 'passed' && !original.equals(bytes);
          if (passes) {
            damaged += 1;
            break;
          }
          writeFileSync(file, original);
        }
      }
      process.stdout.write(`${damaged} of ${files.length} files damaged in one site\n`);
      expect(damaged).toBeGreaterThan(files.length / 2);
      const { code, output } = await site.build();
      expect(output).not.toMatch(/^\s+at /m);
      expect(code, output).toBe(0);
    } finally {
      await site.remove();
    }
  },
);
