/** The search box that opens above any page: results as you type, walked with the arrow keys. */

import { readCitation } from '../language/citation.ts';
import { answerStatus } from './answer-status.ts';
import { createEngine } from './engine.ts';
import { bindOriginal } from './original.ts';
import { readQuery, type SearchQuery, writeQuery } from './query-url.ts';
import { resultItem } from './results.ts';
import { readSettings } from './settings.ts';
import { afterPause, part } from './view.ts';

const shown = 8;

/** Binds the markup of SearchBox.astro, once, and answers what is typed there already. */
export function bindDialog(dialog: HTMLDialogElement): void {
  const settings = readSettings();
  const { base, home, language, strings } = settings;
  const engine = createEngine(base, language);
  const field = part(dialog, 'field', HTMLInputElement);
  const status = part(dialog, 'status', HTMLElement);
  const list = part(dialog, 'results', HTMLElement);
  const all = part(dialog, 'all', HTMLAnchorElement);
  const fallback = part(dialog, 'fallback', HTMLElement);
  const showOriginal = bindOriginal(dialog, settings);

  const scope = dialog.querySelector<HTMLInputElement>('[data-search="scope"]');
  const typed = (): SearchQuery => {
    const query = readQuery(new URLSearchParams({ q: field.value.trim() }));
    return scope?.checked ? { ...query, chosen: { ...query.chosen, edition: [scope.value] } } : query;
  };

  /** Answers may come out of order; only the last question's counts. */
  let asked = 0;
  const search = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const query = typed();
    if (query.words === '') {
      show([], [], { all: false, fallback: false });
      return;
    }
    if (list.childElementCount === 0) status.textContent = strings.loading;
    try {
      const found = await engine.find(query);
      const results = await found.results(0, shown);
      if (mine !== asked) return;
      all.href = `${home}search/${writeQuery(query)}`;
      showOriginal(query);
      const none = found.total === 0;
      const words = answerStatus(query, found, { home, language, strings });
      show(
        results.map((result) => resultItem(result, strings)),
        words,
        { all: !none, fallback: none },
      );
    } catch {
      if (mine === asked) show([], [strings.unavailable], { all: false, fallback: true });
    }
  };
  const show = (
    items: Node[],
    words: (Node | string)[],
    visible: { all: boolean; fallback: boolean },
  ): void => {
    list.replaceChildren(...items);
    status.replaceChildren(...words);
    all.hidden = !visible.all;
    fallback.hidden = !visible.fallback;
  };

  field.addEventListener('input', afterPause(search));
  scope?.addEventListener('change', () => void search());
  field.form?.addEventListener('submit', (event) => {
    // Who cites an item wants to be there.
    if (readCitation(field.value) === null) return;
    event.preventDefault();
    void goToCited(field.form as HTMLFormElement);
  });
  const goToCited = async (form: HTMLFormElement): Promise<void> => {
    try {
      const { cites, total, results } = await engine.find(typed());
      const [item] = cites !== null && total === 1 ? await results(0, 1) : [];
      if (item === undefined) form.submit();
      else location.href = item.url;
    } catch {
      form.submit();
    }
  };
  part(dialog, 'close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog's content fills it, so a click on the element itself is one on its backdrop.
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => walk(event, dialog, field));
  engine.warm();
  if (field.value !== '') search();
}

/** Arrow keys walk from the field through the links and back; typing on a link goes on in the field. */
function walk(event: KeyboardEvent, dialog: HTMLElement, field: HTMLInputElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const links = [...dialog.querySelectorAll<HTMLElement>('a[href]')].filter((link) =>
      link.checkVisibility(),
    );
    const stops = [field, ...links];
    const here = Math.max(0, stops.indexOf(document.activeElement as HTMLElement));
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    next?.focus();
  } else if (
    event.target instanceof HTMLAnchorElement &&
    (/^[^\s]$/u.test(event.key) || event.key === 'Backspace')
  ) {
    // The key itself then lands in the field.
    field.focus();
  }
}
