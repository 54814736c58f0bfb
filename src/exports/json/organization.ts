/** ORGANIZATION -> ITS DOCUMENT, with the items that name it. */
import { itemsIn } from '../../model/extract.ts';
import type { Successor } from '../../model/succession-types.ts';
import type { Organization, Proceedings } from '../../model/types.ts';
import type { OrganizationDocument } from '../api/organization.ts';
import { atom } from '../atom.ts';
import type { Publication } from '../format.ts';
import { onceFor } from '../once.ts';
import { blocksOf } from './blocks.ts';
import { dispatchOf } from './dispatch.ts';
import { itemOf } from './item.ts';
import { headOf, recordFields } from './record.ts';
import { fileIn, referIfAny, referTo } from './references.ts';

export function organizationDocument(
  organization: Organization,
  publication: Publication,
): OrganizationDocument {
  const { address } = organization;
  return {
    ...headOf('organization', ['organization', organization], address, publication),
    id: organization.id,
    name: organization.name,
    short: organization.short,
    fullName: organization.fullName,
    kind: organization.kind,
    country: organization.country,
    website: organization.url && publication.url(organization.url),
    alsoKnownAs: organization.alsoKnownAs,
    parent: referIfAny(organization.parent, publication),
    units: organization.units.map((unit) => ({ ...referTo(unit, publication), count: unit.count })),
    successor: organization.successor && successorOf(organization.successor, publication),
    predecessors: organization.predecessors.map(({ successor, count, ...ref }) => ({
      ...referTo(ref, publication),
      successor: successorOf(successor, publication),
      count,
    })),
    roles: organization.roles.map(({ edition, label }) => ({
      edition: referTo(edition, publication),
      label,
    })),
    dispatches: organization.dispatches.map(({ resolution, ...dispatch }) => ({
      resolution: referTo(resolution, publication),
      ...dispatchOf(dispatch, publication),
    })),
    files: { feed: fileIn(atom, 'organization-news', organization, publication) },
    ...recordFields(organization),
    count: organization.count,
    items: organization.items.map(({ manner, count, extracts }) => ({
      manner,
      count,
      items: extracts
        .flatMap(itemsIn)
        .flatMap((line) => itemsByAddress(publication.model).get(line.address) ?? [])
        .map(({ item, resolution }) => itemOf(item, resolution, publication)),
    })),
    body: blocksOf(organization.body, { address }, publication),
  };
}

/** By the address of an item's page. */
const itemsByAddress = onceFor(
  ({ editions }: Proceedings) =>
    new Map(
      editions
        .flatMap(({ resolutions }) => resolutions)
        .flatMap((resolution) =>
          resolution.recommendations.map((item) => [item.address, { item, resolution }] as const),
        ),
    ),
);

const successorOf = (
  { from, act, ...ref }: Successor,
  publication: Publication,
): NonNullable<OrganizationDocument['successor']> => ({
  ...referTo(ref, publication),
  from,
  act: act && { title: act.title, url: act.href && publication.url(act.href) },
});
