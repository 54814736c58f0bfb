import { expect, test } from 'vitest';
import type { ReadProgramme } from './read.ts';
import { readProgramme } from './read.ts';

const known = { start: '2017-05-11', end: '2017-05-12', year: null, timezone: null };
const csv = (text: string, name = 'programme.csv') =>
  readProgramme({ name, bytes: new TextEncoder().encode(text) }, known);
const codes = ({ issues }: ReadProgramme) =>
  issues.map(({ code, params }) => [code, 'cell' in params ? params.cell : '']);
const lines = ({ schedule }: ReadProgramme) =>
  schedule?.events.map(({ date, start, end, room, title }) => [date, start, end, room, title].join(' | '));
const people = ({ schedule }: ReadProgramme) =>
  schedule?.events.map(({ people }) =>
    people.map(({ name, role, post, organization }) =>
      [role, name, post, organization].filter(Boolean).join(', '),
    ),
  );

test('A table from Russian Excel in Windows-1251 with dotted times becomes events', async () => {
  const text = [
    'Дата;Время;Зал;Название;Спикеры',
    '11.05.2017;10.30–12.00;Большой зал;Пленарное заседание;"Иванов И. И., директор, АО «Технопарк»; Петров П. П."',
    '11.05.2017;12.00–13.00;;Кофе-брейк;',
    '',
  ].join('\r\n');
  const read = await readProgramme({ name: 'a.csv', bytes: windows1251(text) }, known);
  expect(read.issues).toEqual([]);
  expect(lines(read)).toEqual([
    '2017-05-11 | 10:30 | 12:00 | Большой зал | Пленарное заседание',
    '2017-05-11 | 12:00 | 13:00 |  | Кофе-брейк',
  ]);
  expect(people(read)).toEqual([['Иванов И. И., директор, АО «Технопарк»', 'Петров П. П.'], []]);
  expect(read.schedule?.events.map(({ type }) => type)).toEqual(['Пленарное заседание', null]);
});

test('An English table with commas keeps line breaks, quotes and what looks like a formula', async () => {
  const read = await csv(
    'ID,Date,Start,End,Room,Session,Chair,Speakers,Abstract,Language,Link\n' +
      'S1,2017-05-11,9:00,10:30,Hall A,"=1+1, or ""sums""",Ann Lee,"Bob Ray, Head of Sums, Acme Ltd.","First line\n# second * line\n\nNew paragraph",English,https://example.org/a\n',
  );
  expect(read.issues).toEqual([]);
  expect(read.schedule?.events).toMatchObject([
    {
      guid: 'S1',
      title: '=1+1, or "sums"',
      start: '09:00',
      end: '10:30',
      language: 'en',
      body: 'First line\\\n\\# second \\* line\n\nNew paragraph',
      links: [{ label: null, href: 'https://example.org/a' }],
      place: { line: 2, column: 1 },
    },
  ]);
  expect(people(read)).toEqual([['chair, Ann Lee', 'Bob Ray, Head of Sums, Acme Ltd.']]);
  expect(read.language).toBe('en');
});

