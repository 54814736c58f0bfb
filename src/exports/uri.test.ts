import { expect, test } from 'vitest';
import { uriOf } from './uri.ts';

test('An address that browsers forgive becomes one that standards allow', () => {
  expect(uriOf('https://example.org/a|b[1]%zz%D0%BF?q={x}#y#z')).toBe(
    'https://example.org/a%7Cb%5B1%5D%25zz%D0%BF?q=%7Bx%7D#y%23z',
  );
  expect(uriOf('http://[::1]:4321/a')).toBe('http://[::1]:4321/a');
});
