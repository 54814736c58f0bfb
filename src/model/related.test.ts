import { expect, test } from 'vitest';
import { item, resolution } from '../testing/load.ts';

const files = {
  'content/organizations/a.md': '---\nname: Орган\n---\n',
  'content/topics/t.md': '---\nname: Тема\n---\n',
};
const toOrgan = (words: string) => `addressees: [{organization: a, as: proposed-to, words: ${words}}]`;

const related = (body: string, recommendations: string, id: string) =>
  item(resolution(body, `recommendations:\n${recommendations}`, files), id).related.map(({ text }) => text);

test('An item on the same topic comes before one to the same addressee, and what shares nothing stays away', () => {
  const facts = `  "1": {topics: [t], ${toOrgan('Один')}}\n  "2": {${toOrgan('Два')}}\n  "4": {topics: [t]}\n`;
  expect(related('1) Один.\n2) Два.\n3) Три.\n4) Четыре.\n', facts, '1')).toEqual(['Четыре.', 'Два.']);
});

test('An item that nothing relates to others has none beside it', () => {
  expect(related('1) Один.\n2) Два.\n', '  "1": {topics: [t]}\n', '1')).toEqual([]);
});

test('What an item holds, and what holds it, is on its page already', () => {
  const facts = '  "1": {topics: [t]}\n  "1-a": {topics: [t]}\n  "2": {topics: [t]}\n';
  expect(related('1) Один:\n   а) внутри;\n   б) тоже.\n2) Два.\n', facts, '1')).toEqual(['Два.']);
});
