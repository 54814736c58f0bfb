/** Old places in a page that is still there (`#1-i-3`): the page of today gets them back, without a script. */
import type { Forwarding } from './forwarding.ts';

/** What a page of one language is to have besides its own places. */
export interface OldPlaces {
  /** Id of old -> id of today’s, on the same page. */
  aliases: Record<string, string>;
  /** Places whose content is elsewhere or nowhere: HTML by id, shown at the page’s end. */
  notes: Record<string, string>;
}

/** By address of the page. `note`: what is said of an entry, as HTML. */
export function oldPlaces(
  { moved, withdrawn }: Forwarding,
  note: (entry: Forwarding['moved'][number] | Forwarding['withdrawn'][number]) => string,
): Map<string, OldPlaces> {
  const pages = new Map<string, OldPlaces>();
  const placesOf = (page: string) => {
    const known = pages.get(page) ?? { aliases: {}, notes: {} };
    pages.set(page, known);
    return known;
  };
  for (const entry of moved) {
    const [page = '', id] = entry.from.split('#');
    const [target, place] = entry.to.split('#');
    if (id === undefined) continue;
    if (page === target && place !== undefined) placesOf(page).aliases[id] = place;
    else placesOf(page).notes[id] = note(entry);
  }
  for (const entry of withdrawn) {
    const [page = '', id] = entry.address.split('#');
    if (id !== undefined) placesOf(page).notes[id] = note(entry);
  }
  return pages;
}

/** A place that the page has already stays as it is. */
export function withOldPlaces(html: string, { aliases, notes }: OldPlaces): string {
  const has = (id: string) => html.includes(` id="${id}"`);
  let page = html;
  for (const [old, now] of Object.entries(aliases))
    if (!has(old))
      page = page.replace(new RegExp(`<[a-z][^>]* id="${now}"[^>]*>`), `$&<span id="${old}"></span>`);
  const lines = Object.entries(notes).filter(([id]) => !has(id));
  if (lines.length === 0) return page;
  const said = lines.map(([id, note]) => `<p id="${id}" class="notice">${note}</p>`).join('');
  return page.replace('</main>', () => `<div data-pagefind-ignore="all">${said}</div></main>`);
}
