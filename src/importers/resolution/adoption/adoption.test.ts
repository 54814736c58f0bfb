import { describe, expect, test } from 'vitest';
import { plainLines } from '../../documents/txt.ts';
import type { SourceLine } from '../../documents/types.ts';
import { line } from '../../testing/lines.ts';
import { draftResolution } from '../draft.ts';

const of = (lines: SourceLine[]) =>
  draftResolution({ format: 'txt', lines, marks: [] }, { organizations: [], sessions: [] });
const adoptionOf = (text: string) => of(plainLines(text))?.adoption;
const under = (words: string) => adoptionOf(`Резолюция съезда\n\n${words}\n\n1) Строить причалы.\n`);

describe('Words of adoption tell the day', () => {
  test.each([
    ['Принята единогласно 12 мая 2017 года'],
    ['Утверждена решением оргкомитета от 12.05.2017'],
    ['Одобрено на заключительном заседании «12» мая 2017 г.'],
    ['(принято 12 мая 2017 г.)'],
    ['Настоящая резолюция была принята 12 мая 2017 года.'],
    ['Adopted by acclamation on 12 May 2017'],
    ['УТВЕРЖДЕНА\n\nрешением совета\n\n12.05.2017'],
  ])('%j', (words) => {
    expect(under(words)).toMatchObject({ date: '2017-05-12', possible: null });
  });
});

test.each([
  ['учитывая стратегию, утверждённую распоряжением от 12 мая 2017 года,'],
  ['Закон, принятый 12 мая 2017 года, устарел.'],
  ['Участники поддержали решение, принятое 12 мая 2017 года.'],
  ['Welcomes the declaration adopted on 12 May 2017;'],
  ['1 июня 2017 года вступит в силу договор'],
])('%j says nothing of the day', (words) => {
  expect(under(words)).toMatchObject({ date: null, possible: null });
});

describe('Place and date alone are possibly that day', () => {
  test.each([
    ['г. Тверь, 12 мая 2017 г.'],
    ['12.05.2017'],
    ['Санкт-Ладожск | 12 мая 2017 г.'],
    ['Нижний Новгород, 11–12 мая 2017 года'],
    ['Lower Quillbury, 12 May 2017'],
  ])('%s', (words) => {
    expect(under(words)).toMatchObject({ date: null, possible: { date: '2017-05-12', words } });
  });

  test('within a title with its number', () => {
    expect(adoptionOf('РЕЗОЛЮЦИЯ № 5\nот 12.05.2017\nО РАЗВИТИИ ПРИЧАЛОВ\n\nТекст.\n')?.possible?.date).toBe(
      '2017-05-12',
    );
  });

  test('in the cells of a table', () => {
    const cell = { role: 'cell' } as const;
    const found = of([
      line('Резолюция съезда'),
      line('г. Тверь', cell),
      line('12.05.2017', cell),
      line('Текст.'),
    ]);
    expect(found?.adoption.possible).toEqual({ date: '2017-05-12', words: '12.05.2017' });
  });
});

const body = 'Резолюция съезда\n\n1) Строить причалы.\n\n2) Чинить причалы.\n\n';
const signedIn = (foot: string) =>
  adoptionOf(`${body}${foot}\n`)?.signed.map(({ post, name }) => [post, name]);

