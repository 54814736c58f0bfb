import { expect, test } from 'vitest';
import { abbreviationsDefinedIn, abbreviationsIn } from './abbreviations.ts';

test('A text that defines an abbreviation in brackets gives its long form', () => {
  expect(
    abbreviationsDefinedIn('функционирования центров кластерного развития (далее – ЦКР) и поддержки'),
  ).toEqual({
    ЦКР: 'центров кластерного развития',
  });
});

test('Small words between need no letter, and the parts of a compound have one each', () => {
  expect(
    abbreviationsDefinedIn(
      'поддержка малого и среднего предпринимательства (далее — МСП), научно-исследовательские и опытно-конструкторские работы (далее по тексту – «НИОКР»)',
    ),
  ).toEqual({
    МСП: 'малого и среднего предпринимательства',
    НИОКР: 'научно-исследовательские и опытно-конструкторские работы',
  });
  expect(
    abbreviationsDefinedIn('the Centre for Cluster Development (hereinafter referred to as “CCD”)'),
  ).toEqual({ CCD: 'Centre for Cluster Development' });
});

test('Brackets whose letters are not those of the words before them define nothing', () => {
  expect(abbreviationsDefinedIn('региональные органы власти (далее – ЦКР)')).toEqual({});
  expect(abbreviationsDefinedIn('Министерства развития (далее - Минразвития России)')).toEqual({});
});

test('Only whole words of a text count as its abbreviations', () => {
  const known = { МСП: 'малое и среднее предпринимательство', КП: 'ключевой показатель' };
  expect(abbreviationsIn('программы поддержки МСП, КПЭ', known)).toEqual({
    МСП: 'малое и среднее предпринимательство',
  });
});
