import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUnfinished, openStaging, repair } from './staging.ts';

let dir: string;
let dist: string;
beforeEach(() => {
  dir = mkdtempSync(join(realpathSync(tmpdir()), 'staging-'));
  dist = join(dir, 'dist');
});
afterEach(() => rmSync(dir, { recursive: true }));

const put = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
};
const published = () => readFileSync(join(dist, 'index.html'), 'utf8');
const workshop = () => join(dir, '.dist.building');

test('The new site takes the place of the old one, and nothing else stays', () => {
  put(dist, 'old');
  const staging = openStaging(dist);
  put(staging.dir, 'new');
  expect(published()).toBe('old');
  staging.swap();
  expect(published()).toBe('new');
  staging.clear();
  expect(readdirSync(dir)).toEqual(['dist']);
});

test('The first site needs no old one', () => {
  const staging = openStaging(dist);
  put(staging.dir, 'new');
  staging.swap();
  staging.clear();
  expect(published()).toBe('new');
});

test('What is being built is hidden, and git does not see it', () => {
  openStaging(dist);
  expect(readFileSync(join(workshop(), '.gitignore'), 'utf8')).toBe('*\n');
});

test('A build that ends without a swap leaves the old site alone', () => {
  put(dist, 'old');
  const staging = openStaging(dist);
  put(staging.dir, 'half');
  staging.clear();
  expect([published(), readdirSync(dir)]).toEqual(['old', ['dist']]);
});

test('A site whose successor did not get into its place comes back', () => {
  put(dist, 'old');
  const staging = openStaging(dist);
  put(staging.dir, 'new');
  renameSync(dist, join(workshop(), 'previous'));
  expect([isUnfinished(dist), repair(dist), repair(dist)]).toEqual([true, true, false]);
  expect([published(), readdirSync(dir)]).toEqual(['old', ['dist']]);
});

test('A site that was swapped stays, and the old one goes', () => {
  put(join(workshop(), 'previous'), 'old');
  put(dist, 'new');
  repair(dist);
  expect([published(), readdirSync(dir)]).toEqual(['new', ['dist']]);
});

test('A swap that is refused half-way is taken back', () => {
  put(dist, 'old');
  const staging = openStaging(dist);
  // Nothing was built: there is nothing that could take the place.
  rmSync(staging.dir, { recursive: true });
  expect(() => staging.swap()).toThrow('ENOENT');
  expect(published()).toBe('old');
});

test('Where the folder is a link, the one that it leads to is replaced and the link stays', () => {
  const real = join(dir, 'elsewhere/site');
  put(real, 'old');
  symlinkSync(real, dist, 'junction');
  const staging = openStaging(dist);
  put(staging.dir, 'new');
  staging.swap();
  staging.clear();
  expect([published(), realpathSync(dist), existsSync(workshop())]).toEqual(['new', real, false]);
});

test('A link whose folder is gone is repaired there', () => {
  const real = join(dir, 'elsewhere/site');
  put(join(dir, 'elsewhere/.site.building/previous'), 'old');
  symlinkSync(real, dist, 'junction');
  expect(repair(dist)).toBe(true);
  expect(published()).toBe('old');
});
