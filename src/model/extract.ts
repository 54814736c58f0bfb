/** Takes the items that name something out of the resolutions, with the words that they stand under. */

import { itemLine } from './build-recommendation.ts';
import type { Ref } from './entry.ts';
import type { Extract, ExtractItem, ExtractPart } from './extract-types.ts';
import type { Recommendation, Resolution } from './resolution-types.ts';

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
  return resolutions.flatMap((resolution) => {
    const byId = new Map(resolution.recommendations.map((item) => [item.id, item]));
    return resolution.recommendations.flatMap((item) => {
      const holders = item.within.map(({ id }) => byId.get(id)).filter((holder) => holder !== undefined);
      const outermost = holders.findIndex(({ counted }) => counted);
      if (!item.counted && outermost === -1) return [];
      const said = new Set(outermost === -1 ? [] : holders.slice(outermost).flatMap(keysOf));
      const keys = [...new Set(keysOf(item))].filter((key) => !said.has(key));
      return keys.map((key) => ({ key, item, resolution }));
    });
  });
}

/** One extract a resolution. */
export function extractsOf(rows: Naming[]): Extract[] {
  return [...Map.groupBy(rows, ({ resolution }) => resolution)].map(([resolution, named]) => ({
    resolution: { title: resolution.title, address: resolution.address },
    source: `${resolution.shortTitle}, ${resolution.edition.title}`,
    draft: resolution.stage === 'draft',
    edition: resolution.edition,
    contentLanguage: resolution.contentLanguage,
    count: named.length,
    parts: partsOf(
      named.map(({ item }) => item),
      resolution,
    ),
  }));
}

function partsOf(items: Recommendation[], resolution: Resolution): ExtractPart[] {
  const rows = items.map((item) => ({
    part: resolution.parts.find(({ address }) => address === item.within[0]?.address),
    section: sectionOf(item, resolution),
    item,
  }));
  return [...Map.groupBy(rows, ({ part }) => part)].map(([part, inPart]) => ({
    part: part === undefined ? null : { title: part.heading, address: part.address },
    passages: [
      ...Map.groupBy(inPart, ({ section, item }) => `${section?.address} ${item.leadIn}`).values(),
    ].map(([first, ...others]) => ({
      section: first?.section ?? null,
      leadIn: first?.item.leadIn ?? null,
      items: [first, ...others].flatMap((row) => (row === undefined ? [] : [extractItem(row.item)])),
    })),
  }));
}

function sectionOf({ within }: Recommendation, { divisions }: Resolution): Ref | null {
  const innermost = within.findLast(({ id }) => id in divisions);
  return innermost === undefined || innermost === within[0]
    ? null
    : { title: innermost.place, address: innermost.address };
}

function extractItem(item: Recommendation): ExtractItem {
  const { tree, children } = item;
  return { ...itemLine(item), tree, children };
}
