/** A project's content, for imports that change it. */
import { join } from 'node:path';
import type { Existing } from '../../src/importers/schedule/known.ts';
import { filesUnder, readText } from '../../src/records/files.ts';
import type { Issue } from '../../src/records/issues.ts';
import { readRecords } from '../../src/records/read.ts';

/** The content and the errors in it; that what the import makes is missing is no error. */
export function readContent(
  root: string,
  edition: string,
): { existing: Existing; language: string; issues: Issue[] } {
  const { records, language, issues } = readRecords(root);
  const paths = filesUnder(join(root, 'content')).map((path) => `content/${path}`);
  const texts = paths.flatMap((path) => {
    const content = readText(join(root, path));
    return 'text' in content ? [[path, content.text] as const] : [];
  });
  const isExpected = ({ code, params }: Issue) =>
    code === 'no-conference' || (code === 'no-edition' && 'edition' in params && params.edition === edition);
  return {
    existing: { records, texts: new Map(texts) },
    language,
    issues: issues.filter((issue) => issue.severity === 'error' && !isExpected(issue)),
  };
}
