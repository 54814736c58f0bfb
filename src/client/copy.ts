/** The script of CopyButton.astro: one listener for all buttons, one live region that says what was copied. */
import { copiedText } from './copied-text.ts';

const buttons = '[data-copy]';
const shownMilliseconds = 2000;
/** A screen reader says the same words again only when the region was empty for a moment. */
const silentMilliseconds = 100;

const status = document.createElement('div');
status.setAttribute('role', 'status');
status.className = 'visually-hidden';
document.body.append(status);
for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.hidden = false;

document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(buttons);
  if (button === null) return;
  const text = copiedText(button.dataset.copy ?? '', document.documentElement.lang, new Date());
  if (await copy(text, button)) say(button);
  // Nothing may be put on the clipboard here: the browser's own box shows the text, selected.
  else prompt(button.textContent.trim(), text);
});

async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Hosts without https have no clipboard of that kind.
    return copySelected(text, button);
  }
}

/** Deprecated, and the only way on such hosts. */
const old: { execCommand: (command: 'copy') => boolean } = document;

/** Beside the button, because an open dialog makes all around it inert. */
function copySelected(text: string, button: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.className = 'visually-hidden';
  area.readOnly = true;
  area.value = text;
  button.after(area);
  area.select();
  const done = old.execCommand('copy');
  area.remove();
  button.focus({ preventScroll: true });
  return done;
}

/** The button that shows that it has copied. */
let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Without a button, only ends what the last one shows. */
function say(button?: HTMLElement): void {
  clearTimeout(timer);
  if (shown) delete shown.dataset.copied;
  shown = button;
  status.textContent = '';
  if (button === undefined) return;
  button.dataset.copied = '';
  timer = setTimeout(() => {
    status.textContent = button.dataset.done as string;
    timer = setTimeout(say, shownMilliseconds);
  }, silentMilliseconds);
}
