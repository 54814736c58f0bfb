/** What can only be seen with all records at hand. Each check is one function; all of them run. */
import { everyRecord } from '../records/all.ts';
import type { Issue } from '../records/issues.ts';
import type { Records } from '../records/types.ts';
import { checkCorrectionDates } from './checks/adoption.ts';
import { checkConsent } from './checks/consent.ts';
import { checkCorrections } from './checks/corrections.ts';
import { checkFollowUps } from './checks/follow-ups.ts';
import { checkItemIds } from './checks/item-ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkLineage } from './checks/lineage.ts';
import { checkLinks } from './checks/links.ts';
import { checkOrganizations } from './checks/organizations.ts';
import { checkPages } from './checks/pages.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkReferences } from './checks/references.ts';
import { checkSessions } from './checks/sessions.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWithheld } from './checks/withheld.ts';
import type { Bodies } from './context.ts';

/** `all` holds drafts too; `published` is what the site will show. */
export function checkRecords(all: Records, published: Records, bodies: Bodies): Issue[] {
  return [
    ...checkLanguages(published),
    ...checkReferences(all, published),
    ...checkLinks(all, published, bodies),
    ...checkItemIds(all, published, bodies),
    ...checkCorrections(published, bodies),
    ...checkCorrectionDates(published),
    ...checkLineage(all, published, bodies),
    ...checkFollowUps(published, bodies),
    ...checkQuotations(published, bodies),
    ...checkSessions(published),
    ...checkOrganizations(published),
    ...checkPages(all, published, bodies),
    ...checkConsent(published),
    ...checkTranslations(published, bodies),
    ...checkWithheld(all, published, bodies),
  ];
}

/** The records without drafts, and without what belongs to a draft edition. */
export function publishedRecords(records: Records): Records {
  if (everyRecord(records).every(isPublished)) return records;
  const editions = records.editions.filter(isPublished);
  const hidden = new Set(records.editions.filter((record) => !isPublished(record)).map(({ id }) => id));
  const keep = <R extends { data: { draft?: boolean | undefined }; edition: string | null }>(list: R[]) =>
    list.filter((record) => isPublished(record) && !hidden.has(record.edition ?? ''));
  return {
    ...records,
    editions,
    sessions: keep(records.sessions),
    resolutions: keep(records.resolutions),
    followUps: keep(records.followUps),
    organizations: keep(records.organizations),
    people: keep(records.people),
    topics: keep(records.topics),
    pages: keep(records.pages),
  };
}

const isPublished = ({ data }: { data: object }) => !('draft' in data && data.draft === true);
