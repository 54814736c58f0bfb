/** The list of all recommendations: by resolution and part, with what it can be filtered by; or by edition where they are many. */
import type { Block } from '../../markdown/types.ts';
import { headingOf, itemLine } from '../build-recommendation.ts';
import type { Ref } from '../entry.ts';
import type { ItemLine, Recommendation, Resolution } from '../resolution-types.ts';
import type { Edition, Proceedings } from '../types.ts';
import { adoptedAmong } from './drafts.ts';
import { type Facet, facetsOf, type Traits, traitsOf } from './facets.ts';

/** Above this many the list is split by edition. */
const longestList = 1000;

/** Its items are proposals, and stand in no list. */
export type DraftDocument = Pick<Resolution, 'title' | 'address' | 'count' | 'stage' | 'contentLanguage'>;

export interface Register {
  count: number;
  drafts: DraftDocument[];
  documents: RegisterDocument[];
  facets: Facet[];
  /** Set instead of `documents` when the list is split. */
  editions: (Ref & { count: number })[];
}

/** The items of one resolution, which is named by its short title. */
export interface RegisterDocument extends Ref {
  edition: Ref;
  contentLanguage: string;
  parts: RegisterPart[];
}

export interface RegisterPart {
  /** `null` for items outside of any part. */
  part: Ref | null;
  sections: RegisterSection[];
}

/** Items in a row that stand in the same place, so that their labels do not begin anew between them. */
export interface RegisterSection {
  /** The innermost division, where it is not the part itself: «Раздел I. Команда кластера». */
  section: Ref | null;
  items: RegisterItem[];
}

export interface RegisterItem extends ItemLine {
  /** What hangs below its words. */
  children: Block[];
  traits: Traits;
}

const countIn = (resolutions: Resolution[]) =>
  adoptedAmong(resolutions).reduce((sum, { count }) => sum + count, 0);

const draftsOf = (editions: Edition[]): DraftDocument[] =>
  editions
    .flatMap(({ resolutions }) => resolutions)
    .filter(({ stage, count }) => stage === 'draft' && count > 0)
    .map(({ title, address, count, stage, contentLanguage }) => ({
      ...{ title, address, count, stage, contentLanguage },
    }));

export function registerOf({ editions, language }: Proceedings): Register {
  const count = countIn(editions.flatMap(({ resolutions }) => resolutions));
  if (count <= longestList) return listOf(editions, language);
  return {
    count,
    drafts: draftsOf(editions),
    documents: [],
    facets: [],
    editions: editions.map(({ title, address, resolutions }) => ({
      title,
      address: `${address}recommendations/`,
      count: countIn(resolutions),
    })),
  };
}

/** One complete list an edition; none where the whole list is short enough. */
export function editionRegisters(model: Proceedings): { held: Edition; edition: Ref; register: Register }[] {
  if (registerOf(model).editions.length === 0) return [];
  return model.editions.map((edition) => ({
    held: edition,
    edition: { title: edition.name, address: edition.address },
    register: listOf([edition], model.language),
  }));
}

function listOf(editions: Edition[], language: string): Register {
  const documents = adoptedAmong(editions.flatMap(({ resolutions }) => resolutions)).flatMap(documentOf);
  const items = documents
    .flatMap(({ parts }) => parts)
    .flatMap(({ sections }) => sections)
    .flatMap((section) => section.items);
  return {
    count: items.length,
    drafts: draftsOf(editions),
    documents,
    facets: facetsOf(items, language),
    editions: [],
  };
}

function documentOf({ recommendations, parts, edition, ...resolution }: Resolution): RegisterDocument[] {
  const counted = recommendations.filter((item) => item.counted);
  if (counted.length === 0) return [];
  const partOf = ({ within: [outermost] }: Recommendation) =>
    parts.find((part) => part.address === outermost?.address);
  return [
    {
      title: resolution.shortTitle,
      address: resolution.address,
      edition,
      contentLanguage: resolution.contentLanguage,
      parts: [...Map.groupBy(counted, partOf)].map(([found, items]) => {
        const part = found === undefined ? null : found.heading;
        return { part, sections: sectionsOf(items, part) };
      }),
    },
  ];
}

function sectionsOf(items: Recommendation[], part: Ref | null): RegisterSection[] {
  const bySection = Map.groupBy(items, ({ within }) => within.slice(1).at(-1)?.address);
  return [...bySection.values()].map((members) => {
    const innermost = members[0]?.within.slice(1).at(-1);
    return {
      section: innermost === undefined ? null : headingOf(innermost),
      items: members.map((item) => registerItem(item, part)),
    };
  });
}

/** An item that only stands below another one has no part to be filtered by. */
function registerItem(recommendation: Recommendation, part: Ref | null): RegisterItem {
  const line = { ...itemLine(recommendation), part };
  return { ...line, children: recommendation.children, traits: traitsOf(line) };
}
