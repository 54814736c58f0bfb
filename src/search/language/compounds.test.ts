import { expect, test } from 'vitest';
import { partsOf } from './compounds.ts';
import { type WordForms, wordForms } from './word-forms.ts';

const ru = wordForms('ru') as WordForms;
const en = wordForms('en') as WordForms;

/** The parts of a word on a site with these words. */
function parts(word: string, site: string[] = [], forms = ru): string[] {
  return partsOf(word, forms, (start) => site.some((known) => known.startsWith(start)));
}

test.each([
  ['микропредприятие', 'предприятие'],
  ['видеозапись', 'запись'],
  ['межотраслевой', 'отраслевой'],
  ['энергоэффективность', 'эффективность'],
])('In «%s» is «%s», whether the site has that word or not', (compound, part) => {
  expect(parts(compound)).toEqual([part]);
});

test.each([
  ['госкорпорация', 'корпорация'],
  ['профобразование', 'образование'],
  ['экосистема', 'система'],
  ['импортозамещение', 'замещение'],
  ['общеобразовательный', 'образовательный'],
])('In «%s» is «%s» where the site has it', (compound, part) => {
  expect(parts(compound, [part])).toContain(part);
});

test('A part is found in another form than the site’s', () => {
  expect(parts('импортозамещением', ['замещения'])).toEqual(['замещением']);
});

test.each(['госкорпорация', 'импортозамещение', 'экосистема'])(
  'Of «%s» nothing is cut on a site without the rest',
  (word) => {
    expect(parts(word)).toEqual([]);
  },
);

test.each([
  ['совет', 'ветеринар'],
  ['государство', 'подарок'],
  ['между', 'дума'],
  ['техника', 'никель'],
])('«%s» is no compound, also on a site with «%s»', (word, other) => {
  expect(parts(word, [other])).toEqual([]);
});

test.each([
  'министерство',
  'внедрение',
  'внесение',
  'общественный',
  'автоматизация',
  'транспортный',
  'авторский',
  'минимальный',
])('«%s» only begins like a compound', (word) => {
  expect(parts(word)).toEqual([]);
});

test('English compounds are read too', () => {
  expect(parts('microenterprises', [], en)).toEqual(['enterprises']);
  expect(parts('cluster', [], en)).toEqual([]);
});
