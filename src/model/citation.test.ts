import { expect, test } from 'vitest';
import { item, model, resolution } from '../testing/load.ts';

const body = '## 1\n\nСписок:\n\n### I. Раздел:\n\n1) Один.\n2) Два.\n3) Три:\n\n   а) альфа;\n   б) бета.\n';

test('An item is cited from the smallest level up', () => {
  const { place, shortPlace, citation } = item(resolution(body), '1-i-3');
  expect(place).toBe('Пункт 3 раздела I части 1');
  expect(shortPlace).toBe('п. 3 разд. I ч. 1');
  expect(citation).toBe('пункт 3 раздела I части 1 Резолюции участников');
});

test('A nested item is a sub-item, its letter in quotation marks', () => {
  const { shortPlace, place } = item(resolution(body), '1-i-3-a');
  expect(shortPlace).toBe('подп. «а» п. 3 разд. I ч. 1');
  expect(place).toBe('Подпункт «а» пункта 3 раздела I части 1');
});

test('Small Roman numbers are numbers, the first one too', () => {
  const roman = resolution('1) Один:\n\n   (i) весной;\n   (ii) осенью.\n');
  expect(item(roman, '1-i').place).toBe('Подпункт i пункта 1');
  expect(item(roman, '1-ii').place).toBe('Подпункт ii пункта 1');
});

test('A letter that could be a Roman number is quoted where its list has letters', () => {
  const letters = resolution('1) Один:\n\n   (a) alpha;\n   (b) beta;\n   (c) gamma.\n');
  expect(item(letters, '1-c').place).toBe('Подпункт «c» пункта 1');
});

test('A decimal label names what holds it', () => {
  const nested = resolution('1. Принять:\n\n1.1. Один.\n\n1.2. Два.\n');
  expect(item(nested, '1-2').shortPlace).toBe('п. 1.2');
});

test('A letter under a decimal label is cited with that label alone', () => {
  const nested = resolution('## 1\n\n1. Принять:\n\n1.1. Один:\n\nа) альфа;\n\nб) бета.\n');
  expect(item(nested, '1-1-1-b').shortPlace).toBe('подп. «б» п. 1.1 ч. 1');
});

test('Keywords in headings are the words of the citation', () => {
  const chapters = resolution('## Глава 2\n\n### Статья 5. О целях\n\n1. Один.\n');
  expect(item(chapters, '2-5-1').place).toBe('Пункт 1 статьи 5 главы 2');
});

test('A document may have its own words for the levels', () => {
  const sections = resolution('## 1\n\n1) Один.\n', 'levels: {arabic: section, item: article}\n');
  expect(item(sections, '1-1').place).toBe('Статья 1 раздела 1');
});

test('Items without labels are cited by their position', () => {
  const dashes = resolution('## 1\n\n- Один.\n- Два.\n', 'items: {from: dashes}\n');
  expect(item(dashes, '1-2').shortPlace).toBe('поз. 2 ч. 1');
});

test('A title whose genitive is not known stands in quotation marks', () => {
  const files = { 'content/2017/resolutions/x.md': '---\ntitle: Тезисы съезда\n---\n\n1) Один.\n' };
  const [found] = model(files).editions.flatMap(({ resolutions }) => resolutions);
  expect(found?.recommendations[0]?.citation).toBe('пункт 1 документа «Тезисы съезда»');
});

test('English cites from the largest level down', () => {
  const files = {
    'content/conference.md': '---\nname: Conference\nlanguages: [en]\n---\n',
    'content/2017/resolutions/x.md': `---\ntitle: Resolution\n---\n\n${'## Part 1\n\n### Section I. Aims\n\n1) One.\n'}`,
  };
  const [found] = model(files).editions.flatMap(({ resolutions }) => resolutions);
  expect(found?.recommendations[0]?.place).toBe('Part 1, Section I, item 1');
});
