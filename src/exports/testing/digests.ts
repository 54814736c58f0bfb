/**
 * Run in a process of its own: prints a digest of every file that the projects (arguments) are exported to. `CLOCK_AHEAD` in its environment
 * is how many days its clock is ahead of the true one.
 */
import { createHash } from 'node:crypto';

const TrueDate = Date;
const ahead = Number(process.env.CLOCK_AHEAD ?? 0) * 24 * 60 * 60 * 1000;
globalThis.Date = class extends TrueDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(TrueDate.now() + ahead);
    else super(...(given as [number]));
  }
  static override now(): number {
    return TrueDate.now() + ahead;
  }
} as DateConstructor;

// Everything that may look at the clock is loaded after it is set.
const { loadProceedings } = await import('../../proceedings.ts');
const { filesOf } = await import('../files.ts');

/** A card takes long, and each of a project is drawn like the others. */
const cards = 3;

const digests: Record<string, string> = {};
for (const project of process.argv.slice(2)) {
  const { proceedings, markdown } = loadProceedings(project, { cacheDir: null, version: 'test' });
  const files = filesOf(proceedings ?? [], { site: 'https://example.org', base: '/', without: [], markdown });
  const kept = new Set(files.filter(({ format }) => format.audience === 'image').slice(0, cards));
  for (const file of files) {
    if (file.format.audience === 'image' && !kept.has(file)) continue;
    const { address, write } = file;
    const contents = await write();
    const bytes =
      typeof contents === 'string' || contents instanceof Uint8Array
        ? contents
        : await contents.render(() => {});
    digests[`${project}${address}`] = createHash('sha256').update(bytes).digest('hex');
  }
}
console.log(JSON.stringify(digests));
