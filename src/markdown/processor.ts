/**
 * The pipeline that every body passes. Between its two halves a resolution's structure is read
 * (read-structure.ts), as nodes of our own that the second half takes apart: each piece of ordinary
 * HTML is parsed and sanitized by itself, so raw HTML in content can neither forge nor break structure.
 */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { keepBackslashes } from './backslashes.ts';
import { keepListMarkers } from './list-markers.ts';
import { schema } from './sanitize-schema.ts';
import type { BlockNode, RenderedNode } from './tree.ts';

const parser = unified()
  .use(remarkParse)
  // An indented «а)» is an item and not code; `1. [x] …` keeps its brackets.
  .use(withoutConstructs, ['codeIndented', 'tasklistCheck'])
  // Tables, footnotes and bare links; one tilde is a tilde.
  .use(remarkGfm, { singleTilde: false })
  // mdast forgets `1) 2) 4)`.
  .use(keepListMarkers)
  // Markdown reads `..\..\a.md` as `....\a.md`.
  .use(keepBackslashes)
  .freeze();

/** Without raw HTML a piece is a tree already, and parsing it again would change nothing. */
const sanitizer = unified().use(rehypeSanitize, schema).freeze();

const rawSanitizer = unified()
  // Raw HTML becomes nodes, so that there is nothing that the sanitizer does not see.
  .use(rehypeRaw)
  // Last of all: nothing that comes after adds HTML of the content's.
  .use(rehypeSanitize, schema)
  .freeze();

interface FootnoteWords {
  /** Heading of the notes, for screen readers. */
  label: string;
  /** What a link back from a note says to screen readers. */
  back: string;
}

export function parseMarkdown(source: string): Root {
  const file = new VFile(source);
  return parser.runSync(parser.parse(file), file);
}

/** Handlers of our own nodes: they are no mdast, which is all that the type allows. */
const handlers = { prose, division: labelled, item: labelled } as unknown as Handlers;

/** Structure in hast, and the section of footnotes when there are any. Not yet sanitized. */
export function renderMarkdown(
  blocks: readonly BlockNode[],
  definitions: readonly RootContent[],
  footnotes: FootnoteWords,
): { nodes: RenderedNode[]; notes: Element | null } {
  const renderer = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    // The sanitizer's prefix is the only one.
    clobberPrefix: '',
    footnoteLabel: footnotes.label,
    footnoteBackLabel: footnotes.back,
    handlers,
  });
  const tree = { type: 'root', children: [...blocks, ...definitions] } as unknown as Root;
  const { children } = renderer.runSync(tree) as unknown as { children: (RenderedNode | ElementContent)[] };
  return {
    nodes: children.filter((node) => node.type !== 'element' && 'source' in node),
    notes: children.find((node) => node.type === 'element') ?? null,
  };
}

/** Safe hast of one piece of rendered content, positions kept. */
export function sanitizePiece(children: ElementContent[]): HastRoot {
  const root: HastRoot = { type: 'root', children };
  let raw = false;
  visit(root, 'raw', () => {
    raw = true;
    return false;
  });
  return (raw ? rawSanitizer : sanitizer).runSync(root);
}

function withoutConstructs(this: Processor, names: string[]): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: names } }];
}

function prose(state: State, source: Extract<BlockNode, { type: 'prose' }>) {
  const children = state.wrap(state.all(source as unknown as Nodes), false);
  return { type: 'prose', source, children } as unknown as ElementContent;
}

function labelled(state: State, source: Exclude<BlockNode, { type: 'prose' }>) {
  const words = state.all({ type: 'paragraph', children: source.words });
  const children = state.all(source as unknown as Nodes);
  return { type: source.type, source, words, children } as unknown as ElementContent;
}
