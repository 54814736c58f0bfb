import { expect, test } from 'vitest';
import { withHeaders } from './header-rules.ts';

const rules = [
  { path: '/*', headers: { 'Referrer-Policy': 'origin', 'X-Content-Type-Options': 'nosniff' } },
  { path: '/a.svg', headers: { 'Content-Security-Policy': 'sandbox' } },
];

test('A project without headers of its own gets the rules as they are', () => {
  expect(withHeaders('', rules)).toBe(
    '/*\n  Referrer-Policy: origin\n  X-Content-Type-Options: nosniff\n/a.svg\n  Content-Security-Policy: sandbox\n',
  );
});

test('What the project says of a header for the same path stays, and the rest joins its block', () => {
  const own =
    '# ours\r\n/*\r\n  referrer-policy: no-referrer\r\n\r\n/other/*\r\n  Content-Security-Policy: sandbox';
  expect(withHeaders(own, rules)).toBe(
    [
      '# ours',
      '/*',
      '  referrer-policy: no-referrer',
      '  X-Content-Type-Options: nosniff',
      '',
      '/other/*',
      '  Content-Security-Policy: sandbox',
      '/a.svg',
      '  Content-Security-Policy: sandbox',
      '',
    ].join('\n'),
  );
});

test('A header that the project takes away is not added again', () => {
  expect(withHeaders('/a.svg\n  ! Content-Security-Policy\n', rules.slice(1))).toBe(
    '/a.svg\n  ! Content-Security-Policy\n',
  );
});
