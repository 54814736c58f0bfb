/** What the search shows of a recommendation and finds it by, besides its own words. */
import { latestStatus } from '../build-follow-ups.ts';
import type { Recommendation } from '../resolution-types.ts';

export function recommendationFacts(recommendation: Recommendation) {
  const { edition, addressees, topics, shortPlace, within, session } = recommendation;
  const held = within.flatMap(({ place, name, words }) => [
    name === place ? '' : name,
    words.replace(/:$/, ''),
  ]);
  const around = [...held, session?.title ?? '', ...topics.map(({ title }) => title)];
  return {
    kind: 'recommendation' as const,
    edition: edition.title,
    addressees: addressees.map(({ organization }) => organization.title),
    living: addressees.flatMap(({ living }) => (living === null ? [] : [living.title])),
    topics: topics.map(({ title }) => title),
    status: latestStatus(recommendation.followUps)?.status,
    place: shortPlace,
    part: within[0]?.name,
    /** What holds it, in the organizer's words and the document's; the session that it came from; its topics. */
    context: [...new Set(around)].filter((words) => words !== ''),
  };
}
