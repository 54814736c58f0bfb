/**
 * What stays of a withdrawn page in the project's two lists of addresses. A person's address is the name itself, so the list of what was
 * withdrawn keeps its digest, and the ledger nothing.
 */
import { isMap, isSeq, parseDocument, type SchemaOptions, stringify } from 'yaml';
import { addressDigest } from '../../src/permalinks/withdrawn-digests.ts';
import type { Text } from '../../src/records/schemas/fields.ts';

export interface Tombstone {
  reason: Text;
  /** An ISO day. */
  date: string;
}

const field = 'withdrawn-digests';

/** As our reader: every scalar is text as typed. */
const asRead: SchemaOptions = { schema: 'failsafe', customTags: ['null'] };
const asTyped = { ...asRead, lineWidth: 0 };

/** `content/redirects.yaml` with an entry for the address; what stands in it stays as it is typed. */
export function withTombstone(text: string, address: string, { reason, date }: Tombstone): string {
  const digest = addressDigest(address);
  if (text.includes(digest)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (words: string) => words.replaceAll('\n', eol);
  const entry = { digest, reason, date };
  const document = parseDocument(text.replace(/^\uFEFF/, ''), asRead);
  const root = document.contents;
  const isLaidOut = !isMap(root) || !root.flow;
  if (isLaidOut && !document.has(field)) {
    const before = text === '' || text.endsWith('\n') ? text : text + eol;
    return before + lines(stringify({ [field]: [entry] }, asTyped));
  }
  const list = document.get(field);
  const first = new RegExp(`^${field}:[ \\t]*(?:#.*)?\\r?\\n(?<indent> *)(?=- )`, 'm').exec(text);
  if (isLaidOut && isSeq(list) && first !== null) {
    const indent = first.groups?.indent ?? '';
    const item = stringify([entry], asTyped).replaceAll(/^(?=.)/gm, indent);
    const at = first.index + first[0].length - indent.length;
    return text.slice(0, at) + lines(item) + text.slice(at);
  }
  // Between braces, or an empty list: there is no layout to keep.
  if (isSeq(list)) document.addIn([field], document.createNode(entry));
  else document.set(field, document.createNode([entry]));
  return lines(document.toString({ lineWidth: 0 }));
}

/** `content/permalinks.lock` without their lines. */
export function withoutAddresses(text: string, addresses: readonly string[]): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => !addresses.includes(line.trim().split(/[\s#]+/)[0] ?? ''))
    .join('');
}
