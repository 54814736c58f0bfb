/**
 * The whole flow as one call: content folder -> records -> bodies -> check -> model. Check, build, dev server and
 * tests all come through here, so that they cannot see different things.
 */
import { type BodyCacheOptions, readBodies } from './markdown/read-bodies.ts';
import { buildProceedings } from './model/build.ts';
import { checkRecords, publishedRecords } from './model/check.ts';
import type { Proceedings } from './model/types.ts';
import type { Issue } from './records/issues.ts';
import { readRecords } from './records/read.ts';

export interface LoadOptions extends BodyCacheOptions {
  /** Shows drafts. */
  preview?: boolean;
}

export interface Loaded {
  /** One model a language, the default first; `null` when there are errors. */
  proceedings: [Proceedings, ...Proceedings[]] | null;
  issues: Issue[];
  /** The language in which to report issues. */
  language: string;
}

/** `root` is the folder that holds `content/` and `public/`. */
export function loadProceedings(root: string, { preview = false, ...cache }: LoadOptions): Loaded {
  const { records: all, language, issues: readIssues } = readRecords(root);
  const { bodies, issues: bodyIssues } = readBodies(all, cache);
  const published = preview ? all : publishedRecords(all);
  const issues = [...readIssues, ...bodyIssues, ...checkRecords(all, published, bodies)];
  if (issues.some(({ severity }) => severity === 'error')) return { proceedings: null, issues, language };
  const { languages } = published.conference.data;
  const [first, ...others] = languages.map((code) => buildProceedings(published, bodies, code));
  return { proceedings: first === undefined ? null : [first, ...others], issues, language };
}
