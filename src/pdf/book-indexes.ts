/** Where the book names whom and what: organizations by the items that name them, people by their sessions, topics by both. */

import type { IndexEntry } from '../document/nodes.ts';
import type { Setting } from '../document/setting.ts';
import type { Edition, Proceedings } from '../model/types.ts';

interface Met {
  name: string;
  text: string;
  target: string;
}

export function bookIndexes(
  edition: Edition,
  { people, organizations }: Proceedings,
  { language, words }: Setting,
): { name: string; entries: IndexEntry[] }[] {
  const filedAs = new Map(people.map((person) => [person.address, person.filedAs]));
  const fullName = new Map(
    organizations.map((organization) => [organization.address, organization.fullName]),
  );
  const items = itemsOf(edition);
  const organizationsMet = items.flatMap(({ item, text }) =>
    item.addressees.map(({ organization: { address, title } }) => ({
      name: fullName.get(address) ?? title,
      text,
      target: item.address,
    })),
  );
  const peopleMet = edition.sessions.flatMap(({ title, address: target, people: taking, talks }) =>
    [...taking, ...talks.flatMap((talk) => talk.people)].map(({ person }) => ({
      name: filedAs.get(person.address) ?? person.title,
      text: title,
      target,
    })),
  );
  const topicsMet = [
    ...items.flatMap(({ item, text }) =>
      item.topics.map((topic) => ({ name: topic.title, text, target: item.address })),
    ),
    ...edition.sessions.flatMap(({ title, address, topics }) =>
      topics.map((topic) => ({ name: topic.title, text: title, target: address })),
    ),
  ];
  return [
    { name: words.organizations, entries: entriesOf(organizationsMet, language) },
    { name: words.people, entries: entriesOf(peopleMet, language) },
    { name: words.topics, entries: entriesOf(topicsMet, language) },
  ];
}

/** Items that count, each with its place; with its document's name where there are several. */
function itemsOf({ resolutions }: Edition) {
  return resolutions.flatMap(({ shortTitle, recommendations }) =>
    recommendations
      .filter(({ counted }) => counted)
      .map((item) => ({
        item,
        text: resolutions.length > 1 ? `${item.shortPlace}, ${shortTitle}` : item.shortPlace,
      })),
  );
}

/** In the order of the alphabet; each place once. */
function entriesOf(met: readonly Met[], language: string): IndexEntry[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...Map.groupBy(met, ({ name }) => name)]
    .map(([name, places]) => ({
      name,
      places: [...new Map(places.map(({ text, target }) => [target, { text, target }])).values()],
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}
