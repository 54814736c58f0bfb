/** Things of the model -> the rows of their tables: one an item, also of those that stand inside of others. */
import { itemsIn } from '../../model/extract.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Edition, Organization, Proceedings } from '../../model/types.ts';
import type { SubjectKind, Subjects } from '../subjects.ts';

export interface ItemRow {
  item: Recommendation;
  resolution: Resolution;
  /** The nearest item with a page that holds this one. */
  heldBy: Recommendation | null;
}

/** What has a table of its items. */
export type TableKind = Extract<SubjectKind, 'register' | 'edition-register' | 'resolution' | 'organization'>;

type RowsOf = { [Kind in TableKind]: (subject: Subjects[Kind], model: Proceedings) => ItemRow[] };

export const rowsOf: RowsOf = {
  register: ({ editions }) => editions.flatMap(ofEdition),
  'edition-register': ofEdition,
  resolution: ofResolution,
  organization: ofOrganization,
};

function ofEdition({ resolutions }: Edition): ItemRow[] {
  return resolutions.flatMap(ofResolution);
}

function ofResolution(resolution: Resolution): ItemRow[] {
  const { recommendations } = resolution;
  return recommendations.map((item) => ({
    item,
    resolution,
    heldBy: recommendations.findLast(({ id }) => item.within.some((holder) => holder.id === id)) ?? null,
  }));
}

/** Those that its page shows, each once, in whatever manner they name it, and those inside of them. */
function ofOrganization(organization: Organization, { editions }: Proceedings): ItemRow[] {
  const shown = itemsShownOf(organization);
  return editions
    .flatMap(ofEdition)
    .filter(({ item }) => [item, ...item.within].some(({ address }) => shown.has(address)));
}

/** Addresses of the items that its page shows. */
const itemsShownOf = ({ items }: Organization): Set<string> =>
  new Set(
    items
      .flatMap(({ extracts }) => extracts)
      .flatMap(itemsIn)
      .map(({ address }) => address),
  );
