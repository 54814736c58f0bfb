/** RESOLUTION, ITEM -> schema.org works. A resolution of a conference is no legislation. */
import type { CreativeWork, Report } from 'schema-dts';
import { byCodeUnits } from '../../model/order.ts';
import type { Addressed, Recommendation, Resolution } from '../../model/resolution-types.ts';
import { itemLines } from '../item-words.ts';
import { known, named, organizationRef, type UrlOf } from './thing.ts';

/** Characters of all items' texts, above which a report only names them: each has a page that says it. */
const longestText = 20_000;

const statuses = { adopted: 'Adopted', draft: 'Draft' } as const satisfies Record<
  Resolution['stage'],
  string
>;

export function resolutionThing(resolution: Resolution, url: UrlOf): Report {
  const { title, shortTitle, address, summary, stage, edition, contentLanguage } = resolution;
  const original = resolution.source?.file ?? null;
  const corrected = resolution.corrections.map(({ date }) => date).toSorted(byCodeUnits);
  return {
    '@type': 'Report',
    ...named({ title, address }, url),
    inLanguage: contentLanguage,
    creativeWorkStatus: statuses[stage],
    about: { '@type': 'Event', '@id': url(edition.address), name: resolution.held.title },
    ...known({
      alternateName: shortTitle === title ? null : shortTitle,
      description: summary,
      dateCreated: resolution.adopted?.date,
      dateModified: corrected.at(-1),
      hasPart: partsOf(resolution, url),
      encoding: original === null ? null : { '@type': 'MediaObject' as const, contentUrl: url(original) },
    }),
  };
}

function partsOf({ recommendations }: Resolution, url: UrlOf): CreativeWork[] {
  const items = recommendations.filter(({ counted }) => counted);
  const words = items.map((item) => itemLines(item).join('\n'));
  const isShort = words.reduce((sum, { length }) => sum + length, 0) <= longestText;
  return items.map(({ place, address, key }, index) => ({
    '@type': 'CreativeWork',
    ...named({ title: place, address }, url),
    identifier: key,
    position: index + 1,
    ...known({ text: isShort ? words[index] : null }),
  }));
}

export function itemThing(item: Recommendation, url: UrlOf): CreativeWork {
  const { place, address, key, resolution, stage, contentLanguage, topics, inner, label } = item;
  return {
    '@type': 'CreativeWork',
    ...named({ title: place, address }, url),
    identifier: key,
    inLanguage: contentLanguage,
    creativeWorkStatus: statuses[stage],
    text: itemLines(item).join('\n'),
    isPartOf: { '@type': 'Report', ...named(resolution, url) },
    ...known({
      position: label,
      about: topics.map((topic) => ({ '@type': 'DefinedTerm' as const, ...named(topic, url) })),
      mentions: addresseesOf(item.addressees).map((organization) => organizationRef(organization, url)),
      hasPart: inner.map((part) => ({
        '@type': 'CreativeWork' as const,
        ...named({ title: part.place, address: part.address }, url),
      })),
    }),
  };
}

/** Each once, whatever the manners in which an item names it. */
const addresseesOf = (addressees: readonly Addressed[]) =>
  [...Map.groupBy(addressees, ({ organization }) => organization.address).values()].flatMap(
    ([first]) => first?.organization ?? [],
  );
