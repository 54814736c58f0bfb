/** Words of a paragraph -> runs of Word. */
import type { IRunOptions, ParagraphChild } from 'docx';
import { type Inline, type Mark, type Node, type Note, textNode } from '../../document/nodes.ts';
import { uriOf } from '../uri.ts';
import { interfaceFont, wordLanguage } from './styles.ts';
import { type Spot, type Writing, word } from './writing.ts';

type Looks = Omit<IRunOptions, 'children' | 'text' | 'break'>;

const marks: Record<Mark, Looks> = {
  strong: { bold: true },
  emphasis: { italics: true },
  deleted: { strike: true },
  inserted: { underline: { type: 'single' } },
  sub: { subScript: true },
  super: { superScript: true },
};

export const runsOf = (
  words: readonly Inline[],
  writing: Writing,
  spot: Spot,
  looks: Looks = languageLooks(spot),
): ParagraphChild[] => words.flatMap((node) => inlineOf(node, writing, spot, looks));

const languageLooks = ({ language }: Spot): Looks =>
  language === null ? {} : { language: { value: wordLanguage(language) } };

function inlineOf(node: Inline, writing: Writing, spot: Spot, looks: Looks): ParagraphChild[] {
  const { TextRun } = word();
  if (node.type === 'text')
    return [new TextRun({ ...looks, ...(node.voice && { font: interfaceFont }), text: node.text })];
  if (node.type === 'code') return [new TextRun({ ...looks, font: 'Courier New', text: node.text })];
  if (node.type === 'break') return [new TextRun({ ...looks, break: 1 })];
  if (node.type === 'link')
    return linkOf(node.url, runsOf(node.content, writing, spot, { ...looks, style: 'Hyperlink' }), writing);
  if (node.type === 'note') return noteOf(node, writing, spot, looks);
  // Only the book of an edition names pages, which is no Word document.
  if (node.type === 'page') return [];
  return runsOf(node.content, writing, spot, { ...looks, ...marks[node.type] });
}

/** A link to an item of the same document stays in it. What is no address stays words: Word calls a file with such a link damaged. */
export function linkOf(url: string, children: ParagraphChild[], writing: Writing): ParagraphChild[] {
  const { ExternalHyperlink, InternalHyperlink } = word();
  const [before, id = ''] = url.split('#');
  const bookmark = before === writing.url ? writing.bookmarks.get(id) : undefined;
  if (bookmark) return [new InternalHyperlink({ anchor: bookmark.name, children })];
  const isAddress = /^(?:https?|mailto|tel):/i.test(url) && URL.canParse(url);
  return isAddress ? [new ExternalHyperlink({ link: uriOf(new URL(url).href), children })] : children;
}

/** Word counts its notes itself, and has one place for each: what refers to a note again has its number. */
function noteOf({ number, content }: Note, writing: Writing, spot: Spot, looks: Looks): ParagraphChild[] {
  const { FootnoteReferenceRun, Paragraph, TextRun } = word();
  const { footnotes, footnoteNumbers } = writing;
  if (content === null)
    return [
      new TextRun({ ...looks, superScript: true, text: String(footnoteNumbers.get(number) ?? number) }),
    ];
  const own = footnotes.push([]);
  footnoteNumbers.set(number, own);
  const blocks = writing.blocksOf(spaced(content), writing, {
    ...spot,
    left: 0,
    style: 'FootnoteText',
    flat: true,
  });
  const paragraphs = blocks.filter((block) => block instanceof Paragraph);
  footnotes[own - 1] = paragraphs.length > 0 ? paragraphs : [new Paragraph('')];
  return [new FootnoteReferenceRun(own)];
}

/** Word sets nothing between a note's number and its words. */
const spaced = ([first, ...others]: readonly Node[]): Node[] =>
  first?.type === 'paragraph'
    ? [{ ...first, content: [textNode(' '), ...first.content] }, ...others]
    : [first, ...others].filter((node) => node !== undefined);
