/** `content/redirects.yaml` -> its entries, or its issues. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fieldIssues, firstIssues } from './field-issues.ts';
import { readText } from './files.ts';
import type { Issue, Problem } from './issues.ts';
import { errorIn, START } from './read-file.ts';
import { type Redirects, redirects } from './schemas/redirects.ts';
import type { SourceFile } from './types.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export const redirectsFile = 'content/redirects.yaml';

export interface RedirectsFile extends Redirects {
  locate: SourceFile['locate'];
  /** With any, there are no entries. */
  issues: Issue[];
}

/** Of signs with a meaning: for ten thousand entries. */
const MAX_SIGNS = 60_000;

const none: Redirects = { moved: [], withdrawn: [], 'withdrawn-digests': [] };

/** A project need not have the file. */
export function readRedirects(root: string): RedirectsFile {
  const path = join(root, redirectsFile);
  if (!existsSync(path)) return { ...none, locate: () => START, issues: [] };
  const content = readText(path);
  if ('problem' in content)
    return { ...none, locate: () => START, issues: [errorIn(redirectsFile, content.problem, content.place)] };
  const text = content.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !/^\s*(?:#.*|---\s*)?$/.test(line));
  if (/^\s*(?:-\s|\[)/.test(lines[first] ?? '')) {
    const problem: Problem = { code: 'redirects-no-heading', params: {} };
    return {
      ...none,
      locate: () => START,
      issues: [errorIn(redirectsFile, problem, { line: first + 1, column: 1 })],
    };
  }
  const { data, problems, locate } = parseYaml(text, MAX_SIGNS);
  if (data === null || problems.length > 0) {
    const issues = firstIssues(redirectsFile, problems, ({ place, ...problem }) =>
      errorIn(redirectsFile, problem as Problem, place),
    );
    return { ...none, locate, issues };
  }
  const result = validate(redirects, data);
  if ('data' in result) return { ...result.data, locate, issues: [] };
  return { ...none, locate, issues: fieldIssues(redirectsFile, result.problems, locate) };
}
