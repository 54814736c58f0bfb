/** A format of references -> the files that all of them have: a whole document's, and a session's with its talks. */
import { editionOf } from '../../model/edition-of.ts';
import type { Session } from '../../model/types.ts';
import type { Format, Publication } from '../format.ts';
import { type Citable, citableEdition, citableResolution, citableSession, citableTalk } from './citable.ts';

/** `write` turns references into one file. */
export const citationFiles = (write: (references: readonly Citable[], language: string) => string) =>
  ({
    edition: {
      write: (edition, { url, model }) =>
        write([citableEdition(edition, url(edition.address))], model.language),
    },
    session: {
      write: (session, publication) =>
        write(sessionWithTalks(session, publication), publication.model.language),
    },
    resolution: {
      write: (resolution, { url, model }) =>
        write([citableResolution(resolution, url(resolution.address))], model.language),
    },
  }) satisfies Format['files'];

function sessionWithTalks(session: Session, { model, url }: Publication): Citable[] {
  const edition = editionOf(session, model);
  const own = url(session.address);
  return [
    citableSession(session, edition, own),
    ...session.talks.map((talk) => citableTalk(talk, session, edition, own)),
  ];
}
