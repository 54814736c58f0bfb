/** What the metadata calls each thing that the text refers to. No such id has a `_`, which every eId of the text has. */
import type { Ref } from '../../model/entry.ts';
import type { Addressed, Resolution } from '../../model/resolution-types.ts';

/** The whole conference, all editions of it; it also stands for who made this file. */
export const conference = 'conference';
/** Where the document was adopted. */
export const edition = 'edition';
export const adoptingBody = 'adopting-body';

type Kind = 'organization' | 'concept' | 'session';

/** `organization-minek` of `/organizations/minek/`. */
export const referenceId = (kind: Kind, { address }: Ref): string =>
  `${kind}-${address.split('/').at(-2) ?? ''}`;

export const roleId = ({ manner }: Pick<Addressed, 'manner'>): string => `role-${manner}`;
export const signatoryId = (index: number): string => `signatory-${index + 1}`;
export const postId = (index: number): string => `post-${index + 1}`;
export const correctionId = (index: number): string => `correction-${index + 1}`;

/** `refersTo` of a part, the session that it came from, or of an item, what it is about; `null` where nothing is stated. */
export function referencesOf(id: string, { divisions, recommendations }: Resolution): string | null {
  const session = divisions[id]?.session;
  const topics = recommendations.find((item) => item.id === id)?.topics ?? [];
  const ids = [
    ...(session ? [referenceId('session', session)] : []),
    ...topics.map((topic) => referenceId('concept', topic)),
  ];
  return ids.length === 0 ? null : ids.map((one) => `#${one}`).join(' ');
}
