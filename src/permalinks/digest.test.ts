import { expect, test } from 'vitest';
import { load } from '../testing/load.ts';

const digestOf = (body: string) => {
  const files = { 'content/2017/resolutions/r.md': `---\ntitle: Р\n---\n\n${body}\n` };
  return load(files).permalinks.added.find(({ address }) => address === '/2017/resolutions/r/1/')?.digest;
};

test('A digest is the same for ever: ledgers of other people hold it', () => {
  // SHA-256 of “1) Создать базу знаний: а) раз; б) два.”, and of the same without “1)”.
  expect(
    digestOf(
      '1) Создать **базу** [знаний](https://example.org/)[^1]:\n\n   а) раз;\n   б) два.\n\n[^1]: Сноска.',
    ),
  ).toBe('c8cebba6d4a4a2f7-edbcfb05001cb83f');
});

test('Both halves tell words, and the second one is the same under another label', () => {
  const [all, after] = digestOf('1) Раз.')?.split('-') ?? [];
  const [allOther, afterOther] = digestOf('1. Раз.')?.split('-') ?? [];
  expect(allOther).not.toBe(all);
  expect(afterOther).toBe(after);
});
