/** Editions beside each other: the archive, the line of time, the switch; and the page of one of them. */
import type { SessionType } from '../../strings/vocabulary.ts';
import type { Ref } from '../entry.ts';
import type { Resolution } from '../resolution-types.ts';
import type { Edition, Proceedings } from '../types.ts';
import { type EditionFigures, figuresOf } from './figures.ts';
import { type Overview, overviewOf } from './home.ts';
import { hasMaterials } from './materials.ts';
import { isUnreported } from './standing.ts';

/** A longer programme is told by its kinds of sessions and read on its own page. */
const longestProgramme = 12;

export interface ArchivedEdition
  extends Pick<
    Edition,
    'name' | 'title' | 'address' | 'motto' | 'start' | 'end' | 'place' | 'sessionsTotal' | 'contentLanguage'
  > {
  /** Adopted resolutions, and the items counted in them. */
  adopted: number;
  items: number;
  /** Sessions that are published. */
  sessions: number;
  resolutions: ArchivedResolution[];
  /** Addresses; `null` where there is nothing to see. */
  programme: string | null;
  materials: string | null;
}

type ArchivedResolution = Pick<Resolution, 'title' | 'address' | 'count' | 'stage' | 'contentLanguage'>;

export interface Archive {
  /** Newest first. */
  editions: ArchivedEdition[];
  /** The same, oldest first; empty where one alone would be no line. */
  timeline: ArchivedEdition[];
}

/** The page of one edition. */
export interface Holding extends Overview {
  /** Instead of a long programme; otherwise empty. */
  sessionKinds: { type: SessionType; count: number }[];
  sessionCount: number;
  /** False while the programme is what matters. */
  hasResults: boolean;
  figures: EditionFigures;
  /** It adopted items, and nothing is known of any of them. */
  unreported: boolean;
}

/** The pages that every edition has, by the end of their address. */
const editionPages = {
  home: '',
  programme: 'programme/',
  materials: 'materials/',
  resolutions: 'resolutions/',
} as const;
type EditionPageName = keyof typeof editionPages;

export function archiveOf({ editions }: Pick<Proceedings, 'editions'>): Archive {
  const archived = editions.map(archivedEdition);
  return { editions: archived, timeline: archived.length > 1 ? archived.toReversed() : [] };
}

function archivedEdition(edition: Edition): ArchivedEdition {
  const { name, title, address, motto, start, end, place, sessionsTotal, contentLanguage } = edition;
  return {
    ...{ name, title, address, motto, start, end, place, sessionsTotal, contentLanguage },
    adopted: adopted(edition).length,
    items: adopted(edition).reduce((sum, { count }) => sum + count, 0),
    sessions: edition.sessions.length,
    resolutions: edition.resolutions.map(({ title, address, count, stage, contentLanguage }) => ({
      ...{ title, address, count, stage, contentLanguage },
    })),
    programme: pageOf(edition, 'programme'),
    materials: pageOf(edition, 'materials'),
  };
}

const adopted = ({ resolutions }: Edition) => resolutions.filter(({ stage }) => stage === 'adopted');

export function holdingOf(edition: Edition): Holding {
  const overview = overviewOf(edition);
  const isLong = overview.sessions.length > longestProgramme;
  return {
    ...overview,
    sessions: isLong ? [] : overview.sessions,
    sessionKinds: isLong ? kindsOf(edition) : [],
    sessionCount: edition.sessions.length,
    hasResults: adopted(edition).length > 0,
    figures: figuresOf(edition),
    unreported: isUnreported(edition),
  };
}

/** In the order in which they first come in the programme. */
const kindsOf = ({ sessions }: Edition) =>
  [...Map.groupBy(sessions, ({ type }) => type)].map(([type, { length: count }]) => ({ type, count }));

/** The same page of every edition, newest first; an edition that has nothing there is met on its own page. */
export function editionSwitch({ editions }: Pick<Proceedings, 'editions'>, page: EditionPageName): Ref[] {
  return editions.map((edition) => ({
    title: edition.name,
    address: pageOf(edition, page) ?? edition.address,
  }));
}

function pageOf(edition: Edition, page: EditionPageName): string | null {
  const has: Record<EditionPageName, boolean> = {
    home: true,
    programme: edition.sessions.length > 0,
    materials: hasMaterials(edition),
    resolutions: edition.resolutions.length > 0,
  };
  return has[page] ? `${edition.address}${editionPages[page]}` : null;
}
