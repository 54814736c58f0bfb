import { expect, test } from 'vitest';
import { withPolicy } from './page-policy.ts';

const published = (html: string) => withPolicy(Buffer.from(html)).toString();

test.each([
  [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Своя</title>',
    '<meta charset="utf-8">',
  ],
  ['<html><head><script>1</script></head>', '<head>'],
  ['<!doctype html>\n<!-- own -->\n<p>Без головы', '<!doctype html>'],
  ['<?xml version="1.0"?>\n<!doctype html><html data-a=">"><head lang="ru"><title>', '<head lang="ru">'],
  [
    '<!-- <head> --><!DOCTYPE html><head><title>Раньше</title><meta charset=utf-8><p>',
    '<meta charset=utf-8>',
  ],
  ['<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>', 'charset=utf-8">'],
  ['<head><script src="own.js"></script><meta charset="utf-8">', '<head>'],
  ['\uFEFF<p>Со знаком порядка байтов', '\uFEFF'],
  ['<p>Без всего', ''],
])('The policy stands in %s before all that the page loads', (html, before) => {
  expect(published(html)).toMatch(/<meta http-equiv="content-security-policy" content="default-src/);
  expect(published(html).indexOf('<meta http-equiv="content-sec')).toBe(html.indexOf(before) + before.length);
});

test('The page may run what its author wrote into it', () => {
  expect(published('<head></head><script>own()</script>')).toMatch(/script-src [^;]*'sha256-/);
});

test('A page that has a policy keeps it', () => {
  const own = `<head><meta http-equiv=Content-Security-Policy content="img-src https://example.org"></head>`;
  expect(published(own)).toBe(own);
  expect(published(`<head><title>${'а'.repeat(5000)}</title>${own.slice(6)}`)).not.toContain('default-src');
});

const speaking = `<meta http-equiv="content-security-policy" content="default-src *">`;
test.each([
  '<p>&lt;meta http-equiv="content-security-policy"&gt;</p>',
  `<!doctype html><head><!-- ${speaking} --></head>`,
  `<head><script>const meta = '${speaking}';</script></head>`,
  `<head><title>${speaking}</title></head>`,
  `<head><template>${speaking}</template></head>`,
  `<head><noscript>${speaking}</noscript></head>`,
  `<head></head><p>Тело</p>${speaking}`,
  `Тело ${speaking}`,
  '<head><meta http-equiv="content-security-policy" content=""></head>',
])('A page that only speaks of policies gets one: %s', (html) => {
  expect(published(html)).toMatch(/<meta http-equiv="content-security-policy" content="default-src 'none'/);
});

test('A policy behind a comment that looks unfinished is one', () => {
  const own = `<head><!-->${speaking}<!-- --></head>`;
  expect(published(own)).toBe(own);
});
