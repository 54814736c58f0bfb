import { describe, expect, test } from 'vitest';
import type { NameGroup } from '../../model/views/search-names.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { type Names, readNames } from './names.ts';

const ru = wordForms('ru') as WordForms;
const ministry: NameGroup = {
  names: ['Министерство экономического развития', 'Минэкономразвития', 'МЭР'],
  also: [],
};
const department: NameGroup = { names: ['Департамент развития малого бизнеса'], also: ['Минэкономразвития'] };
const office: NameGroup = { names: ['Управление по делам молодёжи', 'Молодёжное управление'], also: [] };
const names: Names = readNames([ministry, department, office], ru);

describe('Who names a thing is found by its other names', () => {
  test.each([
    ['Рекомендовать Министерству экономического развития', ['минэкономразвития', 'мэр']],
    ['Письмо от министерства экономического развития, май', ['минэкономразвития', 'мэр']],
    ['Ответ Минэкономразвития', ['министерство', 'экономического', 'развития', 'мэр']],
    ['по данным МЭР', ['министерство', 'экономического', 'развития', 'минэкономразвития']],
    ['Управлению делам молодёжи', ['молодежное']],
  ])('«%s»', (text, others) => {
    expect(names.othersIn(text)).toEqual(expect.arrayContaining(others));
  });

  test('but not again by the words it has already', () => {
    expect(names.othersIn('Министерство экономического развития')).not.toContain('развития');
  });

  test('and not by words that say nothing', () => {
    expect(names.othersIn('Молодёжное управление')).not.toContain('по');
  });
});

describe('A thing is not named', () => {
  test.each([
    ['where only some words of its name stand', 'Министерство науки'],
    ['where its words stand apart', 'Министерство науки и развитие экономического сотрудничества'],
    ['where its words stand in another order', 'Развитие экономического министерства'],
    ['where an abbreviation is another word in small letters', 'Поручить мэру города, чтобы мэр сообщил'],
    ['where other capitals stand', 'Субъекты МСП'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    expect(names.othersIn(text)).toEqual([]);
  });
});

describe('What a thing belongs to', () => {
  test('finds it', () => {
    expect(names.othersIn('Департамент развития малого бизнеса')).toContain('минэкономразвития');
  });

  test('is not found by it', () => {
    expect(names.othersIn('Минэкономразвития')).not.toContain('департамент');
  });
});

describe('A page about one thing', () => {
  test('is called by all its names', () => {
    expect(names.namesOf('Министерство экономического развития')).toEqual(
      expect.arrayContaining(['минэкономразвития', 'мэр', 'министерство экономического развития']),
    );
    expect(names.namesOf('МЭР')).toContain('минэкономразвития');
  });

  test('is not called by what it only speaks of or belongs to', () => {
    expect(names.namesOf('Доклад Министерства экономического развития')).toEqual([]);
    expect(names.namesOf('Департамент развития малого бизнеса')).not.toContain('минэкономразвития');
  });
});
