import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';

const conference = (more: string) =>
  model({ 'content/conference.md': `---\nname: Конференция\nlanguages: [ru]\n${more}---\n` }).conference;

test('The organizer is written to at the first address among the contacts', () => {
  const contacts = 'contacts:\n  - {phone: "+7 1"}\n  - {email: a@example.org}\n  - {email: b@example.org}\n';
  expect(conference(contacts).email).toBe('a@example.org');
});

test('Where no address is stated there is none', () => {
  expect(conference('contacts:\n  - {phone: "+7 1"}\n').email).toBe(null);
});
