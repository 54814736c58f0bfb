/**
 * `proceedings verify`: checks all content, and that the sources of resolutions, read anew, are the texts that are kept.
 * With `--site` a copy of the built site instead: see `verify-site.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { processorVersion } from '../src/integration/code-version.ts';
import { loadProceedings } from '../src/proceedings.ts';
import { compareTexts } from '../src/proof/compare-texts.ts';
import type { Proof } from '../src/proof/prove.ts';
import type { Issue } from '../src/records/issues.ts';
import { readRecords } from '../src/records/read.ts';
import { formatReport } from '../src/records/report.ts';
import { readSourceTexts } from '../src/records/source-texts.ts';
import type { RecordFile } from '../src/records/types.ts';
import { type Verified, verifyStrings } from '../src/strings/verify.ts';
import { packageSource } from './package-source.ts';
import { verifySite } from './verify-site.ts';

type ResolutionFile = RecordFile<'resolution'>;

/** Exit code: 0 when every text is its source's, 1 when one is not or the content has errors, 2 without content. */
export async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: '.' },
      site: { type: 'string' },
      'own-sums': { type: 'boolean', default: false },
    },
  });
  const root = resolve(values.root);
  if (values.site !== undefined) return verifySite({ root, site: values.site, ownSums: values['own-sums'] });
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  const { issues, proofs, language } = loadProceedings(root, {
    cacheDir: join(root, 'node_modules/.astro/bodies'),
    version: processorVersion(packageSource),
  });
  const { records } = readRecords(root);
  const { texts } = readSourceTexts(root, records);
  const words = verifyStrings(language);
  const all = [...issues];
  const lines: string[] = [];
  for (const record of records.resolutions) {
    const text = record.data.source?.text;
    const proof = proofs.get(record.file);
    const kept = texts.get(text ?? '');
    if (text === undefined || proof === undefined || kept === undefined) {
      lines.push(words.notCompared(record.file));
      continue;
    }
    const anew = records.publicFiles.has(record.data.source?.file ?? '')
      ? await extractedIssues(root, record, kept)
      : null;
    all.push(...(anew ?? []));
    lines.push(
      words.line({ ...summary(proof), file: record.file, text, extracted: extractedOf(record, anew) }),
    );
  }
  process.stderr.write(formatReport(all, language));
  if (lines.length === 0 && all.length === 0) lines.push(words.nothing);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What is wrong with a source that is read anew; nothing when it gives the text that is kept. */
async function extractedIssues(root: string, record: ResolutionFile, kept: string): Promise<Issue[]> {
  const { readDocument } = await import('../src/importers/documents/read.ts');
  const { sourceText } = await import('../src/importers/source-text.ts');
  const file = record.data.source?.file ?? '';
  const name = `public${file}`;
  const { document, issues } = await readDocument({ name, bytes: readFileSync(join(root, name)) });
  const about = (field: 'file' | 'text') => ({
    file: record.file,
    place: record.locate(['source', field]),
    field: `source.${field}`,
    severity: 'error' as const,
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (document === null) {
    return [...errors, { code: 'source-not-extracted', params: { file }, ...about('file') }];
  }
  const differences = compareTexts(kept, sourceText(document));
  return [
    ...errors,
    ...differences.map(
      (difference): Issue => ({
        code: 'source-text-differs',
        params: { file, ...difference },
        ...about('text'),
      }),
    ),
  ];
}

function extractedOf({ data }: ResolutionFile, anew: Issue[] | null): Verified['extracted'] {
  return anew === null ? null : { file: data.source?.file ?? '', agrees: anew.length === 0 };
}

function summary(
  proof: Proof,
): Pick<Verified, 'compared' | 'omitted' | 'differences' | 'hyphens' | 'bullets' | 'agrees'> {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    compared: proof.compared,
    omitted: sum(proof.omittedUsed),
    differences: sum(proof.differencesUsed),
    hyphens: proof.hyphens,
    bullets: proof.bullets,
    agrees: proof.differences.length === 0,
  };
}
