/** The way to the same question in the language that the conference is written in, where the reader's has fewer pages. */
import { type SearchQuery, writeQuery } from './query-url.ts';
import type { SearchSettings } from './settings.ts';

type Settings = Pick<SearchSettings, 'base' | 'language' | 'original'>;

/** `root` holds the line with the link, if there is one. What it returns is to be called with each question. */
export function bindOriginal(root: HTMLElement, settings: Settings): (query: SearchQuery) => void {
  const { original } = settings;
  const line = root.querySelector<HTMLElement>('[data-search="original"]');
  const link = line?.querySelector('a');
  if (original === null || line === null || !link) return () => undefined;
  let fewer: Promise<boolean> | undefined;
  return ({ words }) => {
    line.hidden = true;
    if (words === '') return;
    // Filters have other words there.
    const query = writeQuery({ words, verbatim: false, chosen: nothing });
    fewer ??= hasFewerPages(settings.base, settings.language, original.language).catch(() => false);
    void fewer.then((some) => {
      link.href = `${original.home}search/${query}`;
      link.hreflang = link.lang;
      line.hidden = !some;
    });
  };
}

const nothing: SearchQuery['chosen'] = { kind: [], edition: [], addressee: [], topic: [], status: [] };

async function hasFewerPages(base: string, language: string, original: string): Promise<boolean> {
  const response = await fetch(`${base}pagefind/pagefind-entry.json`);
  const { languages } = (await response.json()) as { languages: Record<string, { page_count: number }> };
  const pagesIn = (code: string): number => languages[code.toLowerCase()]?.page_count ?? 0;
  return pagesIn(language) < pagesIn(original);
}
