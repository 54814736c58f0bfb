/** What the head's script must be, whatever it does: that is seen in a browser, in `reading.test.ts`. */
import { expect, test } from 'vitest';
import { firstPaint } from './first-paint.ts';

test('The script is plain JavaScript and short enough for every page', () => {
  expect(() => new Function(firstPaint)).not.toThrow();
  expect(firstPaint.length).toBeLessThan(600);
});
