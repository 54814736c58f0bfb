/** The names that a conference knows already, to find them in a document. */
import type { RecordFile, Records } from '../../../records/types.ts';
import type { Named } from './names.ts';
import type { KnownNames } from './suggestions.ts';

/** @param edition whose sessions are meant */
export function knownNames({ organizations, sessions }: Records, edition: string): KnownNames {
  return {
    organizations: organizations.map(({ id, data }) => ({
      id,
      names: [data.name, data.short, ...data['also-known-as']].flatMap(texts),
    })),
    sessions: sessions.filter((session) => session.edition === edition).map(sessionNames),
  };
}

const sessionNames = ({ id, data }: RecordFile<'session'>): Named => ({ id, names: texts(data.title) });

const texts = (text: string | Record<string, string> | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
