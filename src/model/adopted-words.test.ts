import { expect, test } from 'vitest';
import { item, report, resolution } from '../testing/load.ts';

const corrected = (corrections: string, body: string) =>
  resolution(body, `corrections:\n${corrections.replace(/^\n/, '')}\n`);
const adopted = (corrections: string, body: string, id: string) =>
  item(corrected(corrections, body), id).corrected?.adopted;

test('A corrected item is given whole as it was adopted', () => {
  const body = '## 1\n\n1) Собираться каждый год.\n2) Публиковать итоги.';
  const made = corrected('  - {date: 2018, item: 1-1, was: каждый месяц, now: каждый год}', body);
  expect(item(made, '1-1').corrected?.adopted).toEqual(['1) Собираться каждый месяц.']);
  expect(item(made, '1-2').corrected).toBeNull();
});

test('A correction of a correction is undone first', () => {
  const corrections = `
  - {date: 2018, item: 1-1, was: каждый месяц, now: каждый год}
  - {date: 2019, item: 1-1, was: каждый год, now: раз в два года}`;
  expect(adopted(corrections, '## 1\n\n1) Собираться раз в два года.', '1-1')).toEqual([
    '1) Собираться каждый месяц.',
  ]);
});

test('What an item holds is adopted with it, and a number was a word of it', () => {
  const body = '## 1\n\n1) Провести набор:\n\n   а) весной;\n   б) зимой.\n\n3) Сообщить. {#2}';
  const corrections = `
  - {date: 2018, item: 1-1-b, was: осенью, now: зимой}
  - {date: 2018, item: 1-2, was: "2)", now: "3)"}`;
  expect(adopted(corrections, body, '1-1')).toEqual(['1) Провести набор:', 'а) весной;', 'б) осенью.']);
  expect(adopted(corrections, body, '1-1-b')).toEqual(['б) осенью.']);
  expect(adopted(corrections, body, '1-1-a')).toBeUndefined();
  expect(adopted(corrections, body, '1-2')).toEqual(['2) Сообщить.']);
});

test('A correction of a part, or of the document, is one of the item that has its words', () => {
  const body = '## 1\n\nУчастники решили:\n\n1) Собираться в Москве.\n2) Писать в Казань.';
  const made = corrected(
    '  - {date: 2018, item: "1", was: в Твери, now: в Москве}\n  - {date: 2018, was: в Рязань, now: в Казань}',
    body,
  );
  expect(item(made, '1-1').corrected?.adopted).toEqual(['1) Собираться в Твери.']);
  expect(item(made, '1-2').corrected?.adopted).toEqual(['2) Писать в Рязань.']);
  expect(made.corrections.map(({ at }) => at?.id)).toEqual(['1-1', '1-2']);
});

test('A correction of the title is of no item', () => {
  const made = corrected('  - {date: 2018, was: Решение, now: Резолюция}', '1) Собираться.');
  expect(made.corrections.map(({ at }) => at)).toEqual([null]);
  expect(item(made, '1').corrected).toBeNull();
});

test('Words that are part of others are not taken for them', () => {
  expect(adopted('  - {date: 2018, item: "1", was: два, now: три}', '1) Построить три завода.', '1')).toEqual(
    ['1) Построить два завода.'],
  );
  const body = '1) Осмотри три завода.';
  expect(adopted('  - {date: 2018, item: "1", was: два, now: три}', body, '1')).toEqual([
    '1) Осмотри два завода.',
  ]);
});

test('Words that stand twice are not guessed at, and the organizer is told', () => {
  const correction = 'corrections:\n  - {date: 2018, item: "1", was: мая, now: июня}\n';
  const body = '1) Собраться 1 июня или 2 июня.';
  expect(item(resolution(body, correction), '1').corrected?.adopted).toBeNull();
  const file = `---\ntitle: Резолюция\n${correction}---\n\n${body}\n`;
  expect(report({ 'content/2017/resolutions/resolution.md': file })).toContain(
    'resolution.md:4:44  предупреждение: corrections[0].now: слова «июня» встречаются в `1` несколько раз',
  );
});

test('A correction whose words do not stand in the text is an error', () => {
  const file = '---\ntitle: Резолюция\ncorrections: [{date: 2018, was: А, now: Б}]\n---\n\n1) Собраться.\n';
  expect(report({ 'content/2017/resolutions/resolution.md': file })).toContain(
    'слов «Б» в документе нет. В `now` стоят слова',
  );
});

test('On the pages of a translation the words before are the original’s', () => {
  const files = {
    'content/conference.md': '---\nname: Конференция\nlanguages: [ru, en]\n---\n',
    'content/2017/resolutions/resolution.en.md': '---\ntitle: Resolution\n---\n\n1) Meet each year.\n',
  };
  const correction = 'corrections: [{date: 2018, item: "1", was: каждый месяц, now: каждый год}]\n';
  const made = resolution('1) Собираться каждый год.', correction, files);
  expect(item(made, '1').corrected?.adopted).toEqual(['1) Собираться каждый месяц.']);
});
