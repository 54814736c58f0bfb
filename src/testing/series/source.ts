/** The original of a document that was corrected since: its text has the words before. */
import { createHash } from 'node:crypto';
import type { Files } from '../generator/record.ts';

const path = '/2021/sources/resolution.txt';

/** As the corrections in the front matter say. */
const corrected: [string, string][] = [
  ['к инженерным сетям', 'к электрическим сетям'],
  ['в г. Среднеозёрске', 'в г. Среднеозерске'],
];

export function sourceOf(title: string, body: string): { field: object; files: Files } {
  const plain = body.replaceAll(/^#+ /gm, '');
  // The first of them is the one that was corrected.
  const before = corrected.reduce((text, [now, was]) => text.replace(now, was), plain);
  const text = `${title}\n\n${before}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    field: { file: path, kind: 'signed', text: path, sha256, complete: true },
    files: { [`public${path}`]: text },
  };
}
