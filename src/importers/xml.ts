/**
 * XML that nobody vouches for, as a small tree. Well-formedness is decided by `saxes`, which knows no external entities;
 * a DOCTYPE is refused altogether, so there are no entities of the file's own either.
 */
import { SaxesParser, type SaxesTag } from 'saxes';
import type { Issue, Place, Problem } from '../records/issues.ts';
import { type InputFile, inputError } from './input.ts';

/** Office documents nest tables in tables in text boxes, and stay below 60. Whoever walks the tree may therefore recurse. */
const DEPTH = 200;

/** Elements, attributes and texts together: a document of a thousand pages has half of them. */
const NODES = 2_000_000;

/** Of one element: office documents declare some fifty namespaces in their first. */
const ATTRIBUTES = 1_000;

/** Of one file: a document of some thousand pages. */
const MEGABYTES = 32;

export interface XmlElement {
  /** With its prefix as written: `w:p`; with the prefix asked for where `prefixes` knows the namespace. */
  name: string;
  /** Without prototype: any name may come. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  /** Of its `<`. */
  place: Place;
}

/** Neighbouring texts are one, CDATA included. */
export type XmlNode = XmlElement | string;

export interface XmlOptions {
  /** The file inside an archive, for messages. */
  part?: string;
  /** Namespace -> prefix. Names then get this prefix, whatever the file calls it; without it namespaces are not looked at. */
  prefixes?: Readonly<Record<string, string>>;
}

export interface ReadXml {
  /** `null` with an error. */
  root: XmlElement | null;
  issues: Issue[];
}

class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads a document from text, or from bytes in the encoding that they claim (UTF-8 when they claim none). */
export function readXml(input: InputFile, source: string | Uint8Array, options: XmlOptions = {}): ReadXml {
  const part = options.part ?? null;
  const parser = new SaxesParser({ xmlns: options.prefixes !== undefined });
  const refused = (problem: Problem): ReadXml => ({
    root: null,
    issues: [inputError(input, problem, part === null ? placeNow(parser) : undefined)],
  });
  if (source.length > MEGABYTES * 1024 * 1024) {
    return refused({ code: 'xml-too-long', params: { part, megabytes: MEGABYTES } });
  }
  const text = typeof source === 'string' ? source : decodeXml(source);
  if (text === null) return refused({ code: 'xml-broken', params: { part, detail: 'encoding' } });
  try {
    return { root: parse(parser, text, part, options.prefixes), issues: [] };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem);
    const said = error instanceof Error ? /^\d+:\d+: (.*?)\.?$/s.exec(error.message) : null;
    if (!said?.[1]) throw error;
    const where = part === null ? '' : `${parser.line}:${parser.column}: `;
    return refused({ code: 'xml-broken', params: { part, detail: where + said[1].slice(0, 200) } });
  }
}

function parse(
  parser: SaxesParser,
  text: string,
  part: string | null,
  prefixes: XmlOptions['prefixes'],
): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], place: { line: 1, column: 1 } };
  const open = [document];
  let nodes = 0;
  const count = (more: number) => {
    nodes += more;
    if (nodes > NODES) throw new Refusal({ code: 'xml-too-large', params: { part, limit: NODES } });
  };
  const addText = (more: string) => {
    const siblings = open.at(-1)?.children ?? [];
    const before = siblings.at(-1);
    if (typeof before === 'string') siblings[siblings.length - 1] = before + more;
    else {
      siblings.push(more);
      count(1);
    }
  };
  let place = document.place;
  let attributes = 0;
  parser.on('doctype', () => {
    throw new Refusal({ code: 'xml-doctype', params: { part } });
  });
  parser.on('opentagstart', ({ name }) => {
    attributes = 0;
    place = placeNow(parser, name.length + 1);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > ATTRIBUTES)
      throw new Refusal({ code: 'xml-too-large', params: { part, limit: ATTRIBUTES } });
    count(1);
  });
  parser.on('opentag', (tag) => {
    count(1);
    if (open.length > DEPTH) throw new Refusal({ code: 'xml-too-deep', params: { part, limit: DEPTH } });
    const element: XmlElement = { ...namesOf(tag, prefixes), children: [], place };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return document.children.find((node) => typeof node !== 'string') ?? document;
}

/** The place that many letters before the one just read. */
function placeNow({ line, columnIndex }: SaxesParser, before = 0): Place {
  // A name that ends its line has been read together with the line break.
  if (before > columnIndex) return { line: Math.max(1, line - 1), column: 1 };
  return { line, column: Math.max(1, columnIndex - before) };
}

/** Objects without prototype are large, and most elements have no attributes. */
const none: Record<string, string> = Object.freeze(Object.create(null));

type Named = Pick<XmlElement, 'name' | 'attributes'>;

function namesOf({ name, attributes, uri }: SaxesTag, prefixes: XmlOptions['prefixes']): Named {
  if (prefixes === undefined) return { name, attributes: attributes as Record<string, string> };
  const all = Object.values(attributes);
  const named: Record<string, string> = all.length === 0 ? none : Object.create(null);
  for (const attribute of all) {
    if (typeof attribute === 'string') continue;
    named[canonical(attribute.name, attribute.uri, prefixes)] = attribute.value;
  }
  return { name: canonical(name, uri ?? '', prefixes), attributes: named };
}

function canonical(name: string, uri: string, prefixes: Readonly<Record<string, string>>): string {
  const prefix = prefixes[uri];
  return prefix === undefined ? name : `${prefix}:${name.slice(name.indexOf(':') + 1)}`;
}

/** `null` when the bytes are not in the encoding that they claim. */
function decodeXml(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const claimed = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const mark = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  try {
    return new TextDecoder(mark ?? claimed ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
