import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasLibrary } from '../library.ts';
import type { PdfDocument } from './document.ts';
import { typstLibrary } from './typst.ts';

const document: PdfDocument = {
  language: { code: 'ru', region: null },
  interface: { code: 'ru', region: null },
  title: 'Код',
  authors: [],
  keywords: [],
  date: [2017, 5, 12],
  accent: '#126b3a',
  words: { of: 'из', page: 'стр.' },
  sheets: [
    {
      head: 'Код',
      stamp: null,
      address: 'https://example.org/',
      statement: null,
      titled: false,
      ownNumbers: false,
      nodes: [{ type: 'code-block', text: 'код ┌─┐ שלום ᐁ' }],
    },
  ],
};

const script = `
import { createHash } from 'node:crypto';
import { pdfOf } from '${new URL('typst.ts', import.meta.url)}';
const bytes = pdfOf('document.typ', ${JSON.stringify(document)}, () => {});
console.log(createHash('sha256').update(bytes).digest('hex'));
`;

async function digest(environment: Record<string, string>): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...environment },
  });
  return stdout;
}

test.runIf(hasLibrary(typstLibrary))(
  'A document is the same on a machine that has no fonts of its own',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'));
    const none = join(folder, 'fonts.conf');
    writeFileSync(none, `<fontconfig><dir>${folder}</dir></fontconfig>`);
    const [here, there] = await Promise.all([digest({}), digest({ FONTCONFIG_FILE: none })]);
    expect(here).toMatch(/^[0-9a-f]{64}/);
    expect(there).toBe(here);
  },
);
