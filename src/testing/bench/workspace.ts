/**
 * The folder that everything is built in: a copy of the generator as it is now, so that nothing changes while it is
 * measured, and a project beside it. The project and the generator must share a folder: Astro 7.3 loses the styles of
 * components that share none but `/` with the root.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../../', import.meta.url));

export interface Workspace {
  folder: string;
  /** The command line of the copy. */
  script: string;
  remove: () => void;
}

export function openWorkspace(parent: string): Workspace {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'proceedings-bench-'));
  const generator = join(folder, 'generator');
  for (const path of ['package.json', 'tsconfig.json', 'src', 'scripts'])
    cpSync(join(repository, path), join(generator, path), {
      recursive: true,
      filter: (source) => !/\/src\/testing(?:\/|$)|\.test\.ts$|\/fixtures$/.test(source),
    });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    script: join(generator, 'scripts/proceedings.ts'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Path from the folder -> text. */
export function writeFiles(folder: string, files: Iterable<[path: string, text: string]>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
}
