/** What a file is by its first bytes, whatever its name says. */
import { isArchive } from '../archive.ts';
import { readDirectory } from '../archive-directory.ts';

/** `zip`: an archive that is no document; `text`: none of the others. */
export type ContentKind = 'docx' | 'odt' | 'xlsx' | 'zip' | 'pdf' | 'rtf' | 'old-word' | 'password' | 'text';

/** Files of Office before 2007, and protected ones of any Office ([MS-CFB], 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A PDF may have up to so many bytes before its first line (ISO 32000-1, annex H.3.4.1). */
const PDF_START = 1024;

export function contentKind(bytes: Uint8Array): ContentKind {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return insideCompound(bytes);
  if (isArchive(bytes)) return insideArchive(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_START));
  if (start.startsWith('{\\rtf')) return 'rtf';
  return /(?:^|[\r\n\xef\xbb\xbf])%PDF-\d/.test(start) ? 'pdf' : 'text';
}

function insideArchive(bytes: Uint8Array): ContentKind {
  const directory = readDirectory(bytes);
  const names = 'entries' in directory ? directory.entries.map(({ name }) => name) : [];
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.includes('content.xml')) return 'odt';
  return 'zip';
}

/** Names inside are UTF-16; a protected document is one stream of this name. */
function insideCompound(bytes: Uint8Array): ContentKind {
  const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 'latin1')
    ? 'password'
    : 'old-word';
}
