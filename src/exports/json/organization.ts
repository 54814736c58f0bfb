/** ORGANIZATION -> ITS DOCUMENT, with the items that name it. */
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Organization, Proceedings } from '../../model/types.ts';
import type { OrganizationDocument } from '../api/organization.ts';
import { atom } from '../atom.ts';
import type { Publication } from '../format.ts';
import { blocksOf } from './blocks.ts';
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
    successor: referIfAny(organization.successor, publication),
    roles: organization.roles.map(({ edition, label }) => ({
      edition: referTo(edition, publication),
      label,
    })),
    files: { feed: fileIn(atom, 'organization-news', organization, publication) },
    ...recordFields(organization),
    count: organization.count,
    items: organization.items.map(({ manner, count, extracts }) => ({
      manner,
      count,
      items: extracts
        .flatMap(({ parts }) => parts)
        .flatMap(({ passages }) => passages)
        .flatMap(({ items }) => items)
        .flatMap((line) => found(line.address, publication.model) ?? [])
        .map(({ item, resolution }) => itemOf(item, resolution, publication)),
    })),
    body: blocksOf(organization.body, { address }, publication),
  };
}

interface Found {
  item: Recommendation;
  resolution: Resolution;
}

const known = new WeakMap<Proceedings, Map<string, Found>>();

/** The item that has its page at an address. */
function found(address: string, model: Proceedings): Found | undefined {
  const made =
    known.get(model) ??
    new Map(
      model.editions
        .flatMap(({ resolutions }) => resolutions)
        .flatMap((resolution) =>
          resolution.recommendations.map((item) => [item.address, { item, resolution }] as const),
        ),
    );
  known.set(model, made);
  return made.get(address);
}
