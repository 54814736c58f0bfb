import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

/** Encodes by the table of the decoder. */
function encoded(text: string, encoding: 'windows-1251' | 'koi8-r'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? expect.unreachable(letter));
}

const texts = [
  'Резолюция II конференции. 1) Просить музеи хранить нитки в тени; 2) вести каталог.',
  'РЕЗОЛЮЦИЯ КОНФЕРЕНЦИИ',
  'участники решили',
  'Ёлка',
  'М. Н. Опёнкина, Щ. Ю. Шульц',
  'Name;Имя\nIvanov;Иванов',
];

describe('text without a mark of its encoding', () => {
  test.each(texts)('is read from Windows-1251: %s', (text) => {
    expect(decode(encoded(text, 'windows-1251'))).toBe(text);
  });

  test.each(texts)('is read from KOI8-R: %s', (text) => {
    expect(decode(encoded(text, 'koi8-r'))).toBe(text);
  });

  test.each([...texts, '', 'ASCII'])('is read from UTF-8: %s', (text) => {
    expect(decode(new TextEncoder().encode(text))).toBe(text);
  });

  test('keeps the quotation marks and dashes of Windows-1251', () => {
    const text = '«Слово» – № 5…';
    expect(decode(encoded(text, 'windows-1251'))).toBe(text);
  });

  test('keeps the frames of tables of KOI8-R', () => {
    const text = '│ Слово ║ дело │';
    expect(decode(encoded(text, 'koi8-r'))).toBe(text);
  });
});

describe('a byte order mark', () => {
  test.each([
    ['UTF-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0xd0, 0x90)],
    ['UTF-16, the lower byte first', Uint8Array.of(0xff, 0xfe, 0x10, 0x04)],
    ['UTF-16, the higher byte first', Uint8Array.of(0xfe, 0xff, 0x04, 0x10)],
  ])('says %s and is no text', (_, bytes) => {
    expect(decode(bytes)).toBe('А');
  });
});

test('bytes that are no text in any encoding are read all the same', () => {
  expect(decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))).toHaveLength(256);
});
