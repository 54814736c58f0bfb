/** SESSION -> ITS DOCUMENT. */
import { sessionChanged } from '../../model/dated.ts';
import { editionOf } from '../../model/edition-of.ts';
import type { Edition, Session, Talk } from '../../model/types.ts';
import type { SessionDocument, SessionEntry } from '../api/session.ts';
import type { Publication } from '../format.ts';
import { withSeconds } from '../instant.ts';
import { blocksOf } from './blocks.ts';
import { keyOf } from './item.ts';
import { headOf, materialsOf, peopleOf, recordFields } from './record.ts';
import { linkTo, referTo } from './references.ts';

export function sessionDocument(session: Session, publication: Publication): SessionDocument {
  const { address, change } = session;
  const edition = editionOf(session, publication.model);
  return {
    ...headOf('session', ['session', session], address, publication),
    id: session.id,
    title: session.title,
    edition: referTo(session.edition, publication),
    ...whenOf(session),
    change: change && { date: change.date, note: change.note },
    people: peopleOf(session.people, publication),
    talks: session.talks.map((talk) => talkOf(talk, address, publication)),
    materials: materialsOf(session.materials, publication),
    topics: session.topics.map((topic) => linkTo(topic, publication)),
    heldIn: session.heldIn,
    outcomes: outcomesOf(session, edition, publication),
    items: itemsOf(session, edition),
    modified: sessionChanged(session, edition),
    ...recordFields(session),
    body: blocksOf(session.body, { address }, publication),
  };
}

export const sessionEntry = (session: Session, publication: Publication): SessionEntry => ({
  ...referTo(session, publication),
  ...whenOf(session),
});

const whenOf = (session: Session) => ({
  type: session.type,
  date: session.date,
  ...timesOf(session),
  room: session.room,
  track: session.track,
  state: session.state,
});

const timesOf = ({ start, end, begins, ends }: Session | Talk) => ({
  start,
  end,
  begins: begins && withSeconds(begins),
  ends: ends && withSeconds(ends),
});

const talkOf = (talk: Talk, address: string, publication: Publication): SessionDocument['talks'][number] => ({
  id: talk.id,
  url: publication.url(`${address}#${talk.id}`),
  title: talk.title,
  people: peopleOf(talk.people, publication),
  abstract: talk.abstract,
  ...timesOf(talk),
  materials: materialsOf(talk.materials, publication),
});

function outcomesOf(
  { outcomes }: Session,
  edition: Edition,
  publication: Publication,
): SessionDocument['outcomes'] {
  return outcomes.flatMap(({ address, place, title, count, resolution: ref }) => {
    const resolution = edition.resolutions.find((one) => one.address === ref.address);
    if (resolution === undefined) return [];
    const [, id] = address.split('#');
    return {
      key: `${keyOf(resolution)}#${id}`,
      url: publication.url(address),
      place,
      title,
      count,
      resolution: referTo(ref, publication),
    };
  });
}

const itemsOf = ({ address }: Session, edition: Edition): string[] =>
  edition.resolutions
    .flatMap(({ recommendations }) => recommendations)
    .filter(({ session }) => session?.address === address)
    .map(({ key }) => key);
