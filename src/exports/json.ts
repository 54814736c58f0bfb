/** JSON for programs: one document a thing, and lists of them. `json-schema.ts` publishes what they hold. */
import type { FileType, Format, Publication } from './format.ts';
import { editionsDocument, organizationsDocument, registerDocument } from './json/collections.ts';
import {
  editionDocument,
  recommendationsDocument,
  resolutionsDocument,
  sessionsDocument,
} from './json/edition.ts';
import { organizationDocument } from './json/organization.ts';
import { suffix } from './json/references.ts';
import { resolutionDocument } from './json/resolution.ts';
import { sessionDocument } from './json/session.ts';

const file = <Subject>(
  document: (subject: Subject, publication: Publication) => { $schema: string },
): FileType<Subject> => ({
  write: (subject, publication) => `${JSON.stringify(document(subject, publication), null, 2)}\n`,
});

export const json: Format = {
  name: 'JSON',
  about: {
    ru: 'конференции, мероприятия, резолюции, пункты и организации для сайтов и программ; каждое поле описано в схеме',
    en: 'conferences, sessions, resolutions, items and organizations, for sites and programs; the schema describes each field',
  },
  suffix,
  mediaType: 'application/json',
  audience: 'data',
  files: {
    editions: file(editionsDocument),
    edition: file(editionDocument),
    sessions: file(sessionsDocument),
    session: file(sessionDocument),
    resolutions: file(resolutionsDocument),
    resolution: file(resolutionDocument),
    register: file(registerDocument),
    'edition-register': file(recommendationsDocument),
    organizations: file(organizationsDocument),
    organization: file(organizationDocument),
  },
};
