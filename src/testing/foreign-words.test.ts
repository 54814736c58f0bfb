import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { foreignWords } from './foreign-words.ts';

const russianIn = (html: string) => foreignWords(fromHtml(html), { script: 'Cyrillic', language: 'ru' });

test('Words that say their language are found no more, nor is what nobody reads', () => {
  expect(russianIn('<html lang="en"><p>Words <q lang="ru">слова <b>и ещё</b></q></p>')).toEqual([]);
  expect(russianIn('<html lang="en"><script>const a = "слова"</script><p>Words')).toEqual([]);
});

test('Words that do not are, also in names that are read out, and inside of another language', () => {
  expect(russianIn('<html lang="en"><p>Words слова')).toEqual(['Words слова']);
  expect(russianIn('<html lang="en"><head><meta name="description" content="О сайте">')).toEqual([
    '<meta> О сайте',
  ]);
  expect(russianIn('<html lang="en"><a aria-label="Далее">Next</a>')).toEqual(['<a> Далее']);
  expect(russianIn('<html lang="en"><div lang="ru"><p lang="en">слова</p></div>')).toEqual(['слова']);
});
