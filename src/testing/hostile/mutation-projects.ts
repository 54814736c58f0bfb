/** Whole projects whose files are damaged one at a time: the real conference, and the one with every field of the format. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullConference } from '../full-site.ts';
import { pick, seeded } from '../search-bench/seed.ts';
import { type Mutated, mutated } from './mutations.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The fuller one is damaged more often. */
const folders = [repository, fullConference, fullConference];

interface MutationProject {
  root: string;
  /** From the root: `content/2017/edition.md`. */
  files: readonly string[];
}

export interface Mutant extends Mutated {
  root: string;
  file: string;
}

export interface MutationProjects {
  /** Puts a seed’s mutant into its project. */
  put: (seed: number) => Mutant;
  /** Puts the file back as it was. */
  restore: (mutant: Mutant) => void;
  remove: () => void;
}

/** Copies in a folder of their own. */
export function mutationProjects(): MutationProjects {
  const home = mkdtempSync(join(tmpdir(), 'proceedings-mutations-'));
  const projects = [...new Set(folders)].map((folder, at) => copyOf(folder, join(home, String(at))));
  const originals = new Map<string, Uint8Array>();
  const original = (root: string, file: string): Uint8Array => {
    const path = join(root, file);
    const bytes = originals.get(path) ?? readFileSync(path);
    originals.set(path, bytes);
    return bytes;
  };
  return {
    put(seed) {
      const chance = seeded(seed);
      const { root, files } = projects[
        [...new Set(folders)].indexOf(pick(folders, chance))
      ] as MutationProject;
      const [file, other] = [pick(files, chance), pick(files, chance)];
      const mutant = { root, file, ...mutated(original(root, file), original(root, other), chance) };
      writeFileSync(join(root, file), mutant.bytes);
      return mutant;
    },
    restore: ({ root, file }) => writeFileSync(join(root, file), original(root, file)),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function copyOf(folder: string, root: string): MutationProject {
  for (const part of ['content', 'public']) cpSync(join(folder, part), join(root, part), { recursive: true });
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  return { root, files: files.toSorted() };
}
