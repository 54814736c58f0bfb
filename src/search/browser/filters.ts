/** The filters of the search page: a fieldset a facet, a checkbox with a live count a value. */
import type { Counts } from './pagefind.ts';
import { type Facet, facets, type SearchQuery } from './query-url.ts';
import type { SearchSettings } from './settings.ts';

export interface Filters {
  /** Shows how many results each value would give; values with none disappear, chosen ones stay. */
  update: (counts: Record<Facet, Counts>, query: SearchQuery) => void;
}

/**
 * Builds the groups into `root`. `values` are all that the index knows, and their order is kept for good:
 * checkboxes that jump about while one clicks them are no help.
 */
export function buildFilters(
  root: HTMLElement,
  values: Record<Facet, Counts>,
  { language, strings }: SearchSettings,
): Filters {
  const number = new Intl.NumberFormat(language);
  const groups = facets.map((facet) => {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = strings[facet];
    group.append(legend);
    const choices = inOrder(facet, values[facet], language).map((value) => choice(facet, value));
    group.append(...choices.map(({ label }) => label));
    root.append(group);
    return { facet, group, choices };
  });

  return {
    update: (counts, query) => {
      for (const { facet, group, choices } of groups) {
        for (const { value, label, box, count } of choices) {
          const pages = counts[facet][value] ?? 0;
          box.checked = query.chosen[facet].includes(value);
          count.textContent = number.format(pages);
          label.hidden = pages === 0 && !box.checked;
        }
        // A value that every result has narrows nothing when it stands alone. That an item has a status at all is news.
        const useful =
          (choices.length > 1 || facet === 'status') && choices.some(({ label }) => !label.hidden);
        group.hidden = !useful && query.chosen[facet].length === 0;
      }
    },
  };
}

/** Editions newest first, the others by how much they hold. */
function inOrder(facet: Facet, counts: Counts, language: string): string[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return Object.entries(counts)
    .sort(([a, pagesA], [b, pagesB]) =>
      facet === 'edition' ? compare(b, a) : pagesB - pagesA || compare(a, b),
    )
    .map(([value]) => value);
}

function choice(facet: Facet, value: string) {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  const words = document.createElement('span');
  words.textContent = value;
  const count = document.createElement('span');
  count.className = 'search-count';
  label.append(box, words, ' ', count);
  return { value, label, box, count };
}
