/**
 * MODEL -> PAGES FOR OTHER GENERATORS: a Markdown page for each page of our site, with the same words and links to the
 * same addresses. Ours hold more: ways to cite, extracts with the words around them, related items, forms of search.
 */
import type { Proceedings } from '../../../model/types.ts';
import { longestList } from '../../generator/conference.ts';
import { type Bodies, editionPages, itemLink } from './documents.ts';
import { blocks, links, type MarkdownPage, section } from './page.ts';
import { type PageWords, pageWords } from './words.ts';

/** The pages of a model's language, which is the site's only one. */
export function* samePages(model: Proceedings, bodies: Bodies): Generator<MarkdownPage> {
  const words = pageWords(model.language);
  const items = model.editions.flatMap(({ resolutions }) =>
    resolutions.flatMap(({ recommendations }) => recommendations),
  );
  const hasLists = items.length > longestList;
  const byEdition = model.editions.map(({ title, address }) => ({
    title,
    address: `${address}recommendations/`,
  }));
  yield shared('/', model.conference.name, blocks(bodies('/'), links(model.editions)));
  yield shared('/editions/', words.editions, links(model.editions));
  yield shared('/recommendations/', words.recommendations, links(hasLists ? byEdition : items.map(itemLink)));
  yield shared('/organizations/', words.organizations, links(named(model.organizations)));
  yield shared('/people/', words.people, links(named(model.people)));
  yield shared('/topics/', words.topics, links(named(model.topics)));
  for (const [address, title] of fixed(words)) yield shared(address, title, title);
  for (const edition of model.editions) yield* editionPages(edition, bodies, words, hasLists);
  for (const page of model.pages) yield shared(page.address, page.title, bodies(page.address));
  yield* directoryPages(model, bodies, words);
}

function* directoryPages(model: Proceedings, bodies: Bodies, words: PageWords): Generator<MarkdownPage> {
  for (const { name, address, units, items, parent } of model.organizations) {
    const extracted = items.flatMap(({ extracts }) => extracts.flatMap(itemsOf));
    yield shared(
      address,
      name,
      blocks(
        parent === null ? null : links([parent]),
        bodies(address),
        section(words.units, links(units)),
        section(words.items, links(extracted.map(itemLink))),
      ),
    );
  }
  for (const { name, address, appearances } of model.people)
    yield shared(
      address,
      name,
      blocks(
        bodies(address),
        ...appearances.map(({ edition, sessions }) => section(edition.title, links(sessions))),
      ),
    );
  for (const { name, address, extracts, sessions } of model.topics)
    yield shared(
      address,
      name,
      blocks(
        bodies(address),
        section(words.items, links(extracts.flatMap(itemsOf).map(itemLink))),
        section(words.sessions, links(sessions)),
      ),
    );
}

const shared = (address: string, title: string, markdown: string): MarkdownPage => ({
  address,
  title,
  markdown,
  edition: null,
});

const named = (list: readonly { name: string; address: string }[]) =>
  list.map(({ name, address }) => ({ title: name, address }));

type Extract = Proceedings['topics'][number]['extracts'][number];

const itemsOf = ({ parts }: Extract) =>
  parts.flatMap(({ passages }) => passages.flatMap(({ items }) => items));

const fixed = (words: PageWords): [string, string][] => [
  ['/contacts/', words.contacts],
  ['/search/', words.search],
  ['/data/', words.data],
  ['/accessibility/', words.accessibility],
];
