import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxPartsOf, paragraph } from '../testing/docx-parts-of.ts';
import { odtOf } from '../testing/odt-of.ts';
import { readDocument } from './read.ts';

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { document, issues } = await readDocument({ name, bytes });
  return { format: document?.format, codes: issues.map(({ code }) => code), issues };
}

const docx = docxPartsOf(paragraph('текст'));
const odt = odtOf('<text:p>текст</text:p>');
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('A document', () => {
  it.each([
    ['a.txt', 'текст', 'txt'],
    ['A.TXT', 'текст', 'txt'],
    ['a.md', 'текст', 'md'],
    ['a.htm', '<p>текст', 'html'],
    ['папка/a.docx', docx, 'docx'],
    ['a.odt', odt, 'odt'],
  ])('called %s goes to its reader', async (name, content, format) => {
    expect(await read(name, content)).toMatchObject({ format, codes: [] });
  });

  it.each([
    ['a.docx', 'текст', 'input-other-format'],
    ['a.docx', '', 'input-other-format'],
    ['a.docx', odt, 'input-other-format'],
    ['a.odt', docx, 'input-other-format'],
    ['a.txt', docx, 'input-other-format'],
    ['a.txt', '%PDF-1.7', 'input-other-format'],
    ['a.pdf', 'текст', 'input-other-format'],
    ['a.docx', zipSync({ a: strToU8('a') }), 'archive-part-missing'],
    ['a.docx', docx.slice(0, 200), 'archive-broken'],
    ['a.docx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'input-password'],
    ['a.doc', compound, 'input-old-word'],
    ['a.docx', compound, 'input-old-word'],
    ['a.doc', '<html>текст', 'input-old-word'],
    ['a.rtf', '{\\rtf1 a}', 'input-rtf'],
    ['a.docx', '{\\rtf1 a}', 'input-rtf'],
    ['a.png', 'текст', 'input-unknown-format'],
    ['a', 'текст', 'input-unknown-format'],
    ['a.txt', new Uint8Array(21 * 1024 * 1024), 'input-too-large'],
  ])('%s that cannot be read says why (%#)', async (name, content, code) => {
    expect(await read(name, content)).toMatchObject({ format: undefined, codes: [code] });
  });

  it('is called by what it is where its name says something else', async () => {
    const { issues } = await read('a.odt', docx);
    expect(issues[0]?.params).toEqual({ extension: 'odt', found: 'docx' });
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>', 'xml-doctype'],
    ['elements nested too deeply', '<a>'.repeat(3000), 'xml-too-deep'],
    ['an unclosed element', '<a><b></a>', 'xml-broken'],
  ])('whose XML has %s is refused, with the part that has it', async (_, xml, code) => {
    const { issues } = await read('a.docx', docxPartsOf('', { files: { 'word/document.xml': xml } }));
    expect(issues).toMatchObject([{ code, params: { part: 'word/document.xml' } }]);
  });

  it('does not overflow the stack with nested tables', async () => {
    const open = '<w:tbl><w:tr><w:tc>'.repeat(60);
    const close = '</w:tc></w:tr></w:tbl>'.repeat(60);
    const { format } = await read('a.docx', docxPartsOf(open + paragraph('x') + close));
    expect(format).toBe('docx');
  });
});
