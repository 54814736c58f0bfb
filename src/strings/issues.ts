/**
 * What can be wrong with content: one code a problem, with the data its message needs.
 * `issues.ru.ts` and `issues.en.ts` turn each code into a sentence; nothing else writes messages.
 */
import type { CorrectionIssueParams } from './issues-corrections.ts';
import type { FollowUpIssueParams } from './issues-follow-ups.ts';
import type { LimitIssueParams } from './issues-limits.ts';
import type { LineageIssueParams } from './issues-lineage.ts';
import type { PermalinkIssueParams } from './issues-permalinks.ts';
import type { ProgrammeIssueParams } from './issues-programme.ts';
import type { ProofIssueParams } from './issues-proof.ts';

export interface IssueParams
  extends ProofIssueParams,
    ProgrammeIssueParams,
    CorrectionIssueParams,
    FollowUpIssueParams,
    LimitIssueParams,
    LineageIssueParams,
    PermalinkIssueParams {
  // Files
  'no-conference': object;
  'unexpected-file': { suggestion: string | undefined };
  'bad-file-name': { suggestion: string };
  'bad-folder-name': { suggestion: string };
  'not-a-file': object;
  'file-too-large': { megabytes: number };
  'not-utf8': object;
  'reserved-id': { id: string };
  'duplicate-id': { other: string };
  'no-edition': { edition: string };
  'no-original': { original: string };
  'unknown-language': { language: string; languages: string[] };
  'default-language': { language: string; original: string };
  'unreviewed-language': { language: string; line: string };
  'no-interface': { language: string };
  'not-a-site-language': { language: string; languages: string[] };
  'nothing-to-review': { language: string; reason: 'reviewed' | 'no-words' };
  // Front matter
  'no-front-matter': object;
  'front-matter-unclosed': object;
  'front-matter-fence': object;
  'front-matter-dashes': { typed: string };
  'front-matter-language': { typed: string };
  'yaml-quotes': object;
  'yaml-after-quotes': object;
  'yaml-unclosed': object;
  'yaml-backslash': object;
  'yaml-tab': object;
  'yaml-tag': object;
  'yaml-comma': object;
  'yaml-hash': { cut: string };
  'yaml-duplicate-key': { key: string };
  'yaml-too-deep': object;
  'yaml-aliases': object;
  'yaml-no-break-space': object;
  'yaml-colon-space': object;
  'yaml-dash': object;
  'yaml-indent': object;
  'yaml-syntax': object;
  // Fields
  'unknown-key': { key: string; suggestion: string | undefined; known: string[] };
  'missing-field': { key: string };
  'empty-value': object;
  'wrong-type': { expected: ValueShape; received: 'text' | 'list' | 'fields' };
  'wrong-value': { value: string; suggestion: string | undefined; allowed: string[] };
  'bad-id': { value: string; suggestion: string };
  'bad-date': {
    value: string;
    wanted: 'day' | 'partial';
    reason: 'ambiguous' | 'form' | 'not-a-day' | 'impossible';
  };
  'bad-format': { value: string; format: ValueFormat };
  'end-before-start': { start: string; end: string };
  'status-without-source': object;
  'duplicate-talk': { id: string };
  /** First digits of the digest that was typed and of the file’s own. */
  'digest-differs': { file: string; typed: string; actual: string };
  // Bodies
  'body-too-large': { bytes: number; limit: number };
  'body-too-deep': { limit: number };
  /** `noBreakSpace`: one stands after the number before, which therefore began no list of Markdown’s. */
  'label-out-of-sequence': { label: string; expected: string | null; noBreakSpace?: true };
  /** `letters` are of the alphabet `typed` and stand for those of `meant`. */
  'look-alike-letters': { label: string; letters: string; typed: Script; meant: Script };
  'dash-before-label': { label: string; count: number };
  'duplicate-item-id': { id: string; firstLine: number; line: number };
  'malformed-own-id': { typed: string };
  'misplaced-own-id': { typed: string };
  'heading-without-space': { marks: string };
  'comment-unclosed': object;
  'footnote-missing': { label: string };
  'footnote-unused': { label: string };
  'definition-unused': { label: string };
  'definition-twice': { label: string; firstLine: number };
  'relative-link': { typed: string };
  'link-with-space': { typed: string };
  'link-leaves-content': { typed: string };
  'link-without-page': { typed: string; target: string };
  'unknown-anchor': { anchor: string };
  'external-image': { typed: string };
  // Records together
  /** `file` is the one to add. */
  'no-such-record': { kind: ReferredKind; id: string; suggestion: string | undefined; file: string };
  'draft-reference': { kind: ReferredKind; id: string };
  'no-such-item': { id: string; suggestion: string | undefined };
  /** `instead`: what the text has where only signs differ that look alike. */
  'words-not-in-text': { words: string; instead: string | undefined };
  'no-such-file': { path: string; suggestion: string | undefined };
  'no-such-link': { typed: string; suggestion: string | undefined };
  'draft-link': { typed: string };
  'organization-circle': { id: string };
  'no-items': object;
  'sessions-total-small': { total: number; published: number };
  'page-shadowed': { address: string };
  'no-such-page': { typed: string };
  'no-consent': object;
  'file-not-published': { path: string };
  'file-published-elsewhere': { path: string; by: string };
  'link-not-published': { path: string };
  'timezone-missing': { edition: string };
  'session-outside-edition': { date: string; start: string; end: string };
  'translation-differs': {
    original: string;
    line: number | undefined;
    expected: string | undefined;
    found: string | undefined;
  };
  // Files to be imported
  'input-too-large': { megabytes: number };
  'input-unknown-format': { known: string[] };
  /** `known`: the editions that there are. */
  'import-no-edition': { edition: string; known: string[] };
  /** `extension` without its dot; `found`: the format that the content is, `null` when it is none that we know. */
  'input-other-format': { extension: string; found: string | null };
  'input-old-word': object;
  'input-rtf': object;
  'input-password': object;
  /** `library`: name of the npm package that reads such files. */
  'library-missing': { library: string };
  'no-text-layer': object;
  'pages-without-text': { pages: number[] };
  'pdf-broken': object;
  'pdf-too-long': { pages: number; characters: number };
  'archive-broken': object;
  'archive-part-missing': { part: string };
  'archive-bomb': { times: number; megabytes: number };
  'archive-entries': { limit: number };
  'archive-name-outside': { name: string };
  /** `part`: the file inside an archive; `null` for a file of its own. `detail`: the parser’s words, in English. */
  'xml-broken': { part: string | null; detail: string };
  'xml-doctype': { part: string | null };
  'xml-too-deep': { part: string | null; limit: number };
  'xml-too-large': { part: string | null; limit: number };
  'xml-too-long': { part: string | null; megabytes: number };
  'document-without-text': object;
  'document-tracked-changes': object;
  'document-hidden-text': { letters: number };
  'document-embedded': { count: number };
  'document-number-format': { format: string };
  /** `detail`: of the parser, in English. */
  'json-broken': { detail: JsonFault };
  'json-too-deep': { limit: number };
  'schedule-too-many-events': { limit: number };
  'schedule-text-too-long': { limit: number };
  'schedule-without-events': object;
  'schedule-unknown-layout': object;
  /** `key`: what the event lacks in its own words. */
  'schedule-value-missing': { key: string };
  'schedule-value-wrong': { value: string; wanted: ScheduleValue };
  'schedule-misplaced': { key: string; right: string };
  'schedule-guid-twice': { guid: string; firstLine: number };
  'schedule-too-long': { duration: string };
  'schedule-zone-differs': { zone: string; offset: string };
  'schedule-link-left-out': { href: string };
  'schedule-without-days': { edition: string };
  'write-outside': object;
  'write-not-a-file': { found: string };
  'write-exists': object;
  'write-changed': object;
}

