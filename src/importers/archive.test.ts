import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from './archive.ts';

const all = () => true;

function open(bytes: Uint8Array, wanted: (name: string) => boolean = all) {
  const { parts, issues } = openArchive({ name: 'a.docx', bytes }, wanted);
  return { names: parts && [...parts.keys()], parts, codes: issues.map(({ code }) => code) };
}

/** An archive with one figure of its only directory entry changed, by its distance from the entry’s beginning. */
function withFigure(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 6, true) + at, value, true);
  return copy;
}

const UNPACKED = 24;
const LOCAL = 42;
const FLAGS_AND_METHOD = 8;

describe('An archive', () => {
  it('gives the wanted parts, packed or not', () => {
    const bytes = zipSync({
      'a.xml': strToU8('<a/>'.repeat(100)),
      'b.xml': [strToU8('b'), { level: 0 }],
      c: strToU8('c'),
    });
    const { parts } = open(bytes, (name) => name.endsWith('.xml'));
    expect([...(parts ?? [])].map(([name, part]) => [name, part.length])).toEqual([
      ['a.xml', 400],
      ['b.xml', 1],
    ]);
  });

  it('that unpacks to 20 MB from 60 kB is refused', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
    const bytes = zipSync({ 'word/document.xml': strToU8(`<w:p>${' '.repeat(20_000_000)}</w:p>`), noise });
    expect(bytes.length).toBeLessThan(61_000);
    expect(open(bytes).codes).toEqual(['archive-bomb']);
  });

  it('is refused as well when many small parts make the 20 MB', () => {
    const part = new Uint8Array(1_000_000);
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.xml`, part])),
    );
    expect(open(bytes).codes).toEqual(['archive-bomb']);
  });

  it('may hold some megabytes more in pictures, which nobody unpacks, but not 20', () => {
    const holding = (size: number) => zipSync({ 'a.xml': strToU8('a'), 'image.bmp': new Uint8Array(size) });
    const opened = (size: number) => open(holding(size), (name) => name === 'a.xml');
    expect(opened(8_000_000).names).toEqual(['a.xml']);
    expect(opened(20_000_000).codes).toEqual(['archive-bomb']);
  });

  it.each([
    ['smaller than it is', 1],
    ['larger than it is', 4_000],
  ])('whose directory says that a part is %s is broken', (_, size) => {
    expect(open(withFigure(zipSync({ a: strToU8('a'.repeat(1000)) }), UNPACKED, size)).codes).toEqual([
      'archive-broken',
    ]);
  });

  it('whose directory points outside of it, or that is cut off, is broken', () => {
    const bytes = zipSync({ a: strToU8('a') });
    expect(open(withFigure(bytes, LOCAL, 4_000_000_000)).codes).toEqual(['archive-broken']);
    for (const length of [0, 10, bytes.length - 1]) {
      expect(open(bytes.slice(0, length)).codes).toEqual(['archive-broken']);
    }
  });

  it('with a part whose bytes were changed is broken', () => {
    const bytes = zipSync({ a: [strToU8('abc'), { level: 0 }] });
    bytes[31] = 0x7a;
    expect(open(bytes).codes).toEqual(['archive-broken']);
  });

  it('with two parts of one name is broken', () => {
    const bytes = zipSync({ aa: strToU8('1'), ab: strToU8('2') });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('ab', 'aa');
    expect(open(Buffer.from(text, 'latin1')).codes).toEqual(['archive-broken']);
  });

  it('that is protected by a password says so', () => {
    const bytes = withFigure(zipSync({ a: [strToU8('a'), { level: 0 }] }), FLAGS_AND_METHOD, 1);
    expect(open(bytes).codes).toEqual(['input-password']);
  });

  it.each(['../../evil', '/etc/evil', 'C:/evil', 'a/../../evil', '..\\evil'])(
    'with a part called %s is refused',
    (name) => {
      expect(open(zipSync({ a: strToU8('a'), [name]: strToU8('b') })).codes).toEqual([
        'archive-name-outside',
      ]);
    },
  );

  it('of more than ten thousand parts is refused', () => {
    const none = new Uint8Array();
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [String(index), none]));
    expect(open(zipSync(many, { level: 0 })).codes).toEqual(['archive-entries']);
  });

  it('larger than 20 MB is not opened', () => {
    expect(open(new Uint8Array(21 * 1024 * 1024)).codes).toEqual(['input-too-large']);
  });
});
