/** `proceedings import <what> FILE`: each kind of file has its own module, which is loaded only when it is asked for. */

type Importer = (args: string[]) => Promise<number>;

const importers: Record<string, () => Promise<Importer>> = {
  resolution: async () => (await import('./import/resolution.ts')).importResolution,
  schedule: async () => (await import('./import/schedule.ts')).importSchedule,
  programme: async () => (await import('./import/programme.ts')).importProgramme,
};

/** Exit code: 0 when the file was imported, 1 when something is wrong with it or with the content, 2 for misuse. */
export async function importFile([what = '', ...args]: string[]): Promise<number> {
  if (Object.hasOwn(importers, what)) return (await importers[what]?.())?.(args) ?? 2;
  const known = Object.keys(importers).join(', ');
  process.stderr.write(
    `Say what to import: proceedings import <what> FILE, where <what> is one of: ${known}.\n`,
  );
  return 2;
}
