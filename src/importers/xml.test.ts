import { describe, expect, it } from 'vitest';
import { readXml } from './xml.ts';
import { childNamed, textOf } from './xml-tree.ts';

const input = { name: 'schedule.xml', bytes: new Uint8Array() };
const read = (source: string | Uint8Array) => readXml(input, source);

/** Code, line and column of what is wrong. */
const wrong = (source: string | Uint8Array) =>
  read(source).issues.map(({ code, place }) => [code, place.line, place.column]);

describe('XML', () => {
  it('becomes a tree whose elements know their place', () => {
    const { root } = read(
      '<?xml version="1.0"?>\n<a x="1">да <b y="&lt;"/>\n  <c:d\n e="2">нет<![CDATA[ <и> ]]>нет</c:d></a>',
    );
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1' }, place: { line: 2, column: 1 } });
    expect(childNamed(root ?? undefined, 'b')).toMatchObject({
      attributes: { y: '<' },
      place: { line: 2, column: 13 },
    });
    const last = childNamed(root ?? undefined, 'c:d');
    expect(last).toMatchObject({ children: ['нет <и> нет'], place: { line: 3 } });
    expect(root && textOf(root)).toBe('да \n  нет <и> нет');
  });

  it('may use any prefix for a namespace that the reader knows', () => {
    const source = '<a xmlns="urn:x" xmlns:p="urn:y" p:q="1" q="2"><p:b/></a>';
    const { root } = readXml(input, source, { prefixes: { 'urn:x': 'x', 'urn:y': 'y' } });
    expect(root).toMatchObject({ name: 'x:a', attributes: { 'y:q': '1', q: '2' } });
    expect(childNamed(root ?? undefined, 'y:b')).toBeDefined();
  });

  it('is read in the encoding that it claims', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>\xc4\xe0</a>', 'latin1');
    expect(read(bytes).root?.children).toEqual(['Да']);
    const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Да</a>', 'utf16le');
    expect(read(wide).root?.children).toEqual(['Да']);
  });

  it.each([
    ['an element that is not closed', '<a>\n<b></a>', 2, 7],
    ['two elements at the top', '<a/><b/>', 1, 7],
    ['an entity of its own', '<a>\n&lol;</a>', 2, 5],
    ['an attribute twice', '<a x="1" x="2"/>', 1, 16],
    ['nothing', '', 1, 1],
    ['text alone', 'Резолюция', 1, 10],
  ])('with %s is refused where its parser has stopped', (_, source, line, column) => {
    expect(wrong(source)).toEqual([['xml-broken', line, column]]);
  });

  it('in letters that its encoding has not is refused', () => {
    expect(wrong(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe))).toEqual([['xml-broken', 1, 1]]);
    expect(wrong('<?xml version="1.0" encoding="none"?><a/>')).toEqual([]);
    expect(wrong(Buffer.from('<?xml version="1.0" encoding="none"?><a/>'))).toEqual([['xml-broken', 1, 1]]);
  });

  it.each([
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY l "l"><!ENTITY m "${'&l;'.repeat(10)}">]><a>&m;</a>`],
    ['a file of the machine', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['a DTD elsewhere', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
  ])('with %s is refused', (_, source) => {
    expect(wrong(source).map(([code]) => code)).toEqual(['xml-doctype']);
  });

  it('3,000 elements deep is refused, and 200 deep is not', () => {
    expect(wrong('<a>'.repeat(3000)).map(([code]) => code)).toEqual(['xml-too-deep']);
    expect(wrong('<a>'.repeat(200) + '</a>'.repeat(200))).toEqual([]);
    expect(wrong('<a>'.repeat(201) + '</a>'.repeat(201)).map(([code]) => code)).toEqual(['xml-too-deep']);
  });

  it('of more than two million elements is refused', () => {
    expect(wrong(`<a>${'<b/>'.repeat(2_000_001)}</a>`).map(([code]) => code)).toEqual(['xml-too-large']);
  });

  it('can call an attribute __proto__', () => {
    const { root } = read('<a __proto__="x" constructor="y"/>');
    expect(Object.keys(root?.attributes ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
