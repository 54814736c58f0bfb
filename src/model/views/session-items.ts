/** What a session led to: the items of resolutions that were prepared at it, by part and section. */
import type { Ref } from '../entry.ts';
import type { Outcome, Recommendation } from '../resolution-types.ts';
import { headedRef } from '../title-language.ts';
import type { Edition, Session } from '../types.ts';

export interface PreparedPart extends Pick<Outcome, 'heading' | 'resolution' | 'breaksOffIn'> {
  sections: PreparedSection[];
}

export interface PreparedSection {
  /** `null`: items that stand in the part itself. */
  section: Ref | null;
  items: PreparedItem[];
}

export type PreparedItem = Pick<
  Recommendation,
  'label' | 'text' | 'address' | 'shortPlace' | 'contentLanguage'
>;

export function preparedAt(session: Session, { resolutions }: Edition): PreparedPart[] {
  const all = resolutions.flatMap(({ recommendations }) => recommendations).filter(({ counted }) => counted);
  return session.outcomes.map(({ address, heading, resolution, breaksOffIn }) => {
    const items = all.filter(({ within }) => within.some((outer) => outer.address === address));
    return { heading, resolution, breaksOffIn, sections: sectionsOf(items, address) };
  });
}

/** Items in a row under one heading. */
function sectionsOf(items: Recommendation[], part: string): PreparedSection[] {
  const holder = ({ within }: Recommendation) => within.at(-1);
  return [...Map.groupBy(items, (item) => holder(item)?.address).values()].map((group) => {
    const outer = group[0] === undefined ? undefined : holder(group[0]);
    const section = outer === undefined || outer.address === part ? null : headedRef(outer.name, outer);
    return { section, items: group.map(lineOf) };
  });
}

const lineOf = ({ label, text, address, shortPlace, contentLanguage }: Recommendation): PreparedItem => ({
  label,
  text,
  address,
  shortPlace,
  contentLanguage,
});
