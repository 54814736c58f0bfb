/** Content files as text: new ones, and existing ones in which some fields change and every other byte stays. */
import {
  type Document,
  type DocumentOptions,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  type SchemaOptions,
  stringify,
} from 'yaml';
import { readFrontMatter } from '../records/front-matter.ts';

/** As our reader: every scalar is text as typed, so that `false` and `2017` need no quotes. */
const asRead = { schema: 'failsafe', customTags: ['null'] } as const satisfies DocumentOptions &
  SchemaOptions;

/** A value of front matter: texts as typed. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Top-level fields by name, and the text below them as `body`. */
export type Fields = Readonly<Record<string, Value | undefined>>;

/** What a file without problems says: its fields as typed, and its text as `body`. */
export function fieldsOf(text: string): Fields {
  const { data, source } = readFrontMatter(text);
  return { ...(data as Fields | null), body: source.trim() };
}

/** A new file with these fields in this order. */
export function newFile({ body, ...fields }: Fields): string {
  return `---\n${yamlOf(fields)}---\n${bodyPart(body)}`;
}

/**
 * The file with fields set, or taken away where they are `undefined`.
 * @param order of all fields that may be set, to find a place for new ones
 */
export function editedFile(
  text: string,
  changes: ReadonlyMap<string, Value | undefined>,
  order: readonly string[],
): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  let front = `${lines.slice(1, end).join('\n')}\n`;
  for (const [field, value] of changes) {
    if (field !== 'body') front = withField(front, field, value, order);
  }
  const below = changes.has('body') ? bodyPart(changes.get('body')) : lines.slice(end + 1).join('\n');
  const edited = `${lines[0]}\n${front}${lines[end]}\n${below}`;
  return text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
}

function bodyPart(body: Value | undefined): string {
  return typeof body === 'string' && body !== '' ? `\n${body}\n` : '';
}

function yamlOf(fields: Fields): string {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined && value.length !== 0);

  return stringify(Object.fromEntries(present), { ...asRead, lineWidth: 0 });
}

/** One field of YAML text, which is not written anew: its comments and its layout are the organizer's. */
function withField(front: string, field: string, value: Value | undefined, order: readonly string[]): string {
  const document = parseDocument(front, asRead);
  if (!isMap(document.contents) || document.contents.flow) return rewritten(document, field, value);
  const pairs = document.contents.items;
  const text = value === undefined ? '' : yamlOf({ [field]: value });
  const own = pairs.find((pair) => nameOf(pair) === field);
  if (own !== undefined) {
    const { start, end } = rangeOf(own, front);
    return value === undefined
      ? front.slice(0, start) + front.slice(lineEnd(front, end))
      : front.slice(0, start) + text.trimEnd() + front.slice(end);
  }
  const before = order.slice(0, order.indexOf(field));
  const previous = pairs.findLast((pair) => before.includes(nameOf(pair)));
  const at = previous === undefined ? 0 : lineEnd(front, rangeOf(previous, front).end);
  return front.slice(0, at) + text + front.slice(at);
}

/** Fields in `{…}` or none at all: there is no layout to keep. */
function rewritten(document: Document, field: string, value: Value | undefined): string {
  if (value === undefined) document.delete(field);
  else document.set(field, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** From the key to the end of the value, without the comment and the line break behind it. */
function rangeOf({ key, value }: Pair, front: string): { start: number; end: number } {
  const start = (isNode(key) && key.range?.[0]) || 0;
  const end = (isNode(value) && value.range?.[1]) || start;
  return { start, end: start + front.slice(start, end).trimEnd().length };
}

function lineEnd(front: string, from: number): number {
  const at = front.indexOf('\n', from);
  return at === -1 ? front.length : at + 1;
}
