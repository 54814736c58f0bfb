/** A body that several resolutions name can be sent what one of them says. */
import { expect, test } from 'vitest';
import { exported } from './testing/exported.ts';
import { readPdf } from './testing/pdf.ts';

const resolution = (words: string, stage = 'adopted') => `---
title: Резолюция участников
stage: ${stage}
parts: {"1": {addressees: [{organization: minek, as: sent-to, words: направили в Министерство}]}}
---

## 1

Участники направили в Министерство:

1) ${words}
`;

const files = {
  'content/organizations/minek.md': '---\nname: Министерство\nkind: body\n---\n',
  'content/2018/edition.md': '---\ntitle: Вторая\nstart: 2018-05-11\nend: 2018-05-12\n---\n',
  'content/2017/resolutions/resolution.md': resolution('Построить мосты.'),
};
const own = (suffix: string) => `/organizations/minek.${suffix}`;
const of = (year: number, suffix: string) => `/organizations/minek/${year}-resolution.${suffix}`;

test('The organization’s file is the extract, where one adopted resolution names it', () => {
  const { addresses } = exported({
    ...files,
    'content/2018/resolutions/resolution.md': resolution('Вырыть каналы.', 'draft'),
  });
  expect(addresses).toEqual(expect.arrayContaining([own('pdf'), own('docx')]));
  expect(addresses.filter((address) => address.includes('-resolution.'))).toEqual([]);
});

test('Where several do, each has an extract of its own, with its words alone', async () => {
  const { addresses, bytes } = exported({
    ...files,
    'content/2018/resolutions/resolution.md': resolution('Вырыть каналы.'),
  });
  const each = [2017, 2018].flatMap((year) => [of(year, 'pdf'), of(year, 'docx')]);
  expect(addresses).toEqual(expect.arrayContaining([own('pdf'), own('docx'), ...each]));
  const words = async (address: string) => (await readPdf(await bytes(address))).pages.join(' ');
  expect(await words(own('pdf'))).toMatch(/Вырыть каналы[\s\S]*Построить мосты/);
  expect(await words(of(2017, 'pdf'))).toContain('Построить мосты');
  expect(await words(of(2017, 'pdf'))).not.toContain('Вырыть каналы');
});
