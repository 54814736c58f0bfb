import { expect, test } from 'vitest';
import { item, resolution } from '../../testing/load.ts';
import { recommendationFacts } from './search-facts.ts';

const contextOf = (body: string, frontMatter = '', files: Record<string, string> = {}) =>
  recommendationFacts(item(resolution(body, frontMatter, files), '1-i-1')).context;
const body = '## 1\n\n### I. Действия команды:\n\n1) Создать совет.';

test('An item is found by the headings above it and by what the organizer calls them', () => {
  const titles = 'parts: {"1": {title: Управление}, "1-i": {title: Команда}}\n';
  expect(contextOf(body, titles)).toEqual(['Управление', 'Команда', 'Действия команды']);
});

test('A heading without a word of the organizer’s is said once, and one that is a number alone not at all', () => {
  expect(contextOf(body)).toEqual(['Действия команды']);
});

test('An item is found by the session that it came from and by its topics', () => {
  const said = 'parts: {"1": {session: table, topics: [money]}}\n';
  const files = {
    'content/2017/sessions/table.md': '---\ntitle: Слёт центров\ntype: round-table\n---\n',
    'content/topics/money.md': '---\nname: Деньги\n---\n',
  };
  expect(contextOf(body, said, files)).toEqual(expect.arrayContaining(['Слёт центров', 'Деньги']));
});