test('Tabs, a byte order mark, UTF-16 and the line «sep=» are understood', async () => {
  const table = 'Время\tНазвание\n10:30\tОткрытие\n';
  const little = new Uint8Array([
    0xff,
    0xfe,
    ...[...table].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  for (const bytes of [new TextEncoder().encode(`\ufeff${table}`), little]) {
    const { schedule } = await readProgramme({ name: 'a.csv', bytes }, known);
    expect(schedule?.events).toMatchObject([{ title: 'Открытие', start: '10:30' }]);
  }
  const { schedule } = await csv('sep=|\nВремя|Название\n10:30|А;Б\n');
  expect(schedule?.events).toMatchObject([{ title: 'А;Б', place: { line: 3, column: 1 } }]);
});

test('A printed programme has titles, days, totals and repeated headers among its rows, and each is accounted for', async () => {
  const read = await csv(
    [
      'ПРОГРАММА;;;',
      'Санкт-Петербург, 11–12 мая 2017 г.;;;',
      ';;;',
      '№;Время;Мероприятие;Спикер(ы)',
      '1;2;3;4',
      'Четверг, 11 мая;;;',
      'Зал А;;;',
      '1;10.00-11.00;Открытие;',
      '11.00–11.30 Кофе-брейк;;;',
      ';;;',
      'Секция 1. Кадры;;;',
      '2;11.30;Доклады;Иванов И. И.',
      '12 мая (пятница);;;',
      '№;Время;Мероприятие;Спикер(ы)',
      '3;10.00;Закрытие;',
      ';;Обед;',
      '* В программе возможны изменения;;;',
      'Итого: 4;;;',
    ].join('\n'),
  );
  expect(lines(read)).toEqual([
    '2017-05-11 | 10:00 | 11:00 | Зал А | Открытие',
    '2017-05-11 | 11:00 | 11:30 | Зал А | Кофе-брейк',
    '2017-05-11 | 11:30 |  | Зал А | Доклады',
    '2017-05-12 | 10:00 |  |  | Закрытие',
    '2017-05-12 |  |  |  | Обед',
  ]);
  expect(read.schedule?.events[2]?.track).toBe('Секция 1. Кадры');
  expect(codes(read)).toEqual([['programme-row-left-out', 'A17']]);
  expect(read.report?.notes.map((note) => `${note.kind} ${'cell' in note ? note.cell : ''}`)).toEqual([
    'above A1',
    'above A2',
    'left-out A5',
    'heading A6',
    'heading A7',
    'title A9',
    'heading A11',
    'heading A13',
    'left-out A14',
    'left-out A18',
  ]);
  expect(read.report?.unused).toEqual([{ name: 'A', typed: '№', filled: 3 }]);
});

test('Rows with a talk each are one session', async () => {
  const read = await csv(
    [
      'Дата;Время;Секция;Тема доклада;Докладчик;Модератор',
      '11.05;10:00-10:20;Кадры;Первый доклад;Иванов И. И.;Ким А. Б.',
      ';10:20-10:40;Кадры;Второй доклад;Петров П. П.;',
      ';10:40-11:00;;Третий доклад;Петров П. П.;',
      ';11:00-11:30;Кофе-брейк;;;',
    ].join('\n'),
  );
  expect(lines(read)).toEqual([
    '2017-05-11 | 10:00 | 11:00 |  | Кадры',
    '2017-05-11 | 11:00 | 11:30 |  | Кофе-брейк',
  ]);
  expect(people(read)).toEqual([['модератор, Ким А. Б.'], []]);
  expect(
    read.schedule?.events[0]?.talks?.map(({ title, start, end, people: [one] }) => [
      title,
      start,
      end,
      one?.name,
    ]),
  ).toEqual([
    ['Первый доклад', '10:00', '10:20', 'Иванов И. И.'],
    ['Второй доклад', '10:20', '10:40', 'Петров П. П.'],
    ['Третий доклад', '10:40', '11:00', 'Петров П. П.'],
  ]);
});

test('Rows below that only add people belong to the session above', async () => {
  const read = await csv(
    [
      'Время;Название;Спикер;Должность;Организация',
      '10:00;Круглый стол;Иванов И. И.;директор;АО «А»',
      ';;Петров П. П.;ректор;СПбГУ',
      '10:00;Круглый стол;Ким А. Б.;;',
    ].join('\n'),
  );
  expect(people(read)).toEqual([
    ['Иванов И. И., директор, АО «А»', 'Петров П. П., ректор, СПбГУ', 'Ким А. Б.'],
  ]);
  expect(read.report?.notes).toEqual([{ kind: 'joined', rows: [2, 3, 4], title: 'Круглый стол' }]);
});

test('An organization beside several people is nobody’s', async () => {
  const read = await csv(
    'Название;Спикеры;Организация\nЛекция;Иванов И. И.; АО «А»\nСтол;"Ким А. Б.; Ли В. Г.";СПбГУ\n',
  );
  expect(people(read)).toEqual([['Иванов И. И., АО «А»'], ['Ким А. Б.', 'Ли В. Г.']]);
  expect(codes(read)).toEqual([['programme-unplaced', 'C3']]);
});

test('All that is wrong is said at once, each with its cell', async () => {
  const read = await csv(
    [
      'Дата;Начало;Окончание;Название;Язык',
      '05/11/2017;10.70;;А;',
      '31.02.2017;10:00;10.окт;Б;',
      '11.05.2017;10:00;09:00;В;рус/англ',
      'пт, 11.05.2017;весь день;;Г;',
      '11.05.2017;12:00;;;',
    ].join('\n'),
  );
  expect(read.schedule).toBeNull();
  expect(codes(read)).toEqual([
    ['programme-day', 'A2'],
    ['programme-time', 'B2'],
    ['programme-day', 'A3'],
    ['programme-time', 'C3'],
    ['programme-unplaced', 'E4'],
    ['programme-end-first', 'C4'],
    ['programme-weekday', 'A5'],
    ['programme-time-words', 'B5'],
    ['programme-no-title', ''],
  ]);
  expect(read.issues.map(({ place }) => place.line)).toEqual([2, 2, 3, 3, 4, 4, 5, 5, 6]);
});

test('Wrong headers are refused, guessed with a word about it, or left out by name', async () => {
  expect(codes(await csv('Имя;Рост\nИван;180\n'))).toEqual([['programme-no-header', '']]);
  expect(codes(await csv(''))).toEqual([['programme-no-header', '']]);
  expect(codes(await csv('Время;Название\n'))).toEqual([['programme-no-rows', '']]);
  const slip = await csv('Дата;Назвние;Докладчкик;Бюджет\n11.05;А;Иванов И. И.;100\n');
  expect(codes(slip)).toEqual([
    ['programme-column-guessed', 'B1'],
    ['programme-column-guessed', 'C1'],
  ]);
  expect(slip.report?.unused).toEqual([{ name: 'D', typed: 'Бюджет', filled: 1 }]);
  const twice = await csv('Дата;Название;Тема\n11.05;А;Б\n');
  expect(twice.issues).toMatchObject([
    {
      code: 'programme-columns-twice',
      severity: 'error',
      params: { cell: 'C1', typed: 'Тема', firstCell: 'B1', first: 'Название' },
    },
  ]);
});

test('A day that nothing says is asked for once, and a conference of one day needs none', async () => {
  const text = 'Время;Название\n10:00;А\n11:00;Б\n';
  expect((await csv(text)).issues).toMatchObject([
    { code: 'programme-no-day', severity: 'warning', params: { rows: [2, 3] } },
  ]);
  const short = { ...known, end: known.start };
  const read = await readProgramme({ name: 'a.csv', bytes: new TextEncoder().encode(text) }, short);
  expect(read.schedule?.events.map(({ date }) => date)).toEqual(['2017-05-11', '2017-05-11']);
});

test('A weekday that is not that of its day is doubted, in a heading, too', async () => {
  expect(codes(await csv('Время;Название\nПонедельник, 11 мая;\n10:00;А\n'))).toEqual([
    ['programme-weekday', 'A2'],
  ]);
});

test('A quotation mark that is never closed is reported where it opens', async () => {
  expect((await csv('Время;Название\n10:00;А\n11:00;"Б\n12:00;В\n')).issues).toMatchObject([
    { code: 'table-quotes', place: { line: 3 } },
  ]);
});

test('An event keeps its id when its time, room or quotation marks change, and two of one title have two', async () => {
  const guids = async (rows: string) =>
    (await csv(`Дата;Время;Зал;Название\n${rows}`)).schedule?.events.map(({ guid }) => guid);
  const before = await guids('11.05;10:00;А;«Стол»\n11.05;12:00;;Обед\n12.05;12:00;;Обед\n11.05;15:00;;Обед');
  expect(new Set(before).size).toBe(4);
  expect(
    await guids('11.05;11:30;Б;"Стол"\n11.05;13:00;;Обед\n12.05;12:00;;Обед\n11.05;16:00;;Обед'),
  ).toEqual(before);
  expect(before?.[3]).toBe(`${before?.[1]}-2`);
});

test('Times said to be those of Moscow give the time zone, and contradict another one', async () => {
  const table = 'Время;Дата;Название\n10.30–12.00 (МСК);11.05;А\n';
  expect((await csv(table)).schedule?.timezone).toBe('Europe/Moscow');
  const bytes = new TextEncoder().encode(table);
  const far = await readProgramme({ name: 'a.csv', bytes }, { ...known, timezone: 'Asia/Yekaterinburg' });
  expect(codes(far)).toEqual([['programme-zone', 'A2']]);
});

test('Old Excel and protected files are named for what they are', async () => {
  const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  expect(codes(await readProgramme({ name: 'a.xls', bytes }, known))).toEqual([['input-unknown-format', '']]);
  expect(codes(await readProgramme({ name: 'a.xlsx', bytes }, known))).toEqual([['input-password', '']]);
});

/** Cyrillic letters, dashes and quotation marks are all that the tables need. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(new Uint8Array([code])), code]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63);
}
