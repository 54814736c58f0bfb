import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bodyKey, openBodyCache } from './cache.ts';
import { readBody } from './read-body.ts';

const options = { file: '2017/resolutions/resolution.md', structured: true } as const;
const source = '## 1\n\n1) [a](/b.pdf)\n';
const key = bodyKey(source, options, '1');
const body = readBody(source, options);
const never = () => {
  throw new Error('was not in the cache');
};
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bodies-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('The cache of bodies', () => {
  it('gives the next session the same body', () => {
    openBodyCache(dir).read(key, () => body);
    expect(openBodyCache(dir).read(key, never)).toEqual(body);
  });

  it('works without a directory, within a session', () => {
    const cache = openBodyCache(null);
    const make = vi.fn(() => body);
    cache.read(key, make);
    cache.read(key, make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each(['', '{', 'null', '[]', '{"key":"another","body":{}}'])(
    'reads again what a broken file held: %j',
    (text) => {
      openBodyCache(dir).read(key, () => body);
      writeFileSync(join(dir, `${key}.json`), text);
      expect(openBodyCache(dir).read(key, () => body)).toBe(body);
      expect(JSON.parse(readFileSync(join(dir, `${key}.json`), 'utf8')).key).toBe(key);
    },
  );

  it('goes on when its directory cannot be made', () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    expect(openBodyCache(join(file, 'cache')).read(key, () => body)).toBe(body);
  });

  it('sweeps what nobody reads any more, and not what another process is writing', () => {
    const cache = openBodyCache(dir);
    cache.read(key, () => body);
    openBodyCache(dir).read(bodyKey('old', options, '1'), () => body);
    writeFileSync(join(dir, 'x.tmp'), '');
    mkdirSync(join(dir, 'folder'));
    cache.sweep();
    expect(readdirSync(dir).sort()).toEqual([`${key}.json`, 'folder', 'x.tmp'].sort());
  });

  it('has another key for another source, another option and another version', () => {
    const keys = [
      key,
      bodyKey(`${source} `, options, '1'),
      bodyKey(source, options, '2'),
      bodyKey(source, { ...options, file: '2018/resolutions/resolution.md' }, '1'),
      bodyKey(source, { ...options, structured: false }, '1'),
      bodyKey(source, { ...options, itemsFrom: 'dashes' }, '1'),
      bodyKey(source, { ...options, footnoteLabel: 'Примечания' }, '1'),
      bodyKey(source, { ...options, footnoteBackLabel: 'К тексту' }, '1'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
