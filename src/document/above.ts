/** The document's words above items, as extracts have them. */
import type { Above } from '../model/extract-types.ts';
import { type Node, paragraph } from './nodes.ts';
import type { Setting } from './setting.ts';
import { labelledWords } from './text.ts';
import { inLanguage } from './title.ts';
import { treeNodes } from './tree.ts';

/** Each heading of a part is followed by how extracts cite that part, in the interface's words, where it does not say the same. */
export const aboveNodes = (above: readonly Above[], contentLanguage: string, setting: Setting): Node[] =>
  above.flatMap((one) => [
    ...inLanguage(ownNodes(one, setting), contentLanguage, setting),
    ...(one.place === null || isSaid(one.place, one)
      ? []
      : [{ ...paragraph(one.place, 'interface'), keep: true }]),
  ]);

/** «Статья 26.» says «Статья 26». */
const isSaid = (place: string, { label, words }: Above): boolean =>
  words === '' && label?.replace(/[.:]$/, '').toLocaleLowerCase() === place.toLocaleLowerCase();

/** Headings stand below the title of the extract and that of the manner. */
function ownNodes({ kind, depth, label, tree }: Above, setting: Setting): Node[] {
  if (kind === 'words')
    return treeNodes(tree, setting).map((node) =>
      node.type === 'paragraph' ? { ...node, keep: true } : node,
    );
  const content = labelledWords(label, tree, setting);
  if (content.length === 0) return [];
  return kind === 'heading'
    ? [{ type: 'heading', level: Math.min(depth + 2, 6), content, voice: 'document' }]
    : [{ ...paragraph(content), keep: true }];
}