export type IssueCode = keyof IssueParams;

/** Kinds that front matter refers to by id. */
export type ReferredKind = 'organization' | 'person' | 'topic' | 'session';

/** What a field may want: one text, a list, fields of its own, `true`/`false`, a whole number. */
export type ValueShape = 'text' | 'list' | 'fields' | 'yes-no' | 'number';

/** What a value of a schedule should have been. */
export type ScheduleValue =
  | 'text'
  | 'list'
  | 'fields'
  | 'whole-number'
  | 'date'
  | 'instant'
  | 'time'
  | 'duration'
  | 'code'
  | 'language'
  | 'zone';

/** What JSON cannot have at a place. */
export type JsonFault = 'end' | 'value' | 'name' | 'colon' | 'comma' | 'string' | 'more';

/** Alphabets whose letters are taken for one another. */
export type Script = 'latin' | 'cyrillic' | 'greek';

/** Texts that have to follow a form. */
export type ValueFormat =
  | 'language'
  | 'email'
  | 'colour'
  | 'country'
  | 'sha256'
  | 'item-reference'
  | 'orcid'
  | 'time'
  | 'timezone'
  | 'url'
  | 'href'
  | 'public-file';

/** One language's sentences: what is wrong, then what to do about it. */
export type IssueMessages = { [C in IssueCode]: (params: IssueParams[C]) => string };
