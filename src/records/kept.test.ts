import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKept } from './kept.ts';

let cacheDir: string;

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

const open = (version = '1') => openKept({ cacheDir, version });
const file = () => join(cacheDir, 'content-1.jsonl');

function keep(...things: string[]): void {
  const kept = open();
  for (const thing of things) {
    kept.get(thing);
    kept.add(thing, JSON.stringify({ thing }));
  }
  kept.save();
}

describe('What is kept on disk', () => {
  it('is there for the next run, letters of every alphabet too', () => {
    const kept = open();
    expect(kept.get('a')).toBeUndefined();
    kept.add('a', '{"text":"«ё» 中"}');
    kept.save();
    expect(open().get('a')).toEqual({ text: '«ё» 中' });
  });

  it('is not there for another version of the code, which takes its place', () => {
    keep('a');
    const other = open('2');
    expect(other.get('a')).toBeUndefined();
    other.add('a', '1');
    other.save();
    expect(readdirSync(cacheDir)).toEqual(['content-2.jsonl']);
  });

  it.each(['', '{', '\n\na', 'a\n', 'a {"thing":'])('is made anew after a broken file: %j', (text) => {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(file(), text);
    expect(open().get('a')).toBeUndefined();
    keep('a');
    expect(open().get('a')).toEqual({ thing: 'a' });
  });

  it('loses one line and no more where a writer was killed', () => {
    keep('a');
    appendFileSync(file(), 'b {"thi');
    const kept = open();
    kept.get('a');
    kept.add('c', '{"thing":"c"}');
    kept.save();
    expect(['a', 'b', 'c'].map((key) => open().get(key))).toEqual([
      { thing: 'a' },
      undefined,
      { thing: 'c' },
    ]);
  });

  it('costs nothing but time where the folder cannot be made', () => {
    const path = join(cacheDir, 'file');
    writeFileSync(path, '');
    const kept = openKept({ cacheDir: join(path, 'folder'), version: '1' });
    kept.add('a', '1');
    expect(() => kept.save()).not.toThrow();
  });

  it('goes when most of it is asked for no more', () => {
    keep('a', 'b', 'c');
    const kept = open();
    kept.get('a');
    kept.save();
    expect(readFileSync(file(), 'utf8')).toBe('a {"thing":"a"}\n');
  });

  it('stays when most of it is in memory and was not asked for', () => {
    keep('a', 'b', 'c');
    const kept = open();
    kept.skip();
    kept.add('d', '1');
    kept.save();
    expect(open().get('b')).toEqual({ thing: 'b' });
    expect(open().get('d')).toBe(1);
  });

  it('is known by all that it was made of', () => {
    const { keyOf } = open();
    const keys = [keyOf('a', 'b'), keyOf('ab'), keyOf('a', 'b', ''), keyOf('a\n1 b'), keyOf('b', 'a')];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
