/** What is too much, or cannot be read at all. Nothing that a person writes comes near these limits. */
export interface LimitIssueParams {
  /** No right to read it, or it went away meanwhile. */
  unreadable: object;
  /** U+0000, which no text has. */
  'zero-sign': object;
  /** Of a file or a folder. */
  'name-too-long': { limit: number; suggestion: string };
  /** A name that one of the operating systems keeps for itself. */
  'device-name': { name: string; suggestion: string };
  'item-id-too-long': { id: string; limit: number };
  'yaml-too-large': { limit: number };
  'body-too-intricate': { what: IntricatePart; limit: number };
  /** After so many problems of one file, the rest is only counted. */
  'more-problems': { count: number };
}

/**
 * `signs`: all marks of Markdown; `paragraph`: those of one; `lines`: without empty ones; `blank`: with them; `block`: without an
 * empty one between them; `length`: characters of a block; `definition`: of a link’s address.
 */
export type IntricatePart =
  | 'signs'
  | 'paragraph'
  | 'lines'
  | 'blank'
  | 'block'
  | 'length'
  | 'table'
  | 'definition';
