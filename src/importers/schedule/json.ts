/** JSON with the place of every value, so that a wrong one can be shown where it stands. */
import type { Issue, Place } from '../../records/issues.ts';
import type { FieldPath } from '../../records/types.ts';
import type { JsonFault } from '../../strings/issues.ts';
import { type InputFile, inputError } from '../input.ts';

/** Schedules are 10 levels deep. */
const maxDepth = 100;

export interface Json {
  /** As `JSON.parse` would give it, but objects have no prototype. */
  value: unknown;
  /** Of the value at a path, or with `key` of its name; of its nearest ancestor where it is absent. */
  locate: (path: FieldPath, of?: 'key' | 'value') => Place;
}

/** A value and where it begins. */
interface Node {
  value: unknown;
  at: number;
  /** Of an object's or a list's values, by name or index; `key` is where the name begins. */
  inner: Map<string, Node & { key: number }> | null;
}

class Fault extends Error {
  readonly at: number;
  readonly fault: JsonFault | 'depth';
  constructor(fault: JsonFault | 'depth', at: number) {
    super(fault);
    this.at = at;
    this.fault = fault;
  }
}

export function readJson(input: InputFile, text: string): { json: Json } | { issues: Issue[] } {
  const place = placesIn(text);
  try {
    const root = parse(text);
    return { json: { value: root.value, locate: (path, of) => place(offsetOf(root, path, of)) } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { fault, at } = error;
    return {
      issues: [
        fault === 'depth'
          ? inputError(input, { code: 'json-too-deep', params: { limit: maxDepth } }, place(at))
          : inputError(input, { code: 'json-broken', params: { detail: fault } }, place(at)),
      ],
    };
  }
}

/** Sticky: each is tried where the reader stands. */
const tokens = {
  space: /[ \t\r\n]*/y,
  scalar: /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,
};

function parse(text: string): Node {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const skip = () => take(tokens.space);
  const fail = (fault: JsonFault): never => {
    throw new Fault(at >= text.length ? 'end' : fault, at);
  };
  const string = (otherwise: JsonFault): string => {
    if (text[at] !== '"') return fail(otherwise);
    const start = at;
    do at = text.indexOf('"', at + 1);
    while (at !== -1 && isEscaped(text, at));
    const typed = at === -1 ? text.slice(start) : text.slice(start, at + 1);
    at = at === -1 ? start : at + 1;
    try {
      return JSON.parse(typed) as string;
    } catch {
      at = start;
      return fail('string');
    }
  };

  function value(depth: number): Node {
    if (depth > maxDepth) throw new Fault('depth', at);
    skip();
    const start = at;
    if (text[at] === '"') return { value: string('value'), at: start, inner: null };
    if (text[at] === '{' || text[at] === '[') return group(depth, text[at] === '{');
    const scalar = take(tokens.scalar);
    return scalar === null ? fail('value') : { value: JSON.parse(scalar), at: start, inner: null };
  }

  function group(depth: number, named: boolean): Node {
    const start = at;
    const close = named ? '}' : ']';
    const inner = new Map<string, Node & { key: number }>();
    at += 1;
    skip();
    for (let index = 0; text[at] !== close; index += 1) {
      if (index > 0) {
        if (text[at] !== ',') fail('comma');
        at += 1;
        skip();
      }
      const key = at;
      const name = named ? string('name') : String(index);
      if (named) {
        skip();
        if (text[at] !== ':') fail('colon');
        at += 1;
      }
      inner.set(name, { ...value(depth + 1), key });
      skip();
    }
    at += 1;
    const entries = [...inner].map(([name, node]) => [name, node.value] as const);
    const object = named
      ? Object.assign(Object.create(null), Object.fromEntries(entries))
      : entries.map(([, item]) => item);
    return { value: object, at: start, inner };
  }

  const root = value(0);
  skip();
  return at < text.length ? fail('more') : root;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function offsetOf(root: Node, path: FieldPath, of: 'key' | 'value' = 'value'): number {
  let node = root;
  let offset = root.at;
  for (const step of path) {
    const next = node.inner?.get(String(step));
    if (next === undefined) return offset;
    offset = of === 'key' && step === path.at(-1) ? next.key : next.at;
    node = next;
  }
  return offset;
}

/** Offset -> line and column, by the line breaks found once. */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
