/** Results as elements of a list: the words of the document as the link, then its place, then the excerpt. */
import type { SearchStrings } from '../../strings/search.ts';
import type { Result } from './engine.ts';
import { dropStart, firstWords, type MarkedText, plain } from './marked-text.ts';

/** Recommendations have no title but their own words; so many characters of them are enough to know one. */
const titleLength = 110;
/** Kinds whose words are the adopted document's: set in its face (`.document` in base.css), not in the interface's. */
const documents = ['recommendation', 'resolution'];
/** Parts of a long page shown under it. */
const insideLimit = 3;

export function resultItem(result: Result, { otherWords }: SearchStrings): HTMLLIElement {
  const item = element('li', 'search-result');
  const face = documents.includes(result.kind) ? ' document' : '';
  const title = firstWords(result.title, titleLength);
  const link = element('a', `search-result-title${face}`);
  link.href = result.url;
  link.append(...markedNodes(title));
  item.append(link);

  const place = [result.place || result.kindWords, result.edition, result.part, result.addressees];
  const known = place.filter((words) => words !== '').join(' · ');
  if (known !== '') item.append(element('p', 'search-result-place', known));

  const news = beyond(plain(title), result.excerpt);
  if (news.some(({ marked }) => marked)) {
    const excerpt = element('p', `search-result-excerpt${face}`);
    excerpt.append(...markedNodes(news));
    item.append(excerpt);
  }
  if (result.byOtherWords) item.append(element('p', 'search-result-place', otherWords));
  if (result.kind !== 'recommendation' && result.inside.length > 0) item.append(insideList(result));
  return item;
}

function insideList(result: Result): HTMLUListElement {
  const list = element('ul', 'search-result-inside');
  for (const place of result.inside.slice(0, insideLimit)) {
    const link = element('a', '', place.title);
    link.href = place.url;
    const item = element('li', '');
    item.append(link);
    list.append(item);
  }
  return list;
}

/** What the excerpt says beyond the title: a recommendation's holds the same words. */
function beyond(title: string, excerpt: MarkedText): MarkedText {
  const begun = title.replace(/…$/, '');
  if (title.includes(plain(excerpt).trim())) return [];
  const start = plain(excerpt).indexOf(begun);
  if (start === -1) return excerpt;
  const rest = plain(excerpt).slice(start + begun.length);
  const punctuation = /^[\s\p{P}]*/u.exec(rest)?.[0].length ?? 0;
  return [{ text: '…', marked: false }, ...dropStart(excerpt, start + begun.length + punctuation)];
}

function markedNodes(text: MarkedText): Node[] {
  return text.map((part) =>
    part.marked ? element('mark', '', part.text) : document.createTextNode(part.text),
  );
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
