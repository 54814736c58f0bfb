/** The items of a PDF, by its tags: what a screen reader reads out. */
import { getDocumentProxy } from 'unpdf';
import type { ReadItem } from './item-readers.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** A tag, or a piece of the page that it holds: marked text, or a link by its annotation's id. */
interface Tag {
  role?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** Each list item that has a link to an item's page; one that goes on over the page has no link there. */
export async function pdfItems(bytes: Uint8Array): Promise<ReadItem[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const items: ReadItem[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await textsOf(page);
    const links = new Map(
      (await page.getAnnotations()).map(({ id, url }) => [id, url as string | undefined]),
    );
    const tree = (await page.getStructTree()) as Tag | null;
    for (const item of tree === null ? [] : tagsNamed(tree, 'LI')) {
      const id = leaves(item)
        .map((leaf) => itemIdOf(links.get(leaf.id ?? '')))
        .find((found) => found !== null);
      const [paragraph] = tagsNamed(item, 'P');
      const words = paragraph === undefined ? '' : wordsOf(paragraph, texts);
      const [label] = tagsNamed(item, 'Lbl');
      if (id !== undefined && label !== undefined) items.push({ id, words });
      else if (label === undefined && items.length > 0) (items.at(-1) as ReadItem).words += ` ${words}`;
    }
  }
  return items;
}

/** `1-i-3` of `https://example.org/2017/resolutions/resolution/1-i-3/`. */
export const itemIdOf = (url: string | undefined): string | null =>
  /\/resolutions\/[^/]+\/([a-z0-9-]+)\/$/.exec(url ?? '')?.[1] ?? null;

async function textsOf(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id ?? null);
  }
  return texts;
}

const tagsNamed = (tag: Tag, role: string): Tag[] =>
  (tag.children ?? []).flatMap((child) => [
    ...(child.role === role ? [child] : []),
    ...tagsNamed(child, role),
  ]);

const leaves = (tag: Tag): Tag[] => (tag.children === undefined ? [tag] : tag.children.flatMap(leaves));

const wordsOf = (tag: Tag, texts: ReadonlyMap<string, string>): string =>
  leaves(tag)
    .map(({ id }) => texts.get(id ?? '') ?? '')
    .join('');
