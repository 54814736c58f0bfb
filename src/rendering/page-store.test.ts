import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDigests } from '../output/digests.ts';
import { keepPage, openPageStore } from './page-store.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const pages = () => join(dir, 'pages');
const output = (name: string) => join(dir, name);
const open = () => openPageStore(pages(), openDigests(join(dir, 'digests')));
const key = (sign: string) => sign.repeat(64);
const keep = (sign: string, name: string, text: string) => {
  const store = open();
  store.added(key(sign), keepPage(pages(), key(sign), output(name), Buffer.from(text)));
};

test('A page that was made is placed again without a copy', () => {
  keep('a', 'first.html', 'Первая');
  expect(open().place(key('a'), output('second.html'))).toBe(true);
  expect(readFileSync(output('second.html'), 'utf8')).toBe('Первая');
  expect(statSync(output('second.html')).ino).toBe(statSync(output('first.html')).ino);
});

test('A page that says something else is not', () => {
  keep('a', 'first.html', 'Первая');
  expect(open().place(key('b'), output('second.html'))).toBe(false);
});

test('A page whose file was changed by another tool in the output is made anew', () => {
  keep('a', 'first.html', 'Первая');
  appendFileSync(output('first.html'), '<!-- counted -->');
  expect(open().place(key('a'), output('second.html'))).toBe(false);
});

test('What no build asks for goes after a day', () => {
  keep('a', 'first.html', 'Первая');
  keep('b', 'second.html', 'Вторая');
  const long = new Date(Date.now() - 25 * 3600 * 1000);
  for (const name of readdirSync(pages())) utimesSync(join(pages(), name), long, long);
  const store = open();
  store.place(key('a'), output('third.html'));
  store.sweep();
  expect(readdirSync(pages()).map((name) => name[0])).toEqual(['a']);
});
