import { expect, test } from 'vitest';
import { askedToken, heldToken } from './stem-token.ts';

test.each(['meinungsfreiheit', 'vapau', 'स्वतंत्रत', 'למסרן', '意見'])(
  'What is asked begins what is held: %s',
  (stem) => {
    expect(heldToken(stem).startsWith(askedToken(stem))).toBe(true);
    expect(heldToken(stem)).toMatch(/^[^aeiouy\P{L}]+$/u);
  },
);

test('A beginning of a long stem asks for it, a short stem for nothing but itself', () => {
  expect(heldToken('meinungsfreiheit').startsWith(askedToken('meinungs'))).toBe(true);
  expect(heldToken('אבגדה').startsWith(askedToken('אבגד'))).toBe(true);
  expect(heldToken('rechtlich').startsWith(askedToken('rec'))).toBe(false);
  expect(heldToken('意見書').startsWith(askedToken('意見'))).toBe(false);
});

test('Signs of every script differ', () => {
  const stems = ['意見', '見意', 'דע', 'עד', 'मन', 'नम', 'abcd'];
  expect(new Set(stems.map(heldToken)).size).toBe(stems.length);
});
