/** What a copy button puts on the clipboard. */
import { expect, test } from 'vitest';
import { copiedText } from './copied-text.ts';

const today = new Date(2026, 10, 3);

test('The date of access is the day of copying, as a Russian reference writes it', () => {
  expect(copiedText('дата обращения: {date}).', 'ru', today)).toBe('дата обращения: 03.11.2026).');
});

test('In English the month is a word, so that no one reads it as the day', () => {
  expect(copiedText('accessed {date}', 'en', today)).toBe('accessed November 3, 2026');
});
