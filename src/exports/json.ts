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
    de: 'Konferenzen, Veranstaltungen, Resolutionen, Punkte und Organisationen für Websites und Programme; das Schema beschreibt jedes Feld',
    fr: 'conférences, séances, résolutions, points et organisations, pour les sites et les programmes\u202f; le schéma décrit chaque champ',
    es: 'conferencias, sesiones, resoluciones, puntos y organizaciones, para sitios y programas; el esquema describe cada campo',
    fi: 'konferenssit, tilaisuudet, päätöslauselmat, kohdat ja organisaatiot sivustoille ja ohjelmille; skeema kuvaa jokaisen kentän',
    he: 'כנסים, מושבים, החלטות, סעיפים וארגונים, לאתרים ולתוכנות; הסכמה מתארת כל שדה',
    hi: 'साइटों और प्रोग्रामों के लिए सम्मेलन, सत्र, संकल्प, बिंदु और संगठन; स्कीमा हर क्षेत्र का वर्णन करता है',
    'zh-TW': '會議、場次、決議、項目與組織，供網站與程式使用；結構描述說明各欄位',
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
