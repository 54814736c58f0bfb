/** Places where a machine may have read the paper wrongly. Nothing is changed for them. */
import type { Body, Block as ReadBlock } from '../../markdown/types.ts';
import { inlineItems } from './body/inline.ts';
import type { Block } from './body/outline.ts';
import type { Doubt } from './report.ts';

/** How much of a line is quoted, in characters. */
const quoted = 60;

const mixed = /(?<![\p{L}\p{N}])(?=[\p{L}-]*\p{Script=Cyrillic})(?=[\p{L}-]*\p{Script=Latin})[\p{L}-]+/gu;
const glued = /(?<!\p{L})(?:\p{Ll}{3,}|\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})\d{1,3}(?![\p{L}\p{N}-])/gu;
const spaced = /(?<!\p{L})\p{L}(?: \p{L}){3,}(?!\p{L})/u;

/** @param body the Markdown as our reader reads it */
export function findDoubts(title: string, blocks: readonly Block[], body: Body): Doubt[] {
  const texts = [title, ...blocks.map(withoutMarks)];
  return [
    ...problems(body),
    ...jumps(body.blocks),
    ...blocks.flatMap(misreadLabel),
    ...blocks.flatMap(enumeration),
    ...blocks.flatMap(unreadLabel),
    ...texts.flatMap(inText),
    ...wholes(blocks),
  ];
}

/** A block's words without the numbers of its footnotes. */
function withoutMarks({ text, paragraph }: Block): string {
  const offset = paragraph.text.length - text.length;
  return paragraph.marks.reduceRight(
    (words, { start, end }) => words.slice(0, start - offset) + words.slice(end - offset),
    text,
  );
}

function problems({ problems }: Body): Doubt[] {
  return problems.map(({ place: _, severity: __, ...problem }): Doubt => {
    if (problem.code !== 'label-out-of-sequence') return { kind: 'problem', problem };
    const { label, expected } = problem.params;
    return { kind: 'label', label, expected };
  });
}

/** Items of one list that follow each other with numbers left out between. */
function jumps(blocks: readonly ReadBlock[]): Doubt[] {
  const items = blocks.filter((block) => block.kind === 'item');
  const own = items.flatMap(({ label, text }, at): Doubt[] => {
    const before = items[at - 1]?.label;
    if (!label || !before || label.style !== 'arabic' || before.style !== 'arabic') return [];
    if (Number(label.number) <= Number(before.number) + 1) return [];
    return [{ kind: 'jump', label: label.text, after: before.text, text: text.slice(0, quoted) }];
  });
  return [...own, ...blocks.flatMap((block) => (block.kind === 'prose' ? [] : jumps(block.children)))];
}

/** An enumeration that was left in its paragraph, since the document's own list begins after it. */
const enumeration = ({ kind, text }: Block): Doubt[] =>
  kind === 'text' && inlineItems(text).length > 1
    ? [{ kind: 'enumeration', text: text.slice(0, quoted) }]
    : [];

function unreadLabel({ kind, text, paragraph: { list } }: Block): Doubt[] {
  if (kind !== 'text' || !list?.label) return [];
  return [{ kind: 'unread-label', label: list.label, text: text.slice(0, quoted) }];
}

/** «З.», «О)», «Ш.», «l.»: letters that a scan has for figures and Roman numbers. */
const misread = /^(?:[ЗзОобIl|!]|[ПШ]|[Il]{2,3})[.)](?=\s\p{Lu}(?!\.))/u;

function misreadLabel(block: Block): Doubt[] {
  const label = block.kind === 'text' ? misread.exec(block.text)?.[0] : undefined;
  return label === undefined ? [] : [{ kind: 'label-like', label, text: block.text.slice(0, quoted) }];
}

function inText(text: string): Doubt[] {
  const found: Doubt[] = [...text.matchAll(mixed)]
    .filter(([word]) => !isCompound(word))
    .map(([word]) => ({ kind: 'look-alikes', text: around(text, word), word, letters: fewer(word) }));
  for (const [word] of text.matchAll(glued))
    found.push({ kind: 'glued-number', text: around(text, word), word });
  const letters = spaced.exec(text)?.[0];
  if (letters !== undefined) found.push({ kind: 'spaced-letters', text: around(text, letters) });
  return found;
}

/** «IT-кластер», «SMART-парк»: each part in one alphabet. */
const isCompound = (word: string): boolean =>
  word.split('-').every((part) => !/\p{Script=Latin}/u.test(part) || !/\p{Script=Cyrillic}/u.test(part));

/** The letters of the alphabet that has fewer of them. */
function fewer(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  return (latin.length <= cyrillic.length ? latin : cyrillic).join('');
}

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  const from = Math.max(0, at - quoted / 2);
  const to = Math.min(text.length, at + word.length + quoted / 2);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function wholes(blocks: readonly Block[]): Doubt[] {
  const cell = blocks.find(({ paragraph }) => paragraph.role === 'cell');
  const last = blocks.findLast(({ kind }) => kind !== 'note');
  const open = last !== undefined && /[\p{L}\p{N},–—-]$/u.test(last.text) && last.text.length > 80;
  return [
    ...(cell ? [{ kind: 'table', text: cell.text.slice(0, quoted) } as const] : []),
    ...(open ? [{ kind: 'breaks-off', text: `…${last.text.slice(-quoted)}` } as const] : []),
  ];
}
