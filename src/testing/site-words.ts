/** Everything that a built site says, in whatever file: packed, compressed or set as PDF. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { filesUnder } from '../records/files.ts';

/** Path of a file below `dist` -> its own name and its words, in small letters. */
export async function siteWords(dist: string): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  for (const file of filesUnder(dist)) {
    const bytes = await readFile(join(dist, file));
    words.set(file, `${file}\n${bytes.toString()}\n${await unpacked(file, bytes)}`.toLowerCase());
  }
  return words;
}

async function unpacked(file: string, bytes: Buffer): Promise<string> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString();
  if (/\.(?:docx|xlsx)$/.test(file))
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${strFromU8(part)}`)
      .join('\n');
  if (!file.endsWith('.pdf')) return '';
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return `${JSON.stringify(await document.getMetadata())}\n${text}`;
}
