/** What a long programme can be filtered by: its rooms and its tracks, each with a stable id for the URL. */
import type { FacetValue } from './facets.ts';
import type { SessionLine } from './home.ts';

/** In the order of the page; the names are those of the URL's parameters, on which shared links depend. */
const programmeFacetNames = ['room', 'track'] as const;
type ProgrammeFacetName = (typeof programmeFacetNames)[number];

export interface ProgrammeFacet {
  name: ProgrammeFacetName;
  values: FacetValue[];
}

/** The ids of a session's values; `null` where it states none. */
export type ProgrammeTraits = Record<ProgrammeFacetName, string | null>;

/** `K.1.105 (La Fontaine)` becomes `K.1.105_(La_Fontaine)`: ids hold no spaces. */
const valueId = (name: string) => name.trim().replace(/\s+/g, '_');

export function programmeTraits({ room, track }: SessionLine): ProgrammeTraits {
  return {
    room: room === null ? null : valueId(room),
    track: track === null ? null : valueId(track),
  };
}

/** In the order of their names; left out is what has less than two values. */
export function programmeFacets(
  sessions: SessionLine[],
  compare: Intl.Collator['compare'],
): ProgrammeFacet[] {
  return programmeFacetNames
    .map((name) => {
      const stated = sessions.map((session) => session[name]).filter((value) => value !== null);
      const values = [...Map.groupBy(stated, valueId)]
        .map(([id, titles]) => ({ id, title: titles[0] ?? id, note: null, count: titles.length }))
        .toSorted((a, b) => compare(a.title, b.title));
      return { name, values };
    })
    .filter(({ values }) => values.length > 1);
}
