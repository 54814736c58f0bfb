import { expect, test } from 'vitest';
import { withPolicy } from './page-policy.ts';

const published = (html: string) => withPolicy(Buffer.from(html)).toString();

test.each([
  [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Своя</title>',
    '<meta charset="utf-8">',
  ],
  ['<html><head><script>1</script></head>', '<head>'],
  ['<!doctype html>\n<!-- own -->\n<p>Без головы', '<!-- own -->\n'],
  ['<p>Без всего', ''],
])('The policy stands in %s before all that the page loads', (html, before) => {
  expect(published(html)).toMatch(/<meta http-equiv="content-security-policy" content="default-src/);
  expect(published(html).indexOf('<meta http-equiv')).toBe(html.indexOf(before) + before.length);
});

test('The page may run what its author wrote into it', () => {
  expect(published('<head></head><script>own()</script>')).toMatch(/script-src [^;]*'sha256-/);
});

test('A page that has a policy keeps it', () => {
  const own = `<head><meta http-equiv=Content-Security-Policy content="img-src https://example.org"></head>`;
  expect(published(own)).toBe(own);
  expect(published(`<head><title>${'а'.repeat(5000)}</title>${own}`)).not.toContain('default-src');
});

test('A page that only speaks of policies gets one', () => {
  expect(published('<p>&lt;meta http-equiv="content-security-policy"&gt;</p>')).toContain('default-src');
});
