/** Content files damaged as hands, editors, merges and disks do it; the same ones for the same seed. */
import { type Chance, pick } from '../search-bench/seed.ts';

/** What readers of front matter and of bodies stumble over. */
const nasty = [
  '\0',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\u0301',
  '\ud800',
  '😀',
  '\r',
  '\t',
  '---',
  '---js',
  '...',
  ': ',
  ' #',
  '- ',
  '? ',
  '!!js/function ',
  '!!binary ',
  '&a ',
  '*a',
  '<<: ',
  '|',
  '>-',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '[[[[[[[[',
  '~',
  'null',
  'true',
  '0x1F',
  '1e309',
  '-1',
  '9'.repeat(40),
  '31.02.2017',
  '2017-13-45',
  '0000-00-00',
  '25:61',
  '10:30',
  '__proto__',
  'constructor',
  'toString',
  '../../evil',
  '/etc/passwd',
  'javascript:alert(1)',
  'https://',
  'https://[',
  '%',
  '%2e%2e',
  '{#id}',
  '{#1-i-3}',
  '{#__proto__}',
  '1) ',
  '2) ',
  'а) ',
  '1.1. ',
  '1.1.1.1.1.1.1 ',
  '99999999999999999999) ',
  'I. ',
  'IIII. ',
  '## 1',
  '### ',
  '> ',
  '* * * * ',
  '[^1]',
  '[^1]: ',
  '[a](b.md)',
  '![](/x.png)',
  '[a]: <',
  '<b>',
  '<script>',
  '<!--',
  '<table><tr>',
  '`',
  '```',
  '**',
  '_',
  '~~',
  '| a | b |',
  '|---|---|',
  '&#0;',
  '&#xD800;',
  '\\',
];

type Mutation = (text: string, other: string, chance: Chance) => string;

/** A position, between two letters or at an end. */
const somewhere = (text: string, chance: Chance): number => chance(text.length + 1);

const insertedAt = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

/** Changes the lines, of which there is at least one. */
const inLines =
  (change: (lines: string[], at: number, chance: Chance, other: string[]) => void): Mutation =>
  (text, other, chance) => {
    const lines = text.split('\n');
    change(lines, chance(lines.length), chance, other.split('\n'));
    return lines.join('\n');
  };

/** Any letter of Unicode, the impossible ones too. */
const anyLetter = (chance: Chance): string =>
  String.fromCodePoint(
    pick([chance(0x80), 0x400 + chance(0x100), chance(0x10000), chance(0x110000)], chance),
  );

const key = /^(\s*(?:- )?)([\w-]+)(?=:)/;

const mutations: Record<string, Mutation> = {
  'a token inserted': (text, _, chance) => insertedAt(text, somewhere(text, chance), pick(nasty, chance)),
  'a token on a line of its own': inLines((lines, at, chance) => lines.splice(at, 0, pick(nasty, chance))),
  'a value replaced': inLines((lines, at, chance) => {
    lines[at] = (lines[at] ?? '').replace(/(?<=:\s).*/, () => pick(nasty, chance));
  }),
  'a stretch removed': (text, _, chance) => {
    const at = somewhere(text, chance);
    return text.slice(0, at) + text.slice(at + chance(2 ** chance(9)));
  },
  'a stretch doubled': (text, _, chance) => {
    const at = somewhere(text, chance);
    return insertedAt(text, at, text.slice(at, at + chance(2 ** chance(9))));
  },
  'a stretch repeated many times': (text, _, chance) => {
    const at = somewhere(text, chance);
    return insertedAt(text, at, text.slice(at, at + 1 + chance(12)).repeat(chance(400)));
  },
  'a stretch of another file': (text, other, chance) => {
    const from = somewhere(other, chance);
    return insertedAt(text, somewhere(text, chance), other.slice(from, from + chance(2 ** chance(11))));
  },
  'the end of another file': (text, other, chance) =>
    text.slice(0, somewhere(text, chance)) + other.slice(somewhere(other, chance)),
  'the end cut off': (text, _, chance) => text.slice(0, somewhere(text, chance)),
  'letters of any kind': (text, _, chance) =>
    Array.from({ length: 1 + chance(6) }, () => anyLetter(chance)).reduce(
      (changed, letter) => insertedAt(changed, somewhere(changed, chance), letter),
      text,
    ),
  'two lines swapped': inLines((lines, at, chance) => {
    const with_ = chance(lines.length);
    [lines[at], lines[with_]] = [lines[with_] ?? '', lines[at] ?? ''];
  }),
  'a line doubled': inLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'a line removed': inLines((lines, at) => lines.splice(at, 1)),
  'a line of another file': inLines((lines, at, chance, other) => lines.splice(at, 0, pick(other, chance))),
  'an indent changed': inLines((lines, at, chance) => {
    const indent = pick(['', ' ', '  ', '    ', '\t', '\u00a0', ' '.repeat(60)], chance);
    lines[at] = indent + (lines[at] ?? '').replace(/^\s*/, pick(['', '$&'], chance));
  }),
  'two lines joined': inLines((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' '))),
  'a line broken': (text, _, chance) => insertedAt(text, somewhere(text, chance), '\n'),
  'a field named as another': (text, other, chance) => {
    const names = [...`${text}\n${other}`.matchAll(new RegExp(key, 'gm'))].map(([, , name]) => name ?? '');
    const lines = text.split('\n');
    const at = chance(lines.length);
    lines[at] = (lines[at] ?? '').replace(
      key,
      (_all, before: string) => before + (pick(names, chance) ?? ''),
    );
    return lines.join('\n');
  },
  'other ends of lines': (text, _, chance) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n'], chance)),
};

/** Bits that fell over on a disk, and other encodings. */
const byteMutations: Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array> = {
  'bits turned': (bytes, chance) => {
    const copy = Uint8Array.from(bytes);
    for (let left = 1 + chance(4); left > 0 && copy.length > 0; left -= 1) {
      const at = chance(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
    }
    return copy;
  },
  'UTF-16': (bytes) => Buffer.from(`\ufeff${Buffer.from(bytes).toString('utf8')}`, 'utf16le'),
  'a byte missing': (bytes, chance) => {
    const at = chance(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
};

export interface Mutated {
  bytes: Uint8Array;
  /** What was done, in order. */
  how: string[];
}

/** One to three changes after each other. `other`: another file of the same project. */
export function mutated(original: Uint8Array, other: Uint8Array, chance: Chance): Mutated {
  const how: string[] = [];
  let bytes = original;
  for (let left = 1 + chance(3); left > 0; left -= 1) {
    const byBytes = chance(12) === 0;
    const name = pick(Object.keys(byBytes ? byteMutations : mutations), chance);
    how.push(name);
    bytes =
      byteMutations[name]?.(bytes, chance) ??
      // Lone surrogates become U+FFFD here, as in every file in UTF-8.
      Buffer.from(mutations[name]?.(textOf(bytes), textOf(other), chance) ?? '', 'utf8');
  }
  return { bytes, how };
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
