/** What the home page and an edition's page show of an edition: its facts, its programme, what it proposed. */
import type { Block } from '../markdown/types.ts';
import type { Ref } from './entry.ts';
import type { Outcome, Resolution } from './resolution-types.ts';
import type { Edition, Proceedings, Session } from './types.ts';

export interface Overview extends Omit<Edition, 'sessions' | 'resolutions'> {
  sessions: SessionLine[];
  resolutions: ResolutionLine[];
}

export type SessionLine = Pick<
  Session,
  'title' | 'address' | 'type' | 'date' | 'start' | 'end' | 'room' | 'state' | 'contentLanguage'
>;

export interface ResolutionLine extends Ref {
  shortTitle: string;
  count: number;
  parts: Outcome[];
  contentLanguage: string;
}

export interface Home {
  /** The newest edition; `null` before there is one. */
  edition: Overview | null;
  earlier: Ref[];
  body: Block[];
  description: string;
  contentLanguage: string;
  existsIn: string[];
}

export function overviewOf(edition: Edition): Overview {
  return {
    ...edition,
    sessions: edition.sessions.map(
      ({ title, address, type, date, start, end, room, state, contentLanguage }) => ({
        title,
        address,
        type,
        date,
        start,
        end,
        room,
        state,
        contentLanguage,
      }),
    ),
    resolutions: edition.resolutions.map(lineOf),
  };
}

function lineOf({ title, shortTitle, address, count, parts, contentLanguage }: Resolution): ResolutionLine {
  return { title, shortTitle, address, count, parts, contentLanguage };
}

export function homeOf({ conference, editions }: Proceedings): Home {
  const [newest, ...earlier] = editions;
  return {
    edition: newest === undefined ? null : overviewOf(newest),
    earlier: earlier.map(({ title, address }) => ({ title, address })),
    body: conference.body,
    description:
      newest === undefined ? conference.name : [newest.motto, newest.title].filter(Boolean).join('. '),
    contentLanguage: conference.contentLanguage,
    existsIn: conference.existsIn,
  };
}
