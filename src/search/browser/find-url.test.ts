import { expect, test } from 'vitest';
import { finding, found } from './find-url.ts';

const onSite = (path: string): string => new URL(path, 'https://example.org').href;

test('The words stand before the place inside the page, as addresses have it', () => {
  expect(new URL(onSite(finding('/2017/item/#text', ['кластер']))).hash).toBe('#text');
  expect(new URL(onSite(finding('/2017/item/#text', ['кластер']))).pathname).toBe('/2017/item/');
});

test.each([
  ['/2017/item/', ['кластеров', 'вузами']],
  ['/2017/item/#text', ['R&D', '50%', 'a+b#c']],
])('The page %s gets back the words and its own address', (page, words) => {
  expect(found(onSite(finding(page, words)))).toEqual({ words: words.join(' '), without: onSite(page) });
});

test('Without words the address stays as it is', () => {
  expect(finding('/2017/item/#text', [])).toBe('/2017/item/#text');
});

test('Other parameters of an address stay', () => {
  expect(found('https://example.org/search/?q=a&find=b')?.without).toBe('https://example.org/search/?q=a');
});

test('Who came without words is told so', () => {
  expect(found('https://example.org/2017/?q=кластер')).toBeNull();
});
