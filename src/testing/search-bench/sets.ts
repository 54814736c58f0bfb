/** The sets of queries that a site is measured with, made from its own words. */
import type { Block } from '../../markdown/types.ts';
import { blockWords } from '../../model/outline.ts';
import type { Proceedings } from '../../model/types.ts';
import { coverage, type Figures, type Ranking, recall } from './figures.ts';
import { inflectionQueries } from './inflections.ts';
import type { Morphology } from './morphology.ts';
import type { Query } from './query-set.ts';
import { rareWordQueries, type Source } from './rare-words.ts';
import { sample, seeded } from './seed.ts';
import { withTypingErrors } from './typing-errors.ts';

export interface QuerySet {
  id: string;
  name: string;
  queries: Query[];
  figures: (rankings: Ranking[]) => Figures;
}

/** The forms are chosen by one number and the errors by another, so that a change in one set leaves the other. */
const seeds = { forms: 2017, errors: 511, sample: 512 };

export const itemsOf = ({ editions }: Proceedings) =>
  editions.flatMap(({ resolutions }) => resolutions).flatMap(({ recommendations }) => recommendations);

/** (a), (b), (c). Words that only prose holds are measured by themselves: no item can answer them. */
export function standardSets(model: Proceedings, morphology: Morphology): QuerySet[] {
  const items = itemsOf(model);
  const rare = rareWordQueries(items, morphology, seeded(seeds.forms));
  const resolutions = model.editions.flatMap((edition) => edition.resolutions);
  const pages = [...resolutions, ...model.editions.flatMap(({ sessions }) => sessions)].map(asSource);
  const text = resolutions.map((resolution) => asSource(resolution).text).join(' ');
  const inflected = inflectionQueries(text, items, pages, morphology);
  const typed = withTypingErrors(rare, seeded(seeds.errors));
  return [
    { id: 'a', name: 'Rarest words, in other forms', queries: rare, figures: recall },
    { id: 'b', name: 'All forms of the words of items', queries: inflected.items, figures: coverage },
    { id: 'b-prose', name: 'All forms of the words of prose', queries: inflected.prose, figures: coverage },
    { id: 'c', name: 'The same as a, with a typing error', queries: typed, figures: recall },
  ];
}

/** (a) for some of a big site's items. */
export function sampledSet(model: Proceedings, morphology: Morphology, count: number): QuerySet {
  const items = itemsOf(model);
  const asked = sample(items, count, seeded(seeds.sample));
  const queries = rareWordQueries(items, morphology, seeded(seeds.forms), asked);
  return {
    id: 'a',
    name: `Rarest words of ${asked.length} of ${items.length} items`,
    queries,
    figures: recall,
  };
}

/** Queries that people wrote. */
export const writtenSet = (id: string, name: string, queries: Query[]): QuerySet => ({
  id,
  name,
  queries,
  figures: recall,
});

const asSource = ({ address, title, body }: { address: string; title: string; body: Block[] }): Source => ({
  address,
  text: `${title} ${blockWords(body)}`,
});
