/**
 * The whole flow as one call: content folder -> records -> bodies -> proof and check -> model. Check, build, dev server and
 * tests all come through here, so that they cannot see different things.
 */
import type { ThreadOptions } from './markdown/parallel.ts';
import { readBodies } from './markdown/read-bodies.ts';
import { buildProceedings } from './model/build.ts';
import { checkRecords, publishedRecords } from './model/check.ts';
import { markdownSources } from './model/sources.ts';
import type { Proceedings } from './model/types.ts';
import { withheldFiles } from './model/withheld.ts';
import { type Permalinks, readPermalinks } from './permalinks/permalinks.ts';
import { checkProofs, type Proofs } from './proof/check-proofs.ts';
import type { Issue } from './records/issues.ts';
import { type KeptOptions, openKept } from './records/kept.ts';
import { readRecords } from './records/read.ts';
import { readSourceTexts } from './records/source-texts.ts';

export interface LoadOptions extends KeptOptions, ThreadOptions {
  /** Shows drafts. */
  preview?: boolean;
}

export interface Loaded {
  /** One model a language, the default first; `null` when there are errors. */
  proceedings: [Proceedings, ...Proceedings[]] | null;
  issues: Issue[];
  /** How the texts of resolutions compare with their sources. */
  proofs: Proofs;
  /** What published addresses answer with, and what the ledger of them is to say. */
  permalinks: Permalinks;
  /** The Markdown of a record's body by its page's address and language: a translation's own, else the original's. */
  markdown: (address: string, language: string) => string;
  /** Files under `public/` that no page may lead to, and nobody may fetch: `/2017/letters/reply.pdf`. */
  withheld: ReadonlySet<string>;
  /** The language in which to report issues. */
  language: string;
}

/** `root` is the folder that holds `content/` and `public/`. */
export function loadProceedings(root: string, { preview = false, ...options }: LoadOptions): Loaded {
  const kept = openKept(options);
  const { records: all, language, issues: readIssues } = readRecords(root, kept);
  const { bodies, issues: bodyIssues } = readBodies(all, kept, options);
  kept.save();
  const published = preview ? all : publishedRecords(all);
  const { texts, issues: textIssues } = readSourceTexts(root, published);
  const { proofs, issues: proofIssues } = checkProofs(published, bodies, texts);
  const permalinks = readPermalinks(root, preview ? publishedRecords(all) : published, published, bodies);
  const issues = [
    ...readIssues,
    ...bodyIssues,
    ...checkRecords(all, published, bodies),
    ...textIssues,
    ...proofIssues,
    ...permalinks.issues,
  ];
  const markdown = markdownSources(published);
  const withheld = withheldFiles(all, published, bodies);
  if (issues.some(({ severity }) => severity === 'error'))
    return { proceedings: null, issues, proofs, permalinks, markdown, withheld, language };
  const { languages } = published.conference.data;
  const [first, ...others] = languages.map((code) => buildProceedings(published, bodies, code, proofs));
  return {
    proceedings: first === undefined ? null : [first, ...others],
    issues,
    proofs,
    permalinks,
    markdown,
    withheld,
    language,
  };
}
