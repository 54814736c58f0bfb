import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import type { Block, Body } from './types.ts';

const resolution = { file: '2017/resolutions/resolution.md', structured: true } as const;

function idsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'prose' ? [] : [block.id, ...idsOf(block.children)]));
}

function texts({ blocks }: Body): string[] {
  return blocks.map(({ text }) => text);
}

describe('A body', () => {
  it('that is no resolution is prose, whatever its lists and headings look like', () => {
    const { blocks } = readBody('## 1\n\n1) a\n2) b {#x}\n', { file: 'pages/about.md', structured: false });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['prose', '1'],
      ['prose', 'a b {#x}'],
    ]);
  });

  it('keeps the places of the file, below blanked front matter', () => {
    const { blocks } = readBody('\n\n\n\n## 1\n\n1) a\n', resolution);
    expect(blocks[0]?.place).toEqual({ line: 5, column: 1 });
    expect(blocks[0]?.kind === 'division' && blocks[0].children[0]?.place).toEqual({ line: 7, column: 1 });
  });

  it('has plain words with no-break spaces and soft hyphens, and without numbers of footnotes', () => {
    const body = readBody('1) 5 тыс.\n   кла­стеров[^1]<br>и `код`\n\n[^1]: Сноска.\n', resolution);
    expect(texts(body)).toEqual(['5 тыс. кла­стеров и код', 'Сноска.']);
  });

  it('survives JSON unchanged', () => {
    const body = readBody('## I. А\n\n1) [b](/c.pdf)[^1] <b id="x">c</b>\n\n5) e\n\n[^1]: d\n', resolution);
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
    expect(JSON.stringify(body.blocks)).not.toContain('"position"');
  });

  it('names its footnotes in its own language', () => {
    const source = 'а[^1]\n\n[^1]: б\n';
    const words = { footnoteLabel: 'Примечания', footnoteBackLabel: 'К тексту' };
    const json = JSON.stringify(readBody(source, { ...resolution, ...words }).blocks);
    expect(json).toContain('Примечания');
    expect(json).toContain('К тексту');
    expect(json).not.toContain('Back to');
  });

  it('loses no text silently, whatever its kind', () => {
    const source = '##Итоги\n\n[Важно]: текст\n\nраз[^1]\n\n<!-- забыт\n';
    const { problems } = readBody(source, { file: 'pages/about.md', structured: false });
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['heading-without-space', 1],
      ['definition-unused', 3],
      ['footnote-missing', 5],
      ['comment-unclosed', 7],
    ]);
  });

  it('may begin a line with «#1», which is suspicious only in a resolution', () => {
    const page = { file: 'pages/about.md', structured: false } as const;
    expect(readBody('#1 в городе\n', page).problems).toEqual([]);
    expect(readBody('#1 в городе\n', resolution).problems).toMatchObject([{ code: 'heading-without-space' }]);
  });

  it('reports its problems in the order of the file', () => {
    const { problems } = readBody('[a](b)\n\n5) c\n\n[d](e)\n', resolution);
    expect(problems.map(({ place }) => place.line)).toEqual([1, 3, 5]);
  });

  it('may have an empty item, an empty heading and nothing at all', () => {
    expect(idsOf(readBody('##\n\n1)\n2) b\n', resolution).blocks)).toEqual(['1', '2']);
    expect(readBody('', resolution)).toEqual({ blocks: [], links: [], problems: [] });
  });

  it('has 6, 6 and 8 items when it is the resolution of 2017 in short', () => {
    const list = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}) пункт`).join('\n');
    const source = `## 1\n\n### I. А:\n\n${list(6)}\n\n### II. Б:\n\n${list(6)}\n\n## 2\n\n${list(8)}\n\n## 3\n`;
    const ids = idsOf(readBody(source, resolution).blocks);
    const under = (prefix: string) => ids.filter((id) => id.startsWith(prefix)).length;
    expect([under('1-i-'), under('1-ii-'), under('2-')]).toEqual([6, 6, 8]);
    expect(ids.filter((id) => !id.includes('-'))).toEqual(['1', '2', '3']);
  });
});
