/** The elements of a page as a tree, built only as deep and as large as documents are. */
import { DomHandler, Parser } from 'htmlparser2';
import type { Document } from './elements.ts';

/** Deeper pages are made by machines; the parser’s time grows with the square of the depth. */
export const deepest = 500;
export const mostElements = 500_000;

/** How much is parsed before the tree is measured again, in characters. */
const step = 16_384;

/** Parts that only old Word and Internet Explorer show or hide: `<![if !supportLists]>`. */
const conditions = /<!\[(?:if[^\]>]{0,100}|endif)\]>/gi;

export type TreeFlaw = 'deep' | 'large';

class MeasuredTree extends DomHandler {
  flaw: TreeFlaw | null = null;
  #depth = 0;
  #elements = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    this.#elements += 1;
    if (this.#depth > deepest) this.flaw = 'deep';
    if (this.#elements > mostElements) this.flaw = 'large';
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

export function treeOf(html: string): Document | TreeFlaw {
  const tree = new MeasuredTree();
  const parser = new Parser(tree);
  const text = html.replace(conditions, '');
  for (let at = 0; at < text.length; at += step) {
    parser.write(text.slice(at, at + step));
    if (tree.flaw !== null) return tree.flaw;
  }
  parser.end();
  return tree.root;
}
