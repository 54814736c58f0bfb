/** A document on disk -> the plan of its import into a project. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readDocument } from '../../src/importers/documents/read.ts';
import type { Extracted } from '../../src/importers/documents/types.ts';
import { type InputFile, inputError } from '../../src/importers/input.ts';
import { planResolution, type ResolutionPlan } from '../../src/importers/resolution/plan.ts';
import { knownNames } from '../../src/importers/resolution/suggestions/known-names.ts';
import type { Issue } from '../../src/records/issues.ts';
import { readRecords } from '../../src/records/read.ts';
import { importResolutionStrings } from '../../src/strings/import-resolution.ts';
import type { SourceKind } from '../../src/strings/vocabulary.ts';
import { waiting } from '../progress.ts';

export interface DocumentOptions {
  /** The project's folder, absolute. */
  root: string;
  edition: string;
  id: string;
  /** `null` as the format tells. */
  kind: SourceKind | null;
}

export interface PlannedDocument {
  /** `null` when issues forbid the import. */
  plan: ResolutionPlan | null;
  issues: Issue[];
  /** Of the conference, for what is said. */
  language: string;
}

/** Reads the document and the content around; writes nothing. */
export async function planDocument(input: InputFile, options: DocumentOptions): Promise<PlannedDocument> {
  const { root, edition, id, kind } = options;
  const { records, language, issues: all } = readRecords(root);
  const record = `content/${edition}/resolutions/${id}.md`;
  const needed = new Set([record, `content/${edition}/edition.md`, 'content/conference.md']);
  const broken = all.filter(({ file, severity }) => needed.has(file) && severity === 'error');
  if (broken.length > 0) return { plan: null, issues: broken, language };
  if (!records.editions.some((one) => one.id === edition)) {
    const known = records.editions.map((one) => one.id);
    return {
      plan: null,
      issues: [inputError({ name: record }, { code: 'import-no-edition', params: { edition, known } })],
      language,
    };
  }
  const { document, issues } = await readSource(input, language);
  if (document === null) return { plan: null, issues, language };
  const plan = planResolution(document, {
    edition,
    id,
    kind,
    original: input.bytes,
    published: publishedPath(root, input.name),
    known: knownNames(records, edition),
    words: importResolutionStrings(language),
    contentOf: contentAt(root),
  });
  const empty = inputError(input, { code: 'document-without-text', params: {} });
  return { plan, issues: plan === null ? [...issues, empty] : issues, language };
}

/** Files of this many bytes may take over a second. */
const longFile = 1_000_000;

export async function readSource(input: InputFile, language: string): Promise<Extracted> {
  const { reading } = importResolutionStrings(language);
  const isLong = input.bytes.length > longFile;
  return waiting(reading(input.name), isLong, () => readDocument(input));
}

/** Where the site serves the file, if it lies under `public/` already. */
export function publishedPath(root: string, name: string): string | null {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return null;
  const inside = relative(realpathSync(folder), realpathSync(resolve(name)));
  return inside.startsWith('..') || resolve(inside) === inside ? null : `/${inside.split(sep).join('/')}`;
}

/** What a project’s files hold, by path; `null` where there is none. */
export const contentAt =
  (root: string) =>
  (path: string): Uint8Array | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;
