/** How the search understood the question and how much it found, with the way back to what was typed. */
import { countText } from './count-text.ts';
import type { Found, Understanding } from './engine.ts';
import { type SearchQuery, writeQuery } from './query-url.ts';
import type { SearchSettings } from './settings.ts';

type Answer = Understanding & Pick<Found, 'total'>;

export function answerStatus(
  query: SearchQuery,
  { total, understood, partial, unknown }: Answer,
  { home, language, strings }: Pick<SearchSettings, 'home' | 'language' | 'strings'>,
): Node[] {
  const quote = (words: string): string => strings.quoted.replace('{words}', () => words);
  const notes: (Node | string)[][] = [];
  if (understood !== null) {
    const meant = document.createElement('strong');
    meant.textContent = quote(understood);
    const back = document.createElement('a');
    back.href = `${home}search/${writeQuery({ ...query, verbatim: true })}`;
    back.textContent = `${strings.searchFor} ${quote(query.words)}`;
    notes.push([`${strings.shownFor} `, meant, '. ', back]);
  }
  if (partial && total > 0) notes.push([strings.partial]);
  if (unknown.length > 0 && total > 0) notes.push([`${strings.unknown} ${unknown.map(quote).join(', ')}.`]);
  notes.push([total === 0 ? strings.nothingFound : countText(strings.found, total, language)]);
  return notes.map(line);
}

function line(parts: (Node | string)[]): Node {
  const element = document.createElement('span');
  element.append(...parts, ' ');
  return element;
}
