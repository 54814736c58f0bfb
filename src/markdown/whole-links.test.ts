import { expect, test } from 'vitest';
import { withWholeLinks } from './whole-links.ts';

const whole = (source: string) =>
  withWholeLinks(source, {
    file: '2017/sessions/x.md',
    url: (address) => `https://example.org/conf${address}`,
  });

test.each([
  ['[часть 1](../resolutions/r.md#1)', '[часть 1](https://example.org/conf/2017/resolutions/r/#1)'],
  ['[файл](/2017/a.pdf "Название")', '[файл](https://example.org/conf/2017/a.pdf "Название")'],
  [
    '![зал](</2017/в зале (1).png>)',
    '![зал](<https://example.org/conf/2017/%D0%B2%20%D0%B7%D0%B0%D0%BB%D0%B5%20%281%29.png>)',
  ],
  [
    '[![зал](/a.png)](/b.png) и [x](/c.png)',
    '[![зал](https://example.org/conf/a.png)](https://example.org/conf/b.png) и [x](https://example.org/conf/c.png)',
  ],
  ['[см.][1]\n\n[1]: ../../people/anna.md', '[см.][1]\n\n[1]: https://example.org/conf/people/anna/'],
  ['<a class="x" href="/about/">о нас</a>', '<a class="x" href="https://example.org/conf/about/">о нас</a>'],
  ['![\\](/a.png) не она](/2017/a\\_b.png)', '![\\](/a.png) не она](https://example.org/conf/2017/a_b.png)'],
  [
    '<img alt="src=\'/a.png\'" src="/2017/b.png">',
    '<img alt="src=\'/a.png\'" src="https://example.org/conf/2017/b.png">',
  ],
])('%s leads somewhere from anywhere', (source, expected) => {
  expect(whole(source)).toBe(expected);
});

test.each([
  '[сюда](#1-i), [туда](https://other.example/a), [письмо](mailto:a@example.org), <https://other.example/>',
  '`[код](/a.png)` и \\[не ссылка](/b.png) ',
  '1) пункт[^1]\n2) ещё\n\n[^1]: Сноска (/2017/).',
])('%s stays to the letter', (source) => {
  expect(whole(source)).toBe(source);
});
