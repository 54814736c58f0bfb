/** WHO TOOK PART -> WHOM A REFERENCE NAMES AS AUTHORS. */
import type { PersonName } from '../strings/person-name.ts';
import type { SessionType } from '../strings/vocabulary.ts';
import type { Participation, Session, Talk } from './types.ts';

/** Sessions that are one contribution. Nobody is the author of a discussion. */
const contributions: ReadonlySet<SessionType> = new Set(['talk', 'keynote', 'lecture', 'poster']);

/** «модератор», «ведущая», “session chair”: who says so leads what others contribute. */
const leads = /модератор|ведущ|председател|\b(?:moderator|chair|host)/iu;

/** Whether somebody speaks of their own, and does not lead what others say. */
export const contributes = ({ role }: Pick<Participation, 'role'>): boolean =>
  role === null || !leads.test(role);

export const authorsOfTalk = ({ people }: Pick<Talk, 'people'>): PersonName[] => authorsAmong(people);

export const authorsOfSession = ({ type, people }: Pick<Session, 'type' | 'people'>): PersonName[] =>
  contributions.has(type) ? authorsAmong(people) : [];

function authorsAmong(people: Pick<Participation, 'person' | 'role'>[]): PersonName[] {
  return people.filter(contributes).map(({ person }) => person.name);
}
