/** Takes the items that name something out of the resolutions, with the words that they stand under. */

import { memory, remembered } from '../remembered.ts';
import type { AddresseeManner } from '../strings/vocabulary.ts';
import { aboveItems, isUnderTheSame, newBelow } from './above.ts';
import { itemLine } from './build-recommendation.ts';
import type { Above, Extract, ExtractItem, ExtractPart, Passage } from './extract-types.ts';
import type { Recommendation, Resolution } from './resolution-types.ts';
import type { Organization, Proceedings } from './types.ts';

/** One thing that an item names, by any key. */
export interface Naming {
  key: string;
  item: Recommendation;
  resolution: Resolution;
}

/**
 * What items name, in order of the documents. An inner item is given only where it names what no item around it
 * does, so that nothing is told twice; groups, which only pass on what they name, are left out.
 */
export function namings(resolutions: Resolution[], keysOf: (item: Recommendation) => string[]): Naming[] {
  return resolutions.flatMap((resolution) =>
    naming(resolution).flatMap(({ item, around }) => {
      const said = new Set(around.flatMap(keysOf));
      const keys = [...new Set(keysOf(item))].filter((key) => !said.has(key));
      return keys.map((key) => ({ key, item, resolution }));
    }),
  );
}

/** The items that may be given, each with those around it that may. */
const naming = remembered(({ recommendations }: Resolution) => {
  const byId = new Map(recommendations.map((item) => [item.id, item]));
  return recommendations.flatMap((item) => {
    const holders = item.within.map(({ id }) => byId.get(id)).filter((holder) => holder !== undefined);
    const outermost = holders.findIndex(({ counted }) => counted);
    if (!item.counted && outermost === -1) return [];
    return [{ item, around: outermost === -1 ? [] : holders.slice(outermost) }];
  });
});

const extracts = memory<Recommendation, Extract>();

/** One extract a resolution. */
export function extractsOf(rows: Naming[]): Extract[] {
  return [...Map.groupBy(rows, ({ resolution }) => resolution)].flatMap(([resolution, named]) => {
    const items = named.map(({ item }) => item);
    const [first] = items;
    return first === undefined
      ? []
      : extracts(first, [resolution, ...items], () => extractOf(items, resolution));
  });
}

const extractOf = (items: Recommendation[], resolution: Resolution): Extract => ({
  resolution: { title: resolution.title, address: resolution.address },
  source: `${resolution.shortTitle}, ${resolution.edition.title}`,
  draft: resolution.stage === 'draft',
  translation: resolution.translation,
  edition: resolution.edition,
  contentLanguage: resolution.contentLanguage,
  count: items.length,
  parts: partsOf(items, resolution),
});

function partsOf(items: Recommendation[], resolution: Resolution): ExtractPart[] {
  const aboveOf = aboveItems(resolution);
  const passages: { within: string | undefined; whole: Above[]; passage: Passage }[] = [];
  for (const item of items) {
    const above = aboveOf(item.id);
    const within = item.within[0]?.address;
    const last = passages.at(-1);
    const isSame = last?.within === within && isUnderTheSame(above, last?.whole ?? []);
    if (last !== undefined && isSame) last.passage.items.push(extractItem(item));
    else
      passages.push({
        within,
        whole: above,
        passage: { above: newBelow(above, last?.whole ?? []), items: [extractItem(item)] },
      });
  }
  return [...Map.groupBy(passages, ({ within }) => within)].map(([within, inPart]) => {
    const part = resolution.parts.find(({ address }) => address === within);
    return {
      part: part === undefined ? null : part.heading,
      passages: inPart.map(({ passage }) => passage),
    };
  });
}

const extractItem = remembered((item: Recommendation): ExtractItem => {
  const { tree, children } = item;
  return { ...itemLine(item), tree, children };
});

/** Those of what was adopted: a draft is no resolution, and nobody is given an extract of it. */
export const adoptedIn = (extracts: readonly Extract[]): Extract[] => extracts.filter(({ draft }) => !draft);

/** Whether an adopted document names it. */
export const isNamed = ({ items }: { items: readonly { extracts: Extract[] }[] }): boolean =>
  items.some(({ extracts }) => adoptedIn(extracts).length > 0);

/** What one adopted resolution says to an organization. */
export interface ResolutionExtract {
  resolution: Resolution;
  manners: { manner: AddresseeManner; extract: Extract }[];
}

/** Those of the newest edition first. */
export const extractsByResolution = (
  { items }: Pick<Organization, 'items'>,
  { editions }: Pick<Proceedings, 'editions'>,
): ResolutionExtract[] =>
  editions.flatMap(({ resolutions }) =>
    resolutions.flatMap((resolution) => {
      const manners = items.flatMap(({ manner, extracts }) =>
        adoptedIn(extracts)
          .filter((extract) => extract.resolution.address === resolution.address)
          .map((extract) => ({ manner, extract })),
      );
      return manners.length === 0 ? [] : [{ resolution, manners }];
    }),
  );

/** In the document's order. */
export const itemsIn = ({ parts }: Extract): ExtractItem[] =>
  parts.flatMap(({ passages }) => passages.flatMap(({ items }) => items));

/** An organization with the items of one resolution alone. */
export interface OneExtract {
  /** «Резолюция, 2017» */
  title: string;
  /** Of its files: `/organizations/minek/2017-resolution/`. */
  address: string;
  organization: Organization;
}

/** One extract a file, where several adopted resolutions name it; of a single one the organization's own file is that extract. */
export function oneByOne(organization: Organization): OneExtract[] {
  const all = organization.items.flatMap(({ extracts }) => adoptedIn(extracts));
  const sources = new Map(all.map(({ resolution, source }) => [resolution.address, source]));
  if (sources.size < 2) return [];
  return [...sources].map(([resolution, title]) => ({
    title,
    address: `${organization.address}${resolution.slice(1).replace('/resolutions/', '-')}`,
    organization: {
      ...organization,
      items: organization.items
        .map((items) => ({
          ...items,
          extracts: items.extracts.filter((extract) => extract.resolution.address === resolution),
        }))
        .filter(({ extracts }) => extracts.length > 0),
    },
  }));
}
