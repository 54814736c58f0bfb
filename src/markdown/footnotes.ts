/** The last block of a body, when it holds the notes: the document's words, apart from what leads back to the text. */
import type { Element, ElementContent, Nodes, Root } from 'hast';

export interface Footnotes {
  /** The interface's word above them, for screen readers. */
  heading: Root;
  /** In order; the first is number 1. */
  notes: Footnote[];
}

export interface Footnote {
  /** To which the number in the text leads. */
  id: string;
  words: Root;
  /** Arrows back to each place that refers to it. */
  back: Root;
}

/** `null` for any other block's tree. */
export function footnotesIn({ children: [section] }: Root): Footnotes | null {
  if (section?.type !== 'element' || section.properties.dataFootnotes === undefined) return null;
  const heading = section.children.filter((child) => child.type === 'element' && child.tagName === 'h2');
  const notes = section.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'ol' ? child.children : []))
    .filter((child): child is Element => child.type === 'element');
  return {
    heading: { type: 'root', children: heading },
    notes: notes.map((note) => {
      const back: ElementContent[] = [];
      const { properties, children: words } = withoutArrows(note, back);
      const spaced = back.flatMap((arrow): ElementContent[] => [{ type: 'text', value: ' ' }, arrow]);
      return {
        id: String(properties.id ?? ''),
        words: { type: 'root', children: words },
        back: { type: 'root', children: spaced },
      };
    }),
  };
}

/** A copy of the node; its arrows go to `arrows`. */
function withoutArrows<N extends Nodes>(node: N, arrows: ElementContent[]): N {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element' && child.properties.dataFootnoteBackref !== undefined) {
      arrows.push(child);
      return [];
    }
    return [withoutArrows(child as ElementContent, arrows)];
  });
  return { ...node, children };
}
