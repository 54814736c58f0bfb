/** EDITION -> ITS DOCUMENT, and the documents that list what belongs to it. */
import { editionChanged } from '../../model/dated.ts';
import type { Edition } from '../../model/types.ts';
import { adoptedAmong } from '../../model/views/drafts.ts';
import type { EditionDocument } from '../api/edition.ts';
import type { RecommendationsDocument, ResolutionsDocument } from '../api/resolution.ts';
import type { SessionsDocument } from '../api/session.ts';
import type { Publication } from '../format.ts';
import { icalendar } from '../icalendar.ts';
import { scheduleJson } from '../schedule-json.ts';
import { scheduleXml } from '../schedule-xml.ts';
import { blocksOf } from './blocks.ts';
import { itemsOfAll } from './item.ts';
import { headOf, materialsOf, recordFields } from './record.ts';
import { fileIn, referTo, suffix } from './references.ts';
import { resolutionEntry } from './resolution.ts';
import { sessionEntry } from './session.ts';

export function editionDocument(edition: Edition, publication: Publication): EditionDocument {
  const { address } = edition;
  const { fileUrl } = publication;
  return {
    ...headOf('edition', ['edition', edition], address, publication),
    id: edition.id,
    name: edition.name,
    title: edition.title,
    motto: edition.motto,
    ...editionFacts(edition),
    timezone: edition.timezone,
    roles: edition.roles.map(({ label, organizations }) => ({
      label,
      organizations: organizations.map((organization) => referTo(organization, publication)),
    })),
    participantsFrom: edition.participantsFrom,
    facts: edition.facts.map(({ qualifier, value, label }) => ({ qualifier, value, label })),
    sessionsTotal: edition.sessionsTotal,
    materials: materialsOf(edition.materials, publication),
    modified: editionChanged(edition),
    ...recordFields(edition),
    collections: {
      sessions: fileUrl('sessions', edition, suffix),
      resolutions: fileUrl('resolutions', edition, suffix),
      recommendations: fileUrl('edition-register', edition, suffix),
    },
    files: {
      calendar: fileIn(icalendar, 'programme', edition, publication),
      scheduleXml: fileIn(scheduleXml, 'programme', edition, publication),
      scheduleJson: fileIn(scheduleJson, 'programme', edition, publication),
    },
    sessions: sessionEntries(edition, publication),
    resolutions: resolutionEntries(edition, publication),
    body: blocksOf(edition.body, { address }, publication),
  };
}

export const editionFacts = ({ number, start, end, place }: Edition) => ({ number, start, end, place });

export const sessionsDocument = (edition: Edition, publication: Publication): SessionsDocument => ({
  ...headOf('sessions', ['sessions', edition], `${edition.address}programme/`, publication),
  edition: referTo(edition, publication),
  timezone: edition.timezone,
  sessionsTotal: edition.sessionsTotal,
  sessions: sessionEntries(edition, publication),
});

export const resolutionsDocument = (edition: Edition, publication: Publication): ResolutionsDocument => ({
  ...headOf('resolutions', ['resolutions', edition], `${edition.address}resolutions/`, publication),
  edition: referTo(edition, publication),
  resolutions: resolutionEntries(edition, publication),
});

export const recommendationsDocument = (
  edition: Edition,
  publication: Publication,
): RecommendationsDocument => ({
  ...headOf('recommendations', ['edition-register', edition], edition.address, publication),
  edition: referTo(edition, publication),
  count: countIn([edition]),
  items: itemsOfAll([edition], publication),
});

/** How many items count: those of what was adopted. */
export const countIn = (editions: readonly Edition[]): number =>
  adoptedAmong(editions.flatMap(({ resolutions }) => resolutions)).reduce((sum, { count }) => sum + count, 0);

const sessionEntries = ({ sessions }: Edition, publication: Publication) =>
  sessions.map((session) => sessionEntry(session, publication));

const resolutionEntries = ({ resolutions }: Edition, publication: Publication) =>
  resolutions.map((resolution) => resolutionEntry(resolution, publication));
