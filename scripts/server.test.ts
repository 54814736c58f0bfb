import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveSite } from './server.ts';

let dist: string;
let site: Served;
const get = (path: string, init: RequestInit = {}) =>
  fetch(`${site.url}${path}`, { redirect: 'manual', ...init });

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(dist, '2017'));
  await writeFile(join(dist, 'index.html'), 'главная');
  await writeFile(join(dist, '2017/index.html'), 'конференция');
  await writeFile(join(dist, '404.html'), 'нет такой страницы');
  await writeFile(join(dist, 'resolution.txt'), 'РЕЗОЛЮЦИЯ');
  site = await serveSite(dist, { base: 'sub', headers: { 'X-Test': '1' } });
});
afterAll(async () => {
  await site.close();
  await rm(dist, { recursive: true });
});

test('The site lies under its base and nowhere else', async () => {
  expect(site.url).toMatch(/^http:\/\/localhost:\d+\/sub\/$/);
  expect(await (await get('')).text()).toBe('главная');
  expect((await fetch(new URL('/2017/', site.url))).status).toBe(404);
});

test('A missing page is the site’s own 404 page with status 404', async () => {
  const answer = await get('nothing/');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('нет такой страницы');
});

test('A folder without its slash is redirected, with the query', async () => {
  const answer = await get('2017?q=1');
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/sub/2017/?q=1');
});

test('Texts say that they are UTF-8, and extra headers stand on every answer', async () => {
  const answer = await get('resolution.txt');
  expect(answer.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  expect(answer.headers.get('x-test')).toBe('1');
  expect((await get('nothing/')).headers.get('x-test')).toBe('1');
});

test('A page built again while it is served is served anew', async () => {
  await writeFile(join(dist, 'index.html'), 'новая главная');
  expect(await (await get('')).text()).toBe('новая главная');
});

test('A file is found by its address, whatever of it is encoded', async () => {
  const name = 'а б$(x)&+,;=@%24 100%.svg';
  await writeFile(join(dist, name), 'рисунок');
  await writeFile(join(dist, 'вопрос?#.txt'), 'вопрос');
  for (const path of [encodeURIComponent(name), encodeURI(name)])
    expect([path, await (await get(path)).text()]).toEqual([path, 'рисунок']);
  expect(await (await get(encodeURIComponent('вопрос?#.txt'))).text()).toBe('вопрос');
  expect((await get('%E0%A4%A')).status).toBe(404);
});

test('A folder with a Russian name is redirected, too', async () => {
  await mkdir(join(dist, 'о нас'));
  await writeFile(join(dist, 'о нас/index.html'), 'о нас');
  const answer = await get('о нас');
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(`/sub/${encodeURIComponent('о нас')}/`);
});

test('Nothing above the site is given out', async () => {
  expect((await get('..%2F..%2F..%2F..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
});

test('A taken port is refused', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serveSite(dist, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
