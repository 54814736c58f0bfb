/** The resolution of 2017 from every format that it may come in: its body in `content/`, byte for byte. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../records/front-matter.ts';
import { readDocument } from '../documents/read.ts';
import type { SourceDocument } from '../documents/types.ts';
import { docxOf } from '../testing/docx-of.ts';
import { draftResolution } from './draft.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
const source = 'public/2017/sources/resolution.txt';
const record = read('content/2017/resolutions/resolution.md').toString();
const body = record.slice(record.indexOf('\n---\n') + 5);

async function draftOf(name: string, bytes: Uint8Array) {
  const { document, issues } = await readDocument({ name, bytes });
  expect(issues).toEqual([]);
  return draftResolution(document as SourceDocument, { organizations: [], sessions: [] });
}

test('The copy of the text becomes the body that is published', async () => {
  const draft = await draftOf('resolution.txt', read(source));
  expect(draft?.body).toBe(body);
  expect(draft?.report.found).toMatchObject({ parts: 3, sections: 2, items: 20 });
});

test('So does the same text in a Word file', async () => {
  const lines = read(source).toString().replaceAll('**', '').split('\n');
  const draft = await draftOf('resolution.docx', await docxOf(lines));
  expect(draft?.body).toBe(body);
});

test('So does the printed text, whose divided words are all reported', async () => {
  const draft = await draftOf('resolution.pdf', readFileSync(new URL('fixtures/seed.pdf', import.meta.url)));
  expect(draft?.body.split(/\s+/)).toEqual(body.split(/\s+/));
  const hyphens = draft?.report.hyphens ?? [];
  expect(hyphens.map(({ word }) => word)).toContain('выставочно-ярмарочные');
  expect(hyphens.length).toBe(31);
});

test('What the record says of its source is what the import found', async () => {
  const draft = await draftOf('resolution.txt', read(source));
  const { data } = readFrontMatter(record);
  expect(draft?.title).toBe(data?.title);
  expect(data?.source).toMatchObject({
    omitted: draft?.omitted,
    differences: draft?.differences.map(({ source, text }) => ({ source, text })),
  });
});
