/** One answer to many items: with each of them stands which others it is about. */
import { memory } from '../remembered.ts';
import { citedPlace } from './cited-place.ts';
import type { Ref } from './entry.ts';
import type { FollowUp } from './follow-up-types.ts';
import type { Resolution } from './resolution-types.ts';
import type { Edition } from './types.ts';

/** The editions with `also` of every follow-up filled in. */
export function withShared(editions: Edition[]): Edition[] {
  const resolutions = editions.flatMap((edition) => edition.resolutions);
  const told = Map.groupBy(resolutions.flatMap(placesIn), ({ key }) => key);
  const shared = (followUps: FollowUp[], resolution: Resolution, id: string): FollowUp[] =>
    followUps.map((followUp) => ({
      ...followUp,
      also: (told.get(followUp.key) ?? [])
        .filter((other) => followUp.about === null && (other.resolution !== resolution || other.id !== id))
        .map((other) => refTo(other, resolution)),
    }));
  const withOthers = (resolution: Resolution): Resolution => ({
    ...resolution,
    divisions: Object.fromEntries(
      Object.entries(resolution.divisions).map(([id, division]) => [
        id,
        { ...division, followUps: shared(division.followUps, resolution, id) },
      ]),
    ),
    recommendations: resolution.recommendations.map((item) => ({
      ...item,
      followUps: shared(item.followUps, resolution, item.id),
    })),
  });
  return editions.map((edition) => ({
    ...edition,
    resolutions: edition.resolutions.map((resolution) => {
      const places = placesIn(resolution).map(({ key }) => told.get(key) ?? []);
      if (places.every(({ length }) => length === 1)) return resolution;
      const of = places.flat().flatMap((place) => [place.resolution, place.id]);
      return resolutionsWith(resolution, of, () => withOthers(resolution));
    }),
  }));
}

const resolutionsWith = memory<Resolution, Resolution>();

interface Told {
  key: string;
  resolution: Resolution;
  id: string;
}

/** What stands with an item and is about what holds it is told there. */
const placesIn = (resolution: Resolution): Told[] =>
  [
    ...Object.entries(resolution.divisions),
    ...resolution.recommendations.map((item) => [item.id, item] as const),
  ].flatMap(([id, { followUps }]) =>
    followUps.filter(({ about }) => about === null).map(({ key }) => ({ key, resolution, id })),
  );

/** Of another document, with its name. */
function refTo({ resolution, id }: Told, from: Resolution): Ref {
  const { short, address } = citedPlace(resolution, id);
  const place = short ?? resolution.shortTitle;
  const title =
    resolution === from ? place : `${place} (${resolution.shortTitle}, ${resolution.edition.title})`;
  return { title, address };
}
