import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { abbreviated } from './abbreviated.ts';

const tree = (text: string): Root => ({
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }],
});

test('A known abbreviation carries its long form, and the words stay as they are', () => {
  expect(toHtml(abbreviated(tree('Слет ЦКР России'), { ЦКР: 'центр кластерного развития' }))).toBe(
    '<p>Слет <abbr title="центр кластерного развития">ЦКР</abbr> России</p>',
  );
});

test('Letters inside of a longer word are no abbreviation', () => {
  expect(toHtml(abbreviated(tree('НИОКР и ОКР2'), { ОКР: 'опытно-конструкторские работы' }))).toBe(
    '<p>НИОКР и ОКР2</p>',
  );
});

test('Among Chinese characters, which have no spaces, an abbreviation is a word of its own', () => {
  expect(toHtml(abbreviated(tree('支持SME發展'), { SME: '中小企業' }))).toBe(
    '<p>支持<abbr title="中小企業">SME</abbr>發展</p>',
  );
});
