/** `proceedings import resolution FILE --edition 2017`: a document to a content file, the original beside it, and a report. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatImportReport } from '../../src/importers/resolution/report-text.ts';
import { isId } from '../../src/records/names.ts';
import { formatReport } from '../../src/records/report.ts';
import { type SourceKind, sourceKinds } from '../../src/strings/vocabulary.ts';
import { planDocument } from './document.ts';
import { readInput } from './input.ts';
import { applyChanges } from './write.ts';

const usage = `proceedings import resolution FILE --edition 2017
  FILE                .txt, .md, .html, .docx, .odt, or .pdf with a text layer
  --edition 2017      the conference that adopted it; its edition.md must be there
  --id resolution     the file's name and address
  --kind signed       what the file is: ${sourceKinds.join(', ')}
  --dry-run           show what would change and write nothing
  --force             replace the text and the source of a resolution that is there; what you added to it stays
  --root .            the project's folder
`;

/** Exit code: 0 when the document was imported, 1 when it could not be, 2 for misuse. */
export async function importResolution(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      edition: { type: 'string', default: '' },
      id: { type: 'string', default: 'resolution' },
      kind: { type: 'string' },
      root: { type: 'string', default: '.' },
      force: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { edition, id, kind, force, 'dry-run': dryRun } = values;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) return misused('Name one file.');
  if (!isId(edition)) return misused('Say which conference adopted it: --edition 2017.');
  if (!isId(id)) return misused(`An id has only small Latin letters, digits and hyphens: ${id}.`);
  if (kind !== undefined && !isSourceKind(kind)) return misused(`There is no kind ${kind}.`);
  const input = readInput(name);
  if (input === null) return misused(`There is no file ${name}.`);
  const root = resolve(values.root);
  if ('code' in input) return failed([input], 'en');
  const { plan, issues, language } = await planDocument(input, { root, edition, id, kind: kind ?? null });
  if (plan === null) return failed(issues, language);
  process.stderr.write(formatReport(issues, language));
  const code = applyChanges(plan.changes, { root, dryRun, overwrite: force, language });
  if (code === 0) process.stdout.write(`\n${formatImportReport(plan.draft.report, language)}`);
  return code;
}

const isSourceKind = (typed: string): typed is SourceKind => sourceKinds.some((kind) => kind === typed);

function misused(message: string): number {
  process.stderr.write(`${message}\n\n${usage}`);
  return 2;
}

function failed(issues: Parameters<typeof formatReport>[0], language: string): number {
  process.stderr.write(formatReport(issues, language));
  return 1;
}
