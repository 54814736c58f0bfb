/**
 * How large the packed parts of a PDF become. The library unpacks whatever it meets and cannot be stopped, so they are
 * measured first. Pictures are passed over: they are large in honest files, and are not unpacked by us.
 */
import { createInflate } from 'node:zlib';

const part = 50 * 1024 * 1024;
const whole = 300 * 1024 * 1024;
/** Longest description of a part that is looked at. */
const description = 2000;

const picture = /\/Subtype\s*\/(?:Image|XML)\b/;
const packedTwice =
  /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b[^\]]{0,200}\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/;

/** Whether a part, or all of them together, unpack to more than any document needs. */
export async function isBomb(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = Math.max(0, at - description);
    const before = file.subarray(from, at).toString('latin1');
    const own = before.slice(before.lastIndexOf(' obj') + 1);
    if (packedTwice.test(own)) return true;
    if (picture.test(own)) continue;
    let start = at + 6;
    while (file[start] === 13 || file[start] === 10) start += 1;
    const end = file.indexOf('endstream', start);
    const size = await unpackedSize(file.subarray(start, end === -1 ? undefined : end));
    total += size;
    if (size > part || total > whole) return true;
    if (end === -1) break;
    at = end;
  }
  return false;
}

/** Bytes that come out until the limit, an error or the end. */
function unpackedSize(packed: Uint8Array): Promise<number> {
  return new Promise((resolve) => {
    let size = 0;
    const inflate = createInflate();
    const finish = () => {
      inflate.destroy();
      resolve(size);
    };
    inflate.on('data', (data: Buffer) => {
      size += data.length;
      if (size > part) finish();
    });
    inflate.on('end', finish);
    inflate.on('error', finish);
    inflate.on('close', finish);
    inflate.end(packed);
  });
}
