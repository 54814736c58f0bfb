/** What the home page and an edition's page show of an edition: its facts, its programme, what it proposed. */
import type { Block } from '../../markdown/types.ts';
import { itemLine } from '../build-recommendation.ts';
import type { Ref } from '../entry.ts';
import type { ItemLine, Outcome, Resolution } from '../resolution-types.ts';
import type { Edition, Proceedings, Session, Talk } from '../types.ts';
import { type EditionFigures, figuresOf } from './figures.ts';

export interface Overview extends Omit<Edition, 'sessions' | 'resolutions'> {
  sessions: SessionLine[];
  resolutions: ResolutionLine[];
}

export interface SessionLine
  extends Pick<
    Session,
    | 'title'
    | 'address'
    | 'type'
    | 'date'
    | 'start'
    | 'end'
    | 'begins'
    | 'ends'
    | 'room'
    | 'track'
    | 'state'
    | 'contentLanguage'
  > {
  speakers: string[];
  /** Those that state a time. */
  talks: TalkLine[];
}

export interface TalkLine extends Pick<Talk, 'title' | 'start' | 'begins'> {
  address: string;
  speakers: string[];
}

export interface ResolutionLine extends Ref {
  shortTitle: string;
  stage: Resolution['stage'];
  /** The document's original, to download. */
  file: string | null;
  count: number;
  parts: Outcome[];
  /** The first items of a document without parts. */
  items: ItemLine[];
  contentLanguage: string;
}

export interface Home {
  /** The newest edition; `null` before there is one. */
  edition: Overview | null;
  figures: EditionFigures | null;
  /** The adopted resolutions of the newest edition that has any. */
  results: { edition: Ref; resolutions: ResolutionLine[] } | null;
  earlier: Ref[];
  /** A word to try the search with. */
  example: string | null;
  body: Block[];
  description: string;
  /** The body's; all else on the page is in the model's. */
  contentLanguage: string;
}

const itemsShown = 5;

export function overviewOf(edition: Edition): Overview {
  return {
    ...edition,
    sessions: edition.sessions.map(sessionLine),
    resolutions: edition.resolutions.map(lineOf),
  };
}

export function sessionLine(session: Session): SessionLine {
  const { title, address, type, date, start, end, begins, ends } = session;
  const { room, track, state, contentLanguage, people, talks } = session;
  return {
    title,
    address,
    type,
    date,
    start,
    end,
    begins,
    ends,
    room,
    track,
    state,
    contentLanguage,
    speakers: people.map(({ person }) => person.title),
    talks: talks
      .filter((talk) => talk.start !== null)
      .map((talk) => ({
        title: talk.title,
        start: talk.start,
        begins: talk.begins,
        address: `${address}#${talk.id}`,
        speakers: talk.people.map(({ person }) => person.title),
      })),
  };
}

function lineOf(resolution: Resolution): ResolutionLine {
  const { title, shortTitle, address, stage, source, count, parts, contentLanguage } = resolution;
  const first = resolution.recommendations.filter(({ counted }) => counted).slice(0, itemsShown);
  return {
    title,
    shortTitle,
    address,
    stage,
    file: source?.file ?? null,
    count,
    parts,
    items: parts.length > 0 ? [] : first.map(itemLine),
    contentLanguage,
  };
}

export function homeOf({ conference, editions, topics }: Proceedings): Home {
  const [newest, ...earlier] = editions;
  const adopted = (edition: Edition) => edition.resolutions.filter(({ stage }) => stage === 'adopted');
  const latest = editions.find((edition) => adopted(edition).length > 0);
  return {
    edition: newest === undefined ? null : overviewOf(newest),
    figures: newest === undefined ? null : figuresOf(newest),
    results:
      latest === undefined
        ? null
        : {
            edition: { title: latest.name, address: latest.address },
            resolutions: adopted(latest).map(lineOf),
          },
    earlier: earlier.map(({ title, address }) => ({ title, address })),
    example: topics.find(({ count }) => count > 0)?.name ?? null,
    body: conference.body,
    description:
      newest === undefined ? conference.name : [newest.motto, newest.title].filter(Boolean).join('. '),
    contentLanguage: conference.contentLanguage,
  };
}
