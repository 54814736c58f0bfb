/** The filters between the page's form and a view of the list. */
import type { View } from './register-url.ts';

export function registerForm(form: HTMLFormElement, language: string) {
  const number = new Intl.NumberFormat(language);
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const select = form.elements.namedItem('sort') as HTMLSelectElement | null;
  const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')].map((group) => ({
    name: group.dataset.facet ?? '',
    legend: group.querySelector('legend')?.textContent,
    values: [...group.querySelectorAll('label')].map((label) => ({
      label,
      box: label.querySelector('input') as HTMLInputElement,
      title: label.querySelector('.value')?.textContent ?? '',
      count: label.querySelector('.count') as HTMLElement,
    })),
  }));

  return {
    field,
    select,
    facets,
    /** All that this list can be asked for. */
    known: {
      values: Object.fromEntries(
        facets.map(({ name, values }) => [name, values.map(({ box }) => box.value)]),
      ),
      sorts: select === null ? [] : [...select.options].map(({ value }) => value),
    },
    read: (): View => ({
      words: field.value,
      sort: select?.value ?? '',
      chosen: Object.fromEntries(
        facets.map(({ name, values }) => [
          name,
          values.filter(({ box }) => box.checked).map(({ box }) => box.value),
        ]),
      ),
    }),
    write: (view: View): void => {
      field.value = view.words;
      if (select !== null) select.value = view.sort;
      for (const { name, values } of facets)
        for (const { box } of values) box.checked = view.chosen[name]?.includes(box.value) ?? false;
    },
    showCounts: (counts: Record<string, Record<string, number>>): void => {
      for (const { name, values } of facets) {
        for (const { label, box, count } of values) {
          const items = counts[name]?.[box.value] ?? 0;
          count.textContent = number.format(items);
          label.classList.toggle('none', items === 0);
        }
      }
    },
  };
}
