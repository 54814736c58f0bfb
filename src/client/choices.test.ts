/** What becomes of a reader's choices. */
import { expect, test } from 'vitest';
import { choices } from '../strings/reading.ts';
import { applyTo, choiceNames, kept, otherTheme } from './choices.ts';

test('All that the panel offers is kept', () => {
  expect(choiceNames).toEqual(Object.keys(choices));
});

test('Attributes that are not a reader’s choice are not kept', () => {
  expect(kept({ other: 'x', size: '150', theme: 'dark' })).toBe('{"size":"150","theme":"dark"}');
});

test('What is not chosen any more leaves the page, and what is not ours stays', () => {
  const dataset = { size: '150', theme: 'dark', contrast: 'white-on-black', other: 'x' };
  applyTo(dataset, { theme: 'light', contrast: '' });
  expect(dataset).toEqual({ theme: 'light', other: 'x' });
});

test.each([
  [undefined, false, 'dark'],
  [undefined, true, 'light'],
  ['light', true, 'dark'],
  ['dark', false, 'light'],
] as const)('The switch turns %s (system dark: %s) to %s', (theme, systemIsDark, other) => {
  expect(otherTheme(theme, systemIsDark)).toBe(other);
});
