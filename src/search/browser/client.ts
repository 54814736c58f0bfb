/**
 * The script of SearchBox.astro: the header's link and the keyboard open the search on every page. The search itself
 * loads when it is first opened; what is typed meanwhile stands in the field already.
 */
import { findParameter } from './find-url.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
/** The search page has a field of its own; a dialog above it would be a second search. */
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[type="search"]');

// Only readers who come from a result load what marks its words.
if (new URLSearchParams(location.search).has(findParameter))
  import('./highlight.ts').then(({ highlightFound }) =>
    highlightFound(document.querySelector('main') as HTMLElement),
  );

if (dialog !== null) {
  let bound = false;
  const open = (): void => {
    if (pageField !== null) {
      pageField.focus();
      return;
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    if (!bound) import('./dialog.ts').then(({ bindDialog }) => bindDialog(dialog));
    bound = true;
  };
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) makeButton(opener, open);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !(isShortcut(event) || (isSlash(event) && !isTyping(event)))) return;
    event.preventDefault();
    open();
  });
}

/** Makes a link, which works without this script, the button that it now is. Ctrl+click still follows it. */
function makeButton(link: HTMLElement, open: () => void): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  const hint = link.querySelector('kbd');
  if (hint !== null && /^(Mac|iP)/.test(navigator.platform)) hint.textContent = '⌘ K';
}

/** By the key's place too, because in the Russian layout it says «л». */
function isShortcut({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && (key.toLowerCase() === 'k' || code === 'KeyK');
}

function isSlash({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === '/' && !ctrlKey && !metaKey && !altKey;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
