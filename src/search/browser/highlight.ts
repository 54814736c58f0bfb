/**
 * Marks the words that a reader came with on the page that the search has led to. The text stays as it is: ranges are
 * painted, no element is added.
 */

import { wordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import { type Asked, askedPieces } from './asked-pieces.ts';
import { found } from './find-url.ts';

/** Its name in results.css. */
const highlightName = 'found';

export function highlightFound(root: HTMLElement): void {
  const coming = found(location.href);
  if (coming === null) return;
  // The address that is copied from here on is the page's own.
  history.replaceState(history.state, '', coming.without);
  if (CSS.highlights === undefined) return;
  const ranges = rangesOf(root, askedOf(wordsOf(coming.words)));
  if (ranges.length === 0) return;
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  if (location.hash === '') show(ranges[0] as Range);
}

function askedOf(words: string[]): Asked {
  const forms = wordForms(document.documentElement.lang);
  if (forms === undefined) return { starts: words };
  const starts = words.flatMap((word) => {
    const start = forms.root(word);
    return [start, ...forms.variants(start)];
  });
  return { starts, bases: forms.bases };
}

function rangesOf(root: HTMLElement, asked: Asked): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('nav, button, form, script, style, [hidden]') === null
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  while (texts.nextNode()) {
    let at = 0;
    for (const { text, answers } of askedPieces((texts.currentNode as Text).data, asked)) {
      if (answers !== -1) {
        const range = new Range();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + text.length);
        ranges.push(range);
      }
      at += text.length;
    }
  }
  return ranges;
}

/** Scrolls only where the reader would not see it otherwise. */
function show(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
