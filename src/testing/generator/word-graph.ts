/** Reads the dictionaries of pymorphy2: graphs of letters in a double array (the format of the C++ library dawgdic). */

export interface Entry {
  word: string;
  /** Its number in the table of paradigms. */
  paradigm: number;
}

/** Letters of a word of ordinary shape: one syllable more than a preposition, and no chain of compounds. */
const least = 4;
const most = 14;

const separator = 1;
const first = 0xe0; // а in Windows-1251; я is 0xff
const yo = 0xb8;
const windows1251 = new TextDecoder('windows-1251');

interface Graph {
  /** The node that a byte leads to; 0, which is the root, when none. */
  follow: (node: number, byte: number) => number;
  bytes: (node: number) => Iterable<[byte: number, next: number]>;
}

function graph(file: Buffer): Graph {
  const count = file.readUInt32LE(0);
  const units = new Uint32Array(file.buffer, file.byteOffset + 4, count);
  const guide = new Uint8Array(file.buffer, file.byteOffset + 8 + count * 4);
  const follow = (node: number, byte: number): number => {
    const unit = units[node] as number;
    const next = (node ^ ((unit >>> 10) << ((unit & 0x200) >>> 6)) ^ byte) >>> 0;
    return ((units[next] as number) & 0x800000ff) >>> 0 === byte ? next : 0;
  };
  return {
    follow,
    bytes: function* (node) {
      for (let byte = guide[node * 2] as number; byte !== 0; ) {
        const next = follow(node, byte);
        yield [byte, next];
        byte = guide[next * 2 + 1] as number;
      }
    },
  };
}

/** Tells which words the graph has with a tag: `слово:NOUN`. */
export function taggedWords(file: Buffer): (word: string) => boolean {
  const { follow } = graph(file);
  return (word) => {
    let node = 0;
    for (const letter of `${word}:`) {
      const code = letter.charCodeAt(0);
      node = follow(node, letter === 'ё' ? yo : letter === ':' ? code : code - 0x430 + first);
      if (node === 0) return false;
    }
    return true;
  };
}

/**
 * All lemmas (words that are the first form of their paradigm) of ordinary shape. A homonym is an entry of its own.
 * Behind each word of the graph stand a separator and four bytes: its paradigm, and which of the forms it is.
 */
export function lemmaEntries(file: Buffer): Entry[] {
  const { follow, bytes } = graph(file);
  const entries: Entry[] = [];
  const letters = new Uint8Array(most);

  /** A number is two bytes of seven bits, the lowest bit set so that none is 0. A lemma is form 0. */
  const readParadigms = (node: number, length: number): void => {
    for (const [high, afterHigh] of bytes(node))
      for (const [low, afterLow] of bytes(afterHigh)) {
        const formHigh = follow(afterLow, 1);
        if (formHigh === 0 || follow(formHigh, 1) === 0) continue;
        const word = windows1251.decode(letters.subarray(0, length));
        entries.push({ word, paradigm: ((high ^ 1) << 6) + (low >> 1) });
      }
  };
  const walk = (node: number, length: number): void => {
    for (const [byte, next] of bytes(node)) {
      if (byte === separator && length >= least) readParadigms(next, length);
      if ((byte < first && byte !== yo) || length === most) continue;
      letters[length] = byte;
      walk(next, length + 1);
    }
  };
  walk(0, 0);
  return entries;
}
