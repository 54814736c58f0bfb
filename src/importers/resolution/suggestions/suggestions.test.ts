import { expect, test } from 'vitest';
import { readBody } from '../../../markdown/read-body.ts';
import { findSuggestions } from './suggestions.ts';

const known = {
  organizations: [
    { id: 'ministry', names: ['Министерство портов Российской Федерации', 'Минпорт России'] },
    { id: 'department', names: ['Департамент развития портов'] },
    { id: 'team', names: ['команда порта'] },
  ],
  sessions: [{ id: 'berths', names: ['Причалы будущего'] }],
};

const found = (markdown: string) =>
  findSuggestions(readBody(markdown, { file: 'r.md', structured: true }), known).map(
    ({ at, words, record, as }) => [at, words, record, as],
  );

test('A body is known in any case, with the words that say what is wanted of it', () => {
  expect(found('## 1\n\nПеречень направлен в Департамент развития портов Минпорта России.\n')).toEqual([
    ['1', 'направлен в Департамент развития портов Минпорта России', 'department', 'sent-to'],
  ]);
});

test('A body that has no record yet is suggested without one', () => {
  expect(found('1) Рекомендовать Министерству рыболовства Российской Федерации создать совет.\n')).toEqual([
    ['1', 'Рекомендовать Министерству рыболовства Российской Федерации', null, 'recommended-to'],
  ]);
});

test('Whom the opening only mentions is not suggested', () => {
  expect(found('Слёт прошёл при поддержке Минпорта России.\n\n1) Создать совет.\n')).toEqual([]);
});

test('A session is known by its title', () => {
  expect(found('## 1\n\nУчастники круглого стола «Причалы будущего» решили.\n')).toEqual([
    ['1', '«Причалы будущего»', 'berths', null],
  ]);
});
