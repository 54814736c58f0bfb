/** One file -> its validated data and its body, or its issues. */
import { join } from 'node:path';
import { readText, stampOf } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Issue, Place, Problem } from './issues.ts';
import type { Kept } from './kept.ts';
import type { Placement } from './paths.ts';
import { type RecordFields, recordFields, type Shape } from './record-fields.ts';
import type { SourceFile } from './types.ts';

type ReadFile<T> = SourceFile & RecordFields<T>;

/** A read file with its place among the records. */
export type Placed<T> = ReadFile<T> & { placement: Placement };

export const START: Place = { line: 1, column: 1 };

/** An error in `file`; without a place it is about the file as a whole. */
export function errorIn(file: string, problem: Problem, place = START, field?: string): Issue {
  return { ...problem, file, place, field, severity: 'error' };
}

interface Known {
  stamp: string | null;
  shape: Shape<unknown>;
  front: string | null;
  read: ReadFile<unknown>;
}

/** What each file was last read as: the dev server reads everything again after every change of one file. */
const lastRead = new Map<string, Known>();

/** Reads and validates the file at `file`, a path from the project's root. */
export function readRecordFile<T>(root: string, file: string, shape: Shape<T>, kept: Kept): ReadFile<T> {
  const path = join(root, file);
  const stamp = stampOf(path);
  const last = lastRead.get(path);
  if (last !== undefined && stamp !== null && last.stamp === stamp && last.shape === shape) {
    kept.skip();
    return last.read as ReadFile<T>;
  }
  const content = readText(path);
  if ('problem' in content) {
    lastRead.delete(path);
    return {
      file,
      source: '',
      ...nothing,
      issues: [errorIn(file, content.problem, content.place)],
    };
  }
  const { read, front } = parsed(file, content.text, shape, kept, last);
  lastRead.set(path, { stamp, shape, front, read });
  return read;
}

/** Of the same fields there is the same data, of the same text the same file. */
function parsed<T>(
  file: string,
  text: string,
  shape: Shape<T>,
  kept: Kept,
  last: Known | undefined,
): { read: ReadFile<T>; front: string | null } {
  const split = splitFrontMatter(text);
  const { front, source } = split;
  if (front === null) {
    const { place, ...problem } = split.problem;
    const issues = [errorIn(file, problem as Problem, place)];
    return { read: { file, source, ...nothing, locate: () => place, issues }, front };
  }
  if (last?.front !== front || last.shape !== shape)
    return { read: { file, source, ...recordFields(file, front, shape, kept) }, front };
  kept.skip();
  const read = last.read as ReadFile<T>;
  return { read: read.source === source ? read : { ...read, source }, front };
}

const nothing = { locate: () => START, data: null, valid: {}, typed: () => null };
