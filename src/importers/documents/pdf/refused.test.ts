import { describe, expect, test, vi } from 'vitest';
import { pdfOf } from '../../testing/pdf-of.ts';
import { addressOf, readPdf } from '../pdf.ts';
import { openPdf } from './worker.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function problem(bytes: Uint8Array): Promise<string[]> {
  const { document, issues } = await readPdf({ name: 'resolution.pdf', bytes });
  expect(document).toBeNull();
  return issues.map(({ code }) => code);
}

const picture = 'q 595 0 0 842 0 0 cm /Im0 Do Q';
const text = [{ text: 'Resolution', left: 50, top: 80 }];

describe('scans', () => {
  test('a scan without a text layer is refused', async () => {
    expect(await problem(pdfOf([picture, picture]))).toEqual(['no-text-layer']);
  });

  test('a scan of which one page has text is refused', async () => {
    expect(await problem(pdfOf([text, picture, picture]))).toEqual(['no-text-layer']);
  });

  test('pages without text in a document with text are named', async () => {
    const { document, issues } = await readPdf({ name: 'a.pdf', bytes: pdfOf([text, picture, text, []]) });
    expect(document?.lines).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: 'pages-without-text', params: { pages: [2] }, severity: 'warning' },
    ]);
  });

  test('a document of blank pages has no text layer', async () => {
    expect(await problem(pdfOf([[]]))).toEqual(['no-text-layer']);
  });
});

describe('files that are not read', () => {
  const secret = '(12345678901234567890123456789012)';

  test('an encrypted one', async () => {
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >> /ID [(a) (a)]`;
    expect(await problem(pdfOf([text], { trailer }))).toEqual(['input-password']);
  });

  test('a damaged one, without a word of the library on the terminal', async () => {
    const said = vi.spyOn(console, 'log');
    const warned = vi.spyOn(console, 'warn');
    expect(await problem(latin1('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'))).toEqual(['pdf-broken']);
    expect(said).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
  });

  test('one that unpacks to more than any document, within a second', async () => {
    const bomb = pdfOf([' '.repeat(60_000_000)], { packed: true });
    expect(bomb.length).toBeLessThan(100_000);
    const start = performance.now();
    expect(await problem(bomb)).toEqual(['pdf-too-long']);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('one whose parts are packed twice', async () => {
    const twice = '<< /Length 4 /Filter [/FlateDecode /FlateDecode] >>\nstream\nabcd\nendstream';
    expect(await problem(latin1(`%PDF-1.7\n1 0 obj\n${twice}\nendobj\n`))).toEqual(['pdf-too-long']);
  });

  test('one with a page of more letters than a poster has', async () => {
    const page = `BT /F0 1 Tf 50 700 Td (${'a'.repeat(30_000)}) Tj (${'b'.repeat(31_000)}) Tj ET`;
    expect(await problem(pdfOf([page]))).toEqual(['pdf-too-long']);
  });

  test('one that is larger than 20 MB', async () => {
    expect(await problem(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(['input-too-large']);
  });

  test('any, where the library is not installed', async () => {
    const { issues } = await readPdf({ name: 'a.pdf', bytes: pdfOf([text]) }, addressOf('no-such-library'));
    expect(issues).toMatchObject([{ code: 'library-missing', params: { library: 'unpdf' } }]);
  });
});

describe('the thread', () => {
  const limits = { pages: 10, characters: 100, commands: 100, milliseconds: 10_000 };
  const library = addressOf('unpdf') ?? '';
  const open = (bytes: Uint8Array, patience = limits.milliseconds) =>
    openPdf(bytes, library, { ...limits, milliseconds: patience }, () => 'page');

  test('a page that takes too long is given up, and the next file is read', async () => {
    const slow = pdfOf(['q Q '.repeat(200_000)]);
    expect(await open(slow, 1)).toEqual({ failed: 'broken' });
    expect(await open(pdfOf([text]))).toEqual({ pages: ['page'] });
  });

  test('more pages, letters or commands than allowed are refused', async () => {
    const page = [{ text: 'a'.repeat(60), left: 50, top: 50 }];
    for (const bytes of [
      pdfOf(Array.from({ length: 11 }, () => text)),
      pdfOf([page, page]),
      pdfOf(['BT ET '.repeat(200)]),
    ])
      expect(await open(bytes)).toEqual({ failed: 'too-long' });
  });

  test('the bytes stay with whoever gave them', async () => {
    const bytes = pdfOf([text]);
    await open(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
