/** A document with footnotes, divided words and corrections: what its page marks as adopted, and what it says of the source. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullSite } from './full-site.ts';
import type { OwnSite } from './own-site.ts';
import { all, readPage, sideFacts, textOf, textsWith, words } from './pages.ts';
import { publishedIn } from './published.ts';

const resolution = '2026/resolutions/resolution/';
let site: OwnSite;
let dist: string;

beforeAll(async () => {
  site = await fullSite();
  const { code, output, dist: built } = await site.build();
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const factsOf = (path: string) => {
  const list = sideFacts(readPage(dist, path));
  return list === undefined ? '' : words(textOf(list)).join(' ');
};

test('What is marked as adopted is the text and its footnotes, without the site’s own heading and arrows', () => {
  const page = readPage(dist, resolution);
  const { main, notes } = publishedIn(site.root, 'content/2026/resolutions/resolution.md');
  // The number of a footnote is the marker of its list item and no text in HTML.
  const bareNotes = notes.pieces.map(({ start }, index) =>
    notes.text.slice(start, notes.pieces[index + 1]?.start).replace(/^\d+ /, ''),
  );
  const marked = textsWith(page, 'dataAdopted').join('');
  expect(marked.replaceAll(/\s/gu, '')).toBe([main.text, ...bareNotes].join('').replaceAll(/\s/gu, ''));
  expect(textOf(page)).toContain('Сноски');
  expect(marked).not.toMatch(/Сноски|↩/);
});

test('A footnote’s number leads to it, and its arrow back', () => {
  const page = readPage(dist, resolution);
  for (const mark of ['dataFootnoteRef', 'dataFootnoteBackref']) {
    const [link] = all(page, ({ properties }) => mark in properties);
    const id = String(link?.properties.href).split('#')[1];
    expect(all(page, ({ properties }) => properties.id === id)).toHaveLength(1);
  }
});

test('The reader is told what was set aside and that something was corrected', () => {
  const facts = factsOf(resolution);
  expect(facts).toContain('Совпадает с текстом подписанного экземпляра');
  expect(facts).toContain('без учёта пробелов, 3 переносов в концах строк и 7 знаков перед пунктами');
  expect(facts).toContain('прочие отличия названы ниже');
  expect(facts).toContain('Исправления2 исправления, последнее — от июля 2026 года');
  expect(facts).not.toContain('обменяться');
});

test('No page claims that a text matches which was not compared: a translation, a source without text', () => {
  expect(factsOf(`en/${resolution}`)).toContain('The source holds the Russian text');
  expect(factsOf(`en/${resolution}`)).not.toMatch(/Matches|compared/);
  expect(textOf(readPage(dist, '2027/resolutions/project/'))).not.toMatch(/Совпадает|Сверены/);
});
