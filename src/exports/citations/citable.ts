/** RECORD -> WHAT A REFERENCE TO IT SAYS, the same for every format of references. */

import { authorsOfSession, authorsOfTalk } from '../../model/authors.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Edition, Session, Talk } from '../../model/types.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { PersonName } from '../../strings/person-name.ts';
import type { SessionType } from '../../strings/vocabulary.ts';
import { isOrganizer } from '../organizers.ts';
import { citationKey } from './key.ts';

export interface Citable {
  kind: 'edition' | 'session' | 'talk' | 'resolution' | 'item';
  /** ASCII, unique on the site and as lasting as the address. */
  key: string;
  /** Absolute. */
  url: string;
  /** Of an item it is its place: «Пункт 3 раздела I части 1». */
  title: string;
  /** What it is a part of: the conference for its sessions and talks, the resolution for its items. */
  container: string | null;
  /** «Круглый стол», «Резолюция», «Заявление»; `null` where no word for it is known. */
  genre: string | null;
  authors: PersonName[];
  event: CitedEvent;
  /** Nobody but the conference stands behind what its participants adopted; `null` for what is not adopted. */
  publisher: string | null;
  /** Those that held the event. */
  organizers: string[];
  /** ISO: a day, a month or a year, whichever is stated. */
  issued: string;
  /** Of the title. */
  language: string;
  /** «проект», «неофициальный перевод». */
  remarks: string[];
  abstract: string | null;
  /** The reference in words, with `{url}` and `{date}` for the day of access. */
  bibliography: string;
}

/** The edition of the conference. */
type CitedEvent = Pick<Edition, 'title' | 'place' | 'start' | 'end'>;
/** What a session's reference says of its edition. */
export type EventFacts = CitedEvent & Pick<Edition, 'roles'>;

export type CitedResolution = Pick<
  Resolution,
  'title' | 'held' | 'adopted' | 'stage' | 'translation' | 'contentLanguage' | 'bibliography'
>;

/** `url`s are absolute, of the page in its own language. */
export function citableEdition(
  edition: EventFacts & Pick<Edition, 'contentLanguage' | 'summary' | 'bibliography'>,
  url: string,
): Citable {
  const { title, contentLanguage, summary, bibliography } = edition;
  return {
    ...held(edition),
    kind: 'edition',
    ...address(url),
    title,
    container: null,
    genre: null,
    authors: [],
    issued: commonDate(edition),
    language: contentLanguage,
    remarks: [],
    abstract: summary,
    bibliography,
  };
}

export function citableSession(session: Session, edition: EventFacts, url: string): Citable {
  const { title, type, date, contentLanguage, summary, bibliography } = session;
  return {
    ...held(edition),
    kind: 'session',
    ...address(url),
    title,
    container: edition.title,
    genre: genreOf(type, contentLanguage),
    authors: authorsOfSession(session),
    issued: date ?? commonDate(edition),
    language: contentLanguage,
    remarks: [],
    abstract: summary,
    bibliography,
  };
}

/** `sessionUrl`: of the session's page, which the talk stands on. */
export function citableTalk(talk: Talk, session: Session, edition: EventFacts, sessionUrl: string): Citable {
  const { title, abstract, bibliography } = talk;
  return {
    ...citableSession(session, edition, `${sessionUrl}#${talk.id}`),
    kind: 'talk',
    title,
    genre: genreOf('talk', session.contentLanguage),
    authors: authorsOfTalk(talk),
    abstract,
    bibliography,
  };
}

export function citableResolution(resolution: CitedResolution, url: string): Citable {
  const { title, held: event, adopted, stage, translation, contentLanguage, bibliography } = resolution;
  const words = wordsOf(contentLanguage).bibliography;
  return {
    kind: 'resolution',
    ...address(url),
    title,
    container: null,
    genre: documentKind(title, contentLanguage),
    authors: [],
    event,
    publisher: event.title,
    organizers: [],
    issued: adopted?.date ?? commonDate(event),
    language: contentLanguage,
    remarks: words.remarks({ isDraft: stage === 'draft', translation }),
    abstract: null,
    bibliography,
  };
}

/** An item of that resolution. */
export const citableItem = (
  { place, bibliography }: Pick<Recommendation, 'place' | 'bibliography'>,
  resolution: CitedResolution,
  url: string,
): Citable => ({
  ...citableResolution(resolution, url),
  kind: 'item',
  title: place,
  container: resolution.title,
  genre: null,
  bibliography,
});

/** What a page hands on of a resolution that it shows but an item of. */
export const citedResolution = ({
  title,
  held: event,
  adopted,
  stage,
  translation,
  contentLanguage,
  bibliography,
}: CitedResolution): CitedResolution => ({
  ...{ title, held: event, adopted, stage, translation, contentLanguage, bibliography },
});

/** What a page hands on of the edition that its session belongs to. */
export const eventFacts = ({ title, place, start, end, roles }: EventFacts): EventFacts => ({
  ...{ title, place, start, end, roles },
});

const address = (url: string) => ({ url, key: citationKey(url) });

function held({
  title,
  place,
  start,
  end,
  roles,
}: EventFacts): Pick<Citable, 'event' | 'publisher' | 'organizers'> {
  const organizers = roles.filter(isOrganizer).flatMap((role) => role.organizations);
  return {
    event: { title, place, start, end },
    publisher: null,
    organizers: organizers.map((organization) => organization.title),
  };
}

function genreOf(type: SessionType, language: string): string | null {
  return type === 'other' ? null : wordsOf(language).site.sessionTypes[type];
}

/** What a document calls itself by the first word of its title: «Заявление» of «Заявление участников форума». */
function documentKind(title: string, language: string): string | null {
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(title) ?? [];
  const word = first.toLocaleLowerCase(language);
  if (!wordsOf(language).site.documentKinds.has(word)) return null;
  return first.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** What two days have in common: «2017-05» of 11 and 12 May, for no one day is stated. */
function commonDate({ start, end }: Pick<Edition, 'start' | 'end'>): string {
  const known = [10, 7, 4].find((length) => start.slice(0, length) === end.slice(0, length));
  return end.slice(0, known ?? 4);
}