describe('Signatures are found', () => {
  test.each([
    ['Председатель оргкомитета _______ И. И. Иванов', [['Председатель оргкомитета', 'И. И. Иванов']]],
    ['Ведущий секции   Иванов И. И.', [['Ведущий секции', 'Иванов И. И.']]],
    ['Координатор: И.И. Иванов', [['Координатор', 'И.И. Иванов']]],
    ['Учёный секретарь – И. И. Иванов-Дальний', [['Учёный секретарь', 'И. И. Иванов-Дальний']]],
    ['Moderator /W. Wick/', [['Moderator', 'W. Wick']]],
    ['Хранитель маяка ______ (Ф. Ф. Иванов)', [['Хранитель маяка', 'Ф. Ф. Иванов']]],
    ['Звонарь\t\tИ. И. Иванов', [['Звонарь', 'И. И. Иванов']]],
    ['А. А. Фёдорова, сопредседатель', [['сопредседатель', 'А. А. Фёдорова']]],
    ['____________ И. И. Иванов', [[null, 'И. И. Иванов']]],
    ['____________ Иван Петрович Иванов', [[null, 'Иван Петрович Иванов']]],
    ['Председатель съезда (подпись) И. И. ИВАНОВ', [['Председатель съезда', 'И. И. ИВАНОВ']]],
    ['И. о. директора музея И. И. Иванов', [['И. о. директора музея', 'И. И. Иванов']]],
    ['Директор Библиотеки № 7\nК. К. Переплётова', [['Директор Библиотеки № 7', 'К. К. Переплётова']]],
    ['Ведущая стола:\n\nТ. Л. Щеколдина', [['Ведущая стола', 'Т. Л. Щеколдина']]],
    [
      'Председатель        И. И. Иванов        Секретарь        П. П. Петров',
      [
        ['Председатель', 'И. И. Иванов'],
        ['Секретарь', 'П. П. Петров'],
      ],
    ],
    [
      'Сопредседатели съезда:\n\nИванов И. И.\n\nПетров П. П.',
      [
        [null, 'Иванов И. И.'],
        [null, 'Петров П. П.'],
      ],
    ],
    [
      'Председатель съезда,\n\nдоктор наук ____ И. И. Иванов',
      [['Председатель съезда, доктор наук', 'И. И. Иванов']],
    ],
    ['От Совета:\n\n_____ /Иванов И.И./\n\nМ.П.', [[null, 'Иванов И.И.']]],
    ['John Smith, Chair of the Forum', [['Chair of the Forum', 'John Smith']]],
    [
      'Сопредседатели:\n\n____ А. А. Фитилёва\n\n____ Б. Б. Фитилёв',
      [
        [null, 'А. А. Фитилёва'],
        [null, 'Б. Б. Фитилёв'],
      ],
    ],
    [
      'Сопредседатели: А. А. Фитилёва, Б. Б. Фитилёв',
      [
        [null, 'А. А. Фитилёва'],
        [null, 'Б. Б. Фитилёв'],
      ],
    ],
    ['A. N. Otherby\n\nPresident', [['President', 'A. N. Otherby']]],
    [
      'John Smith\n\nPresident of the Annual Assembly\nof chambers',
      [['President of the Annual Assembly of chambers', 'John Smith']],
    ],
    ['John Smith\nPresident', [['President', 'John Smith']]],
    ['И. И. Иванов\n\nпредседатель съезда', [['председатель съезда', 'И. И. Иванов']]],
    [
      'A. N. Otherby\n\nPresident\n\nR. S. Nonesuch\n\nSecretary',
      [
        ['President', 'A. N. Otherby'],
        ['Secretary', 'R. S. Nonesuch'],
      ],
    ],
    [
      'A. N. Otherby\nPresident\nR. S. Nonesuch\nSecretary',
      [
        ['President', 'A. N. Otherby'],
        ['Secretary', 'R. S. Nonesuch'],
      ],
    ],
    [
      'President\n\nA. N. Otherby\n\nSecretary\n\nR. S. Nonesuch',
      [
        ['President', 'A. N. Otherby'],
        ['Secretary', 'R. S. Nonesuch'],
      ],
    ],
    ['President\n\nA. N. Otherby\n\nSecretary', [['President', 'A. N. Otherby']]],
    ['For the Bureau: R. S. Nonesuch, Chair', [['Chair', 'R. S. Nonesuch']]],
    ['For the Bureau: R. S. Nonesuch', [[null, 'R. S. Nonesuch']]],
    ['On behalf of the Forum: John Smith, Chair', [['Chair', 'John Smith']]],
    ['От Совета: председатель И. И. Иванов', [['председатель', 'И. И. Иванов']]],
    ['Signed: R. S. Nonesuch, Chair', [['Chair', 'R. S. Nonesuch']]],
    [
      'Сопредседатели съезда:\n\nпрофессор И. И. Иванов\n\nдоктор технических наук П. П. Петров',
      [
        [null, 'И. И. Иванов'],
        [null, 'П. П. Петров'],
      ],
    ],
    [
      'Съезд поручает бюро следить за этим.\nСопредседатели съезда:\n\nпрофессор И. И. Иванов\nакадемик П. П. Петров',
      [
        [null, 'И. И. Иванов'],
        [null, 'П. П. Петров'],
      ],
    ],
    ['профессор И. И. Иванов', [['профессор', 'И. И. Иванов']]],
    [
      'Секретарь съезда ____ И. И. Иванов\n\nПриложение 1\n\n1. Липа.\n\n2. Клён.',
      [['Секретарь съезда', 'И. И. Иванов']],
    ],
  ])('%j', (foot, signed) => {
    expect(signedIn(foot)).toEqual(signed);
  });

  test('in the cells of a table', () => {
    const cell = { role: 'cell' } as const;
    const found = of([
      line('Резолюция съезда'),
      line('1) Строить.'),
      line('Председатель съезда', cell),
      line('И. И. Иванов', cell),
    ]);
    expect(found?.adoption.signed).toEqual([{ post: 'Председатель съезда', name: 'И. И. Иванов' }]);
  });
});

describe('No signature is', () => {
  test.each([
    ['Слово взял председатель съезда И. И. Иванов.'],
    ['3) поручить председателю съезда И. И. Иванову'],
    ['Участники благодарят директора музея И. И. Иванова'],
    ['Совещание открыла\nИ. И. Дворникова, хранитель музея.'],
    ['И. И. Иванов'],
    ['For inquiries: R. S. Nonesuch, Secretary'],
    ['За справками: И. И. Иванов, секретарь'],
    ['Northbay Chambers of Commerce\n\nPresident'],
    ['A. N. Otherby\n\nThe president was thanked.'],
    ['Список участников:\n\nИванов И. И.\n\nдиректор музея\n\nПетров П. П.\n\nдиректор порта'],
    ['Список участников:\n\nИванов И. И., директор музея\n\nПетров П. П., директор порта'],
    ['Приложение 1\n\nСостав совета\n\nДиректор музея И. И. Иванов'],
  ])('%j', (foot) => {
    expect(signedIn(foot)).toEqual([]);
  });
});

test('Signatures stay in the text as they are', () => {
  const found = of(plainLines(`${body}Координатор форума ____ И. И. Иванов\n`));
  expect(found?.body).toMatch(/Координатор форума (?:\\?_){4} И\. И\. Иванов\n$/);
});
