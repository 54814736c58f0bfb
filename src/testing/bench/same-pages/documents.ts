/** The pages of an edition: itself, its lists, its sessions, its resolutions with each item. */

import type { Recommendation, Resolution } from '../../../model/resolution-types.ts';
import type { Edition, Session } from '../../../model/types.ts';
import { blocks, linked, links, type MarkdownPage, section } from './page.ts';
import type { PageWords } from './words.ts';

/** The Markdown of a record's body, by its address. */
export type Bodies = (address: string) => string;

/** @param hasList whether the edition has a list of recommendations of its own */
export function* editionPages(
  edition: Edition,
  bodies: Bodies,
  words: PageWords,
  hasList: boolean,
): Generator<MarkdownPage> {
  const { address, sessions, resolutions } = edition;
  const page = (at: string, title: string, markdown: string): MarkdownPage => ({
    address: at,
    title,
    markdown,
    edition,
  });
  const items = resolutions.flatMap(({ recommendations }) => recommendations);
  yield page(
    address,
    edition.title,
    blocks(
      [edition.place, edition.start, edition.end].filter(Boolean).join(', '),
      bodies(address),
      section(words.sessions, links(sessions)),
      section(words.resolutions, links(resolutions)),
    ),
  );
  yield page(`${address}programme/`, words.programme, links(sessions.map(timed)));
  yield page(`${address}materials/`, words.materials, linked(edition));
  yield page(`${address}resolutions/`, words.resolutions, links(resolutions));
  if (hasList) yield page(`${address}recommendations/`, words.recommendations, links(items.map(itemLink)));
  for (const session of sessions)
    yield page(session.address, session.title, sessionText(session, bodies, words));
  for (const resolution of resolutions) {
    yield page(resolution.address, resolution.title, bodies(resolution.address));
    for (const item of resolution.recommendations)
      yield page(item.address, item.place, itemText(item, resolution, words));
  }
}

/** An item of a list: its place, and its words. */
export const itemLink = ({ place, address, text }: Pick<Recommendation, 'place' | 'address' | 'text'>) => ({
  title: place,
  address,
  note: text,
});

const timed = ({ title, address, date, start, end }: Session) => ({
  title,
  address,
  note: [date, start, end].filter(Boolean).join(', '),
});

const sessionText = (session: Session, bodies: Bodies, words: PageWords): string =>
  blocks(
    timed(session).note,
    bodies(session.address),
    section(words.people, links(session.people.map(({ person, role }) => ({ ...person, note: role })))),
    section(words.resolutions, links(session.outcomes)),
    section(words.topics, links(session.topics)),
  );

function itemText(item: Recommendation, resolution: Resolution, words: PageWords): string {
  const addressees = item.addressees.map(({ organization, words: said }) => ({
    ...organization,
    note: said,
  }));
  const neighbours = [item.previous, item.next].flatMap((one) =>
    one === null ? [] : [{ title: `${one.label ?? ''} ${one.text}`.trim(), address: one.address }],
  );
  return blocks(
    item.leadIn === null ? null : `> ${item.leadIn}`,
    `${item.label === null ? '' : `**${item.label}** `}${item.text}`,
    section(words.addressees, links(addressees)),
    section(
      words.place,
      links([
        resolution,
        ...item.within.map(({ name, address }) => ({ title: name, address })),
        ...(item.session === null ? [] : [item.session]),
        item.edition,
      ]),
    ),
    section(words.topics, links(item.topics)),
    section(words.items, links(neighbours)),
  );
}
