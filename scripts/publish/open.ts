/** Before the first question: the document is read, and the project that it goes into. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type InputFile, inputError } from '../../src/importers/input.ts';
import { draftResolution } from '../../src/importers/resolution/draft.ts';
import type { Setup } from '../../src/importers/resolution/questions/setup.ts';
import type { Found } from '../../src/importers/resolution/report.ts';
import { sourceText } from '../../src/importers/source-text.ts';
import type { Issue } from '../../src/records/issues.ts';
import { readRecords } from '../../src/records/read.ts';
import { readSource } from '../import/document.ts';
import type { Publication } from './document.ts';
import { setupOf } from './project.ts';

export interface Opened {
  publication: Publication;
  found: Found;
}

/** `null` when the document cannot be read or the content has errors already; warnings come with a document, too. */
export async function openPublication(
  input: InputFile,
  root: string,
  said: Pick<Setup, 'edition' | 'id'>,
): Promise<{ opened: Opened | null; issues: Issue[]; language: string }> {
  const { records, language: guessed, issues: all } = readRecords(root);
  const broken = all.filter(({ code, severity }) => severity === 'error' && code !== 'no-conference');
  const { document, issues } = await readSource(input, guessed);
  const found = document && draftResolution(document, { organizations: [], sessions: [] })?.report.found;
  const empty = document && !found ? [inputError(input, { code: 'document-without-text', params: {} })] : [];
  const hasConference = existsSync(join(root, 'content/conference.md'));
  const isRussian = document !== null && /\p{Script=Cyrillic}/u.test(sourceText(document));
  const language = hasConference || document === null ? guessed : isRussian ? 'ru' : 'en';
  const setup = setupOf(records, { hasConference, language }, said);
  return {
    opened:
      broken.length > 0 || !document || !found
        ? null
        : { publication: { document, input, records, root, setup, language }, found },
    issues: [...broken, ...issues, ...empty],
    language,
  };
}
