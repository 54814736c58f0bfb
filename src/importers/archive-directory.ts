/** The directory at the end of a zip (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16), every figure of it held against the bytes. */
import type { Problem } from '../records/issues.ts';

/** More files than an office document has, pictures included. */
const ENTRIES = 10_000;

export interface ArchiveEntry {
  /** Path inside the archive; never one that leads out of it. */
  name: string;
  /** Of its packed bytes. */
  start: number;
  packed: number;
  /** As the archive claims. */
  unpacked: number;
  checksum: number;
  /** 0 stored, 8 deflated; others we do not unpack. */
  method: number;
  encrypted: boolean;
}

type Directory = { entries: ArchiveEntry[] } | { problem: Problem };

const broken: Directory = { problem: { code: 'archive-broken', params: {} } };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** The longest comment that can stand after the directory's end. */
const COMMENT = 65_535;

export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return broken;
  const count = view.getUint16(end + 10, true);
  if (count > ENTRIES) return { problem: { code: 'archive-entries', params: { limit: ENTRIES } } };
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return broken;
    const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
    if (nameEnd > end) return broken;
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_BYTES, nameEnd));
    if (leadsOut(name)) return { problem: { code: 'archive-name-outside', params: { name } } };
    const entry = readEntry(view, at, name, end);
    // Two entries of one name are two documents: which of them is shown depends on the program.
    if (entry === null || entries.has(name)) return broken;
    entries.set(name, entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries: [...entries.values()] };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number, name: string, end: number): ArchiveEntry | null {
  const flags = view.getUint16(at + 8, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_BYTES > end) return null;
  if (view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = view.getUint32(at + 20, true);
  if (start + packed > end) return null;
  return {
    name,
    start,
    packed,
    unpacked: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
  };
}

const leadsOut = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..');
