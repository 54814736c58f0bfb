/**
 * Paths as Windows writes them. In Markdown a backslash before a full stop escapes it, so `..\..\a.md` would
 * lose the step between the two folders; it is taken from the source. Other backslashes before letters stay anyway.
 */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

const twoFoldersUp = /\]\(\s*([^\s<>()]*\.\.\\\.\.[^\s<>()]*)[^()]*\)$/;

/** Turns the backslashes of such addresses of links and images into slashes. */
export const keepBackslashes: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  visit(tree, ['link', 'image'], (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const { start, end } = node.position ?? {};
    const typed = twoFoldersUp.exec(source.slice(start?.offset, end?.offset))?.[1];
    if (typed !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(typed)) node.url = typed.replaceAll('\\', '/');
  });
};
