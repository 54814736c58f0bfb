/** The command line: `proceedings <verb>`. One file a verb; a verb answers with the exit code. */

import { enableCompileCache } from 'node:module';

/** Resolves to the exit code, or to `undefined` where the command runs until it is stopped. */
type Verb = (args: string[]) => Promise<number | undefined>;

/** A command loads its own modules alone, and Node keeps what it has compiled of them. */
const verbs = {
  check: async (args) => (await import('./check.ts')).check(args),
  verify: async (args) => (await import('./verify.ts')).verify(args),
  build: async (args) => (await import('./build.ts')).build(args),
  dev: async (args) => (await import('./dev.ts')).dev(args),
  serve: async (args) => (await import('./serve.ts')).serve(args),
  permalinks: async (args) => (await import('./permalinks.ts')).permalinks(args),
  import: async (args) => (await import('./import.ts')).importFile(args),
  publish: async (args) => (await import('./publish.ts')).publish(args),
  'withdraw-person': async (args) => (await import('./withdraw-person.ts')).withdrawPerson(args),
} as const satisfies Record<string, Verb>;

const usage = `proceedings <command>

  check [--reporter terminal|github|json]
                     checks the content and reports all problems at once
  verify             checks, and compares the texts of resolutions with their source files read anew
  verify --site URL|DIR [--own-sums]
                     compares a published copy with what was built, file by file
  build [--preview] [--pages-only] [--no-search]
                     builds the site into dist/; --preview builds it with drafts into dist-preview/,
                     --pages-only leaves out all other formats, --no-search the search index
  dev                serves the site while you write and reloads it after each change
  serve [--preview]  serves what was built; PORT and HOST move it
  permalinks         writes down new addresses in content/permalinks.lock, as every build does
  import resolution FILE --edition 2024
                     brings in a document: .txt, .md, .html, .docx, .odt, .pdf
  import schedule FILE --edition 2024
                     brings the programme out of a conference system: schedule.xml, schedule.json
  import programme FILE --edition 2024
                     brings in a table of the programme: .csv, .xlsx
  publish FILE.docx  brings in a document step by step: asks, checks, and shows its page
  withdraw-person ID [--reason TEXT] [--yes]
                     takes a person out of everything published, and lists where the name still stands

Exit codes: 0 all is well, 1 the content has errors, 2 the command was misused.
`;

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(verbs, name)) {
  enableCompileCache();
  (await import('./build/repair.ts')).repairBefore(args);
  process.exitCode = await verbs[name as keyof typeof verbs](args).catch(explain);
} else {
  const asked = name === '--help' || name === 'help';
  (asked ? process.stdout : process.stderr).write(
    asked || name === '' ? usage : `Unknown command: ${name}\n\n${usage}`,
  );
  process.exitCode = asked ? 0 : 2;
}

/** An unknown option is misuse and gets a sentence; anything else is a fault of ours and keeps its trace. */
function explain(error: unknown): number {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  return 2;
}
