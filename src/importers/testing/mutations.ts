/** Files damaged on purpose, the same ones for the same seed. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { isArchive } from '../archive.ts';

/** A number from 0 up to the limit, which it never is. */
type Random = (limit: number) => number;

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** What parsers stumble over: ends of things, entities, deep nesting, huge and odd numbers, odd letters. */
const nasty = [
  '\0',
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&',
  '&#0;',
  '&lol;',
  '&#x110000;',
  '"',
  "'",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<?xml version="1.0" encoding="x"?>',
  '-1',
  '0',
  '999999999',
  '1e309',
  '9'.repeat(400),
  '../../evil',
  '__proto__',
  'constructor',
  'null',
  '\ufeff',
  '\u202e',
  '\ud7ff',
  '\r',
  '\t'.repeat(50),
  ';;;;',
  '{"a":',
  '[[[[[[[[',
  '%PDF-1.7',
  'endobj',
  '<w:p>',
  '<table><tr><td>',
  '<div>'.repeat(300),
  '1.1.1.1.1.1',
  '31.02.2017',
  '25:61',
].map((text) => strToU8(text));

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: Uint8Array[]): Uint8Array => Buffer.concat(pieces);

/** Start and end of a stretch, seldom longer than some hundred bytes. */
function stretch(bytes: Uint8Array, random: Random): [number, number] {
  const start = random(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random(2 ** random(10)))];
}

const mutations: readonly Mutation[] = [
  function flip(bytes, random) {
    const copy = Uint8Array.from(bytes);
    for (let count = 1 + random(8); count > 0 && copy.length > 0; count -= 1) {
      const at = random(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    }
    return copy;
  },
  function remove(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  function duplicate(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  function splice(bytes, random) {
    const [start, end] = stretch(bytes, random);
    const at = random(bytes.length + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at));
  },
  function insert(bytes, random) {
    const at = random(bytes.length + 1);
    const token = nasty[random(nasty.length)] ?? new Uint8Array();
    return joined(bytes.subarray(0, at), token, bytes.subarray(at + (random(2) === 0 ? 0 : token.length)));
  },
  // XML stays well-formed where a value or an empty element changes, so that the damage gets past its parser.
  function revalue(bytes, random) {
    return replaceOne(bytes, random, /="[^"<>]*"/g, () => `="${values[random(values.length)]}"`);
  },
  function dropEmpty(bytes, random) {
    return replaceOne(bytes, random, /<[\w:]+(?: [^<>]*)?\/>/g, () => '');
  },
  function repeatEmpty(bytes, random) {
    return replaceOne(bytes, random, /<[\w:]+(?: [^<>]*)?\/>/g, (found) => found.repeat(2 + random(300)));
  },
  function rename(bytes, random) {
    return replaceOne(bytes, random, /<[\w:]+(?: [^<>]*)?\/>/g, (found) =>
      found.replace(/^<[\w:]+/, `<${tags[random(tags.length)]}`),
    );
  },
  function truncate(bytes, random) {
    return bytes.slice(0, random(bytes.length + 1));
  },
];

/** Values of attributes: numbers out of range, circles of names, other kinds of things. */
const values = [
  '',
  '-1',
  '0',
  '1',
  '2',
  '9',
  '999999999',
  'none',
  'bullet',
  'page',
  'begin',
  'true',
  'L',
  'Normal',
  'Heading1',
  '__proto__',
  '%1%2%3%4%5%6%7%8%9',
  '../../evil',
  'а'.repeat(5000),
];

const tags = [
  'w:br',
  'w:tab',
  'w:fldChar',
  'w:numPr',
  'w:p',
  'w:tbl',
  'w:del',
  'w:footnoteRef',
  'w:vanish',
  'w:sectPr',
  'text:s',
  'text:list',
  'text:line-break',
  'text:note',
  'table:table',
  'text:h',
];

/** Changes one stretch of those that match. */
function replaceOne(bytes: Uint8Array, random: Random, pattern: RegExp, change: (found: string) => string) {
  const text = Buffer.from(bytes).toString('utf8');
  const all = [...text.matchAll(pattern)];
  const one = all[random(all.length)];
  if (one === undefined) return bytes;
  return strToU8(text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length));
}

/** One to three mutations after each other. */
function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    mutated = mutations[random(mutations.length)]?.(mutated, random) ?? mutated;
  }
  return mutated;
}

/**
 * A damaged copy. Of an archive, three times out of four, a part inside is damaged and packed anew, so that
 * the damage gets past the archive’s checksums.
 */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  if (!isArchive(bytes) || random(4) === 0) return mutateBytes(bytes, random);
  const parts = unzipSync(bytes);
  // The largest part holds the words: it is damaged most often.
  const names = Object.keys(parts).sort((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0));
  const name = names[random(2) === 0 ? 0 : random(names.length)] ?? '';
  return zipSync({ ...parts, [name]: mutateBytes(parts[name] ?? new Uint8Array(), random) }, { level: 1 });
}
