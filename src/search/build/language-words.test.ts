import { describe, expect, test } from 'vitest';
import type { NameGroup } from '../../model/views/search-names.ts';
import { packed, readVocabulary, type Vocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import type { HiddenWords } from './hidden-words.ts';
import { languageWords } from './language-words.ts';
import { type PageText, pageText } from './page-text.ts';

interface Page {
  path: string;
  text: PageText;
}

function page(path: string, words: string, language = 'ru', head = ''): Page {
  const html = `<html lang="${language}"><head>${head}</head><body><main data-pagefind-body>${words}</main></body></html>`;
  return { path, text: pageText(html) };
}

const meta = (field: string, content: string): string =>
  `<meta name="search:${field}" data-pagefind-meta="${field}[content]" content="${content}">`;

interface SiteWords {
  hidden: Map<string, HiddenWords>;
  vocabularies: Map<string, string>;
}

/** Of all pages, language by language. */
function siteWords(pages: Page[], names: Record<string, NameGroup[]>): SiteWords {
  const site: SiteWords = { hidden: new Map(), vocabularies: new Map() };
  for (const [language, own] of Map.groupBy(pages, ({ text }) => text.language)) {
    const words = languageWords(language, names[language] ?? []);
    if (words === null) continue;
    const read = own.map((one) => ({ ...one, said: words.read(one) }));
    const shown = read.flatMap(({ said }) => [...said.own, ...said.around]);
    const { hidden } = words.about(words.stems(shown));
    const typed = read.flatMap((one) => {
      const found = hidden(one, one.said);
      site.hidden.set(one.path, found);
      return words.typed(found);
    });
    site.vocabularies.set(language, packed(words.stems([...shown, ...typed])));
  }
  return site;
}

/** All words and beginnings by which a page is found beside its own. */
const hiddenAt = ({ hidden }: SiteWords, path: string): string[] =>
  Object.values(hidden.get(path) ?? {}).flat();

function vocabularyIn({ vocabularies }: SiteWords, language: string): Vocabulary {
  return readVocabulary(vocabularies.get(language) ?? '', wordForms(language) as WordForms);
}

describe('A page is found', () => {
  const names: NameGroup[] = [{ names: ['малое и среднее предпринимательство', 'МСП'], also: ['экономика'] }];
  const words = siteWords(
    [
      page('one/index.html', '<h1>Меры</h1>Поддержка МСП и микропредприятий'),
      page('two/index.html', '<h1>Малое и среднее предпринимательство</h1>Проводить обучение'),
      page('three/index.html', 'Проведение выставок в университетах'),
      page(
        'four/index.html',
        'Иное',
        'ru',
        meta('addressees', 'Субъекты МСП') + meta('kind', 'recommendation'),
      ),
    ],
    { ru: names },
  );

  test('by what its abbreviations stand for', () => {
    expect(words.hidden.get('one/index.html')?.names).toEqual(
      expect.arrayContaining(['малое', 'среднее', 'предпринимательство', 'экономика']),
    );
  });

  test('by the abbreviation of the thing that it is about', () => {
    expect(words.hidden.get('two/index.html')?.called).toContain('мсп');
  });

  test('by words inside its compounds', () => {
    expect(words.hidden.get('one/index.html')?.parts).toContain('предприятий');
  });

  test('by a synonym', () => {
    expect(hiddenAt(words, 'three/index.html')).toContain('вуз');
  });

  test('by other words of its families that the site has', () => {
    const families = words.hidden.get('three/index.html')?.families ?? [];
    expect(families.some((start) => 'проводить'.startsWith(start))).toBe(true);
  });

  test('by other names of its addressees', () => {
    expect(words.hidden.get('four/index.html')?.around).toContain('предпринимательство');
  });

  test('by its citation, where it is a recommendation', () => {
    expect(words.hidden.get('four/index.html')?.cited).not.toEqual([]);
    expect(words.hidden.get('one/index.html')?.cited).toEqual([]);
  });
});

describe('The vocabulary', () => {
  const words = siteWords(
    [
      page('one/index.html', 'Кластер МСП', 'ru', meta('part', 'Резолюция')),
      page('two/index.html', 'Cluster grant', 'en'),
    ],
    { ru: [{ names: ['МСП', 'малый бизнес'], also: [] }], en: [{ names: ['МСП', 'enterprise'], also: [] }] },
  );

  test('has the words of the pages, of what stands around them, and the hidden ones', () => {
    const known = ['кластер', 'резолюци', 'бизнес'];
    expect(known.filter((start) => !vocabularyIn(words, 'ru').begins(start))).toEqual([]);
  });

  test('is that of one language', () => {
    expect(vocabularyIn(words, 'en').begins('grant')).toBe(true);
    expect(vocabularyIn(words, 'ru').begins('grant')).toBe(false);
    expect(vocabularyIn(words, 'en').begins('кластер')).toBe(false);
  });

  test('does not correct to a citation', () => {
    const cited = siteWords([page('1-i-3/index.html', 'Меры', 'ru', meta('kind', 'recommendation'))], {});
    expect(['qw', 'qp'].filter(vocabularyIn(cited, 'ru').begins)).toEqual([]);
  });
});

test('Names are those of the page’s language', () => {
  const names = { en: [{ names: ['МСП', 'enterprise'], also: [] }] };
  expect(hiddenAt(siteWords([page('one/index.html', 'МСП')], names), 'one/index.html')).not.toContain(
    'enterprise',
  );
});

test('Languages that we know nothing about get no vocabulary and no hidden words', () => {
  const words = siteWords([page('it/index.html', 'Distretti', 'it'), page('index.html', 'Кластеры')], {});
  expect([...words.vocabularies.keys()]).toEqual(['ru']);
  expect([...words.hidden.keys()]).toEqual(['index.html']);
});
