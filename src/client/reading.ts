/** The script of ReadingPanel.astro and ThemeSwitch.astro: a choice works at once and is kept. */
import { applyTo, type Choices, kept, otherTheme } from './choices.ts';
import { storageKey } from './first-paint.ts';

const { dataset } = document.documentElement;
const panel = document.getElementById('reading_panel') as HTMLElement;
const form = panel.firstElementChild as HTMLFormElement;
const status = form.querySelector('[role=status]') as HTMLElement;

/** Shows the choices on the page and in the panel. */
function show(values: Choices): void {
  applyTo(dataset, values);
  for (const radio of form.querySelectorAll('input'))
    radio.checked = radio.value === (dataset[radio.name] ?? '');
  if (dataset.images) putWordsForImages();
}

function choose(values: Choices): void {
  show(values);
  status.textContent = '';
  try {
    localStorage.setItem(storageKey, kept(dataset));
  } catch {
    // Storage is forbidden: the choice holds for this page.
  }
}

/** Another tab, or a page before this one in the history, may have chosen since. */
function showKept(): void {
  try {
    show(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    // Nothing can be known of other pages.
  }
}

/** The words stand beside the picture, which the stylesheet hides; tables of a picture's numbers open. */
function putWordsForImages(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('main img:not([data-told])')) {
    image.dataset.told = '';
    if (!image.alt) continue;
    const words = document.createElement('span');
    words.className = 'image-words';
    words.textContent = `[${image.alt}]`;
    (image.closest('picture') ?? image).after(words);
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main figure details'))
    details.open = true;
}

show(dataset);
addEventListener('storage', showKept);
addEventListener('pageshow', ({ persisted }) => persisted && showKept());
form.addEventListener('change', () => choose(Object.fromEntries(new FormData(form)) as Choices));
form.addEventListener('reset', () => {
  choose({});
  status.textContent = status.dataset.words as string;
});
// The browser gives the focus back itself, but not to a button in a popover of its own, a phone's menu.
panel.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'closed' && panel.contains(document.activeElement))
    document.querySelector<HTMLElement>('.reading-open')?.focus({ preventScroll: true });
});
document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  choose({ ...dataset, theme: otherTheme(dataset.theme, systemIsDark) });
});
