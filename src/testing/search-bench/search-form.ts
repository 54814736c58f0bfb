/** The search page's form, as a function that pages of a browser have: it asks, and waits until the answer is shown. */
import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds from the question to the answer. */
    askForm: (query: string) => Promise<number>;
  }
}

export const useForm = (context: BrowserContext): Promise<unknown> => context.addInitScript(install);

/** Runs in the page, before its own scripts. */
function install(): void {
  /** A page that answers slower than this has stopped. */
  const patience = 20_000;
  window.askForm = (query) => {
    const root = document.querySelector<HTMLElement>('[data-search-page]');
    const form = root?.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
    if (root == null || form == null || field == null) throw new Error('There is no search form.');
    const start = performance.now();
    field.value = query;
    form.requestSubmit();
    return new Promise((resolve, reject) => {
      const status = (): string => root.querySelector('[role=status]')?.textContent ?? '';
      const late = setTimeout(
        () => reject(new Error(`There is no answer to «${query}». The page says: ${status()}`)),
        patience,
      );
      const look = (): void => {
        if (root.dataset.answered !== query) return;
        clearTimeout(late);
        observer.disconnect();
        resolve(performance.now() - start);
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { attributeFilter: ['data-answered'] });
      look();
    });
  };
}
