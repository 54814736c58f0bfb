/**
 * What can be wrong with content: one code a problem, with the data its message needs.
 * `issues.ru.ts` and `issues.en.ts` turn each code into a sentence; nothing else writes messages.
 */
export interface IssueParams {
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
  'timezone-missing': { edition: string };
  'session-outside-edition': { date: string; start: string; end: string };
  'translation-differs': {
    original: string;
    line: number | undefined;
    expected: string | undefined;
    found: string | undefined;
  };
}

export type IssueCode = keyof IssueParams;

/** Kinds that front matter refers to by id. */
export type ReferredKind = 'organization' | 'person' | 'topic' | 'session';

/** What a field may want: one text, a list, fields of its own, `true`/`false`, a whole number. */
export type ValueShape = 'text' | 'list' | 'fields' | 'yes-no' | 'number';

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
