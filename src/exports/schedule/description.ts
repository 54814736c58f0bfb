/** SESSION -> ITS DESCRIPTION IN MARKDOWN, which most programs that read schedules show, and the others show as plain words. */
import type { Root } from 'hast';
import type { List, ListItem, Root as MarkdownRoot, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { library } from '../../library.ts';
import type { Session, Talk } from '../../model/types.ts';
import type { Publication } from '../format.ts';
import { talkLine } from '../programme/talk-line.ts';

/** The body with absolute links, and the talks, for which schedules have no other place. */
export function descriptionOf({ address, body, talks }: Session, { url }: Pick<Publication, 'url'>): string {
  if (body.length === 0 && talks.length === 0) return '';
  const page = url(address);
  const absolute = (href: string) => {
    if (/^\/(?!\/)/.test(href)) return url(href);
    return URL.canParse(href, page) ? new URL(href, page).href : href;
  };
  const children = body.flatMap((block) => (block.kind === 'prose' ? block.tree.children : []));
  const { fromHtml, toMarkdown } = processors();
  const tree = fromHtml(withLinks({ type: 'root', children }, absolute));
  if (talks.length > 0) tree.children.push(listOf(talks));
  return toMarkdown(tree).trim();
}

function withLinks(root: Root, absolute: (href: string) => string): Root {
  const tree = structuredClone(root);
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = absolute(value);
    }
  });
  return tree;
}

function listOf(talks: readonly Talk[]): List {
  return { type: 'list', ordered: false, spread: false, children: talks.map(itemOf) };
}

function itemOf(talk: Talk): ListItem {
  const paragraphs = [talkLine(talk), ...(talk.abstract === null ? [] : [talk.abstract])].map(
    (value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  );
  return { type: 'listItem', spread: paragraphs.length > 1, children: paragraphs };
}

interface Processors {
  fromHtml: (tree: Root) => MarkdownRoot;
  toMarkdown: (tree: MarkdownRoot) => string;
}

let made: Processors | undefined;

function processors(): Processors {
  made ??= makeProcessors();
  return made;
}

function makeProcessors(): Processors {
  const { unified } = library<typeof import('unified')>('unified');
  const { default: rehypeRemark } = library<typeof import('rehype-remark')>('rehype-remark');
  const { default: remarkGfm } = library<typeof import('remark-gfm')>('remark-gfm');
  const { default: remarkStringify } = library<typeof import('remark-stringify')>('remark-stringify');
  const processor = unified()
    .use(rehypeRemark)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one' })
    .freeze();
  return {
    fromHtml: (tree) => processor.runSync(tree) as MarkdownRoot,
    toMarkdown: (tree) => processor.stringify(tree),
  };
}
