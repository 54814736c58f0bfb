import { expect, test } from 'vitest';
import { headerRules, isActive, nginxHeaders } from './security-headers.ts';

test.each(['a.svg', '2017/sources/letter.HTML', 'old.htm', 'page.xhtml', 'data.xml', 'letter.mht'])(
  'A browser that opens %s may run what is in it',
  (file) => expect(isActive(file)).toBe(true),
);

test.each(['scan.pdf', 'photo.png', 'resolution.txt', 'table.xlsx', '_headers'])('%s runs nothing', (file) =>
  expect(isActive(file)).toBe(false),
);

test('Rules carry the base, and nothing in a file’s name is a sign of theirs', () => {
  const paths = headerRules({ base: '/conf/', files: ['2017/план *:1.svg'] }).map(({ path }) => path);
  expect(paths).toEqual(['/conf/*', '/conf/2017/%D0%BF%D0%BB%D0%B0%D0%BD%20%2A%3A1.svg']);
});

test('A file that may be a document by somebody else is of no origin and stays in no frame', () => {
  const [, rule] = headerRules({ base: '/', files: ['a.html'] });
  expect(rule?.headers['Content-Security-Policy']).toMatch(
    /^frame-ancestors 'none'; sandbox(?! allow-scripts)/,
  );
  expect(rule?.headers['Content-Security-Policy']).not.toMatch(/allow-(?:scripts|same-origin)/);
});

test('In nginx’s rules a file’s name is bytes and nothing else', () => {
  expect(nginxHeaders({ base: '/', files: ['a"; $b{.svg'] })).toContain(
    'if ($uri ~ "^/a\\x22\\x3b\\x20\\x24b\\x7b\\x2esvg$") {',
  );
});
