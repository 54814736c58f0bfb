/** What is not adopted, and what is not published: for all that is told of the rest alone. */
import type { Ref } from '../entry.ts';
import type { Resolution } from '../resolution-types.ts';
import type { Proceedings } from '../types.ts';

/** Documents that were adopted. */
export const adoptedAmong = <One extends Pick<Resolution, 'stage'>>(resolutions: readonly One[]): One[] =>
  resolutions.filter(({ stage }) => stage === 'adopted');

/** Pages of documents that are drafts, and of their items: search engines are not shown what is to change. */
export const draftPages = ({ editions }: Pick<Proceedings, 'editions'>): string[] =>
  editions
    .flatMap(({ resolutions }) => resolutions)
    .filter(({ stage }) => stage === 'draft')
    .flatMap(({ address, recommendations }) => [address, ...recommendations.map((item) => item.address)]);

/** Which of the records that only a preview shows a page shows, or links to. `props`: all that it is made of. */
export function draftsShown(drafts: readonly Ref[], props: object): Ref[] {
  if (drafts.length === 0) return [];
  const named = new Set<string>();
  JSON.stringify(props, (field, value: unknown) => {
    if (typeof value === 'string' && /^(?:address|key|href)$/.test(field))
      named.add(value.replace(/#.*$/, ''));
    return value;
  });
  return drafts.filter(({ address }) => [...named].some((one) => isWithin(one, address)));
}

/** An address of a page ends in `/`, so that `/2027/` holds `/2027/sessions/a/`; a follow-up holds nothing. */
const isWithin = (address: string, draft: string): boolean =>
  draft.endsWith('/') ? address.startsWith(draft) : address === draft;
