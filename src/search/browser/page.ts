/** The script of SearchPage.astro: the form is the query, the address bar its copy, the list its answer. */
import { answerStatus } from './answer-status.ts';
import { createEngine } from './engine.ts';
import { buildFilters, type Filters } from './filters.ts';
import { bindOriginal } from './original.ts';
import { isBlank, isFiltered, readQuery, type SearchQuery, writeQuery } from './query-url.ts';
import { resultItem } from './results.ts';
import { readSettings } from './settings.ts';
import { afterPause, part } from './view.ts';

const step = 10;

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page !== null) startSearchPage(page);

function startSearchPage(root: HTMLElement): void {
  const settings = readSettings();
  const { language, strings } = settings;
  const engine = createEngine(settings.base, language);
  const form = part(root, 'form', HTMLFormElement);
  const field = part(root, 'field', HTMLInputElement);
  const status = part(root, 'status', HTMLElement);
  const list = part(root, 'results', HTMLElement);
  const more = part(root, 'more', HTMLButtonElement);
  const fallback = part(root, 'fallback', HTMLElement);
  const panel = part(root, 'filters', HTMLDetailsElement);
  const clear = part(root, 'clear', HTMLButtonElement);
  const showOriginal = bindOriginal(root, settings);

  let asked = 0;
  /** What is to be taken as it is typed, as long as it stays so. */
  let verbatimWords: string | null = null;
  let filters: Filters | undefined;
  let showMore: () => Promise<void> = async () => undefined;

  /** Answers may come out of order; only the last question's counts. */
  const answer = async (query: SearchQuery): Promise<void> => {
    asked += 1;
    const mine = asked;
    const blank = isBlank(query);
    if (list.childElementCount === 0 && !blank) status.textContent = strings.loading;
    try {
      const found = await engine.find(query);
      const results = blank ? [] : await found.results(0, step);
      const counted = count(query);
      // Left alone when a newer question overtakes this one.
      counted.catch(() => undefined);
      // Where no page has all the words counting takes longer; elsewhere list and filters come together, and nothing jumps.
      if (!found.partial) await counted;
      if (mine !== asked) return;

      clear.hidden = !isFiltered(query);
      list.replaceChildren(...results.map((result) => resultItem(result, strings)));
      status.replaceChildren(...(blank ? [strings.ask] : answerStatus(query, found, settings)));
      root.dataset.answered = query.words;
      showOriginal(query);
      fallback.hidden = !blank && found.total > 0;
      more.hidden = list.childElementCount >= found.total || blank;
      showMore = async () => {
        const shown = list.childElementCount;
        const items = (await found.results(shown, shown + step)).map((result) => resultItem(result, strings));
        if (mine !== asked) return;
        list.append(...items);
        more.hidden = list.childElementCount >= found.total;
        // The button may be gone now; the reader goes on at the first new result.
        items[0]?.querySelector('a')?.focus();
      };
      const show = await counted;
      if (mine !== asked) return;
      show();
      panel.hidden = false;
    } catch {
      if (mine !== asked) return;
      list.replaceChildren();
      sayUnavailable();
    }
  };

  const sayUnavailable = (): void => {
    status.textContent = strings.unavailable;
    fallback.hidden = false;
    more.hidden = true;
  };

  /** Counts, and gives what shows it. */
  const count = async (query: SearchQuery): Promise<() => void> => {
    filters ??= await firstFilters();
    const [shown, counts] = [filters, await engine.count(query)];
    return () => shown.update(counts, query);
  };

  const firstFilters = async (): Promise<Filters> =>
    buildFilters(
      part(panel, 'groups', HTMLElement),
      await engine.count(readQuery(new URLSearchParams())),
      settings,
    );

  const readForm = (): SearchQuery => {
    const query = readQuery(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
    const words = query.words.trim();
    return { ...query, words, verbatim: words === verbatimWords };
  };
  const ask = (): Promise<void> => {
    const query = readForm();
    // Replaced, not pushed: «back» should leave the search, not take it apart letter by letter.
    history.replaceState(null, '', `${location.pathname}${writeQuery(query)}`);
    return answer(query);
  };
  const readAddress = (): void => {
    const query = readQuery(new URLSearchParams(location.search));
    field.value = query.words;
    verbatimWords = query.verbatim ? query.words : null;
    // The checkboxes follow from the query when its answer is shown.
    void answer(query);
  };

  field.addEventListener('input', afterPause(ask));
  form.addEventListener('change', (event) => {
    if (event.target !== field) void ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  clear.addEventListener('click', () => {
    for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    field.focus();
    void ask();
  });
  more.addEventListener('click', () => void showMore().catch(sayUnavailable));
  window.addEventListener('popstate', readAddress);

  panel.open = window.matchMedia('(min-width: 60rem)').matches;
  form.hidden = false;
  readAddress();
}
