/** What every builder of the model needs: the records that are published, found by id, in one language. */

import { recordAddress } from '../markdown/addresses.ts';
import type { Block, Body } from '../markdown/types.ts';
import type { Proofs } from '../proof/check-proofs.ts';
import type { Text } from '../records/schemas/fields.ts';
import type { Kind, RecordFile, Records } from '../records/types.ts';
import { memory, remembered, rememberedText, sameList } from '../remembered.ts';
import type { InterfaceStrings } from '../strings/interface.ts';
import { wordsOf } from '../strings/languages.ts';
import type { SessionType } from '../strings/vocabulary.ts';
import type { Entry, PersonRef, Ref } from './entry.ts';
import { livingId } from './living-body.ts';
import { inLanguage, nameParts, personName } from './texts.ts';
import { languageOfText, languageOfTitle } from './title-language.ts';

/** Parsed bodies by path of their file. */
export type Bodies = ReadonlyMap<string, Body>;

export interface Context {
  records: Records;
  bodies: Bodies;
  /** How the texts of resolutions compare with their sources. */
  proofs: Proofs;
  language: string;
  /** The site's languages, the default one first. */
  languages: readonly string[];
  /** All that one record may need of others, as one thing: the same as long as no front matter but that of a resolution, a follow-up or a free page has changed. */
  around: object;
  strings: InterfaceStrings;
  text: {
    (text: Text): string;
    (text: Text | undefined): string | null;
  };
}

export function createContext(records: Records, bodies: Bodies, language: string, proofs: Proofs): Context {
  const { languages } = records.conference.data;
  return {
    records,
    bodies,
    proofs,
    language,
    languages,
    around: aroundOf(records),
    strings: wordsOf(language).site,
    text: ((text: Text | undefined) => inLanguage(text, language, languages)) as Context['text'],
  };
}

const aroundOf = ({ conference, editions, sessions, organizations, people, topics }: Records): object =>
  sameList([conference, ...editions, ...sessions, ...organizations, ...people, ...topics].map(headOf));

const heads = memory<object, object>();

/** Stands for all of a record but its text. */
const headOf = ({ file, data, translations }: RecordFile): object =>
  heads(data, [file, ...Object.values(translations).flatMap((one) => [one.file, one.data])], () => ({}));

/** What the builders take of a record: itself, its text in the original and in the model's language, and all others. */
export const inputsOf = (record: RecordFile, { bodies, around, language, languages }: Context): unknown[] => [
  ...[record.file, record.translations[language]?.file ?? ''].map((file) => bodies.get(file)),
  ...[around, language, ...languages],
];

/** The site's address of a record; every kind that has pages has one. */
export const addressOf = remembered(
  ({ file }: Pick<RecordFile, 'file'>): string => recordAddress(file.replace(/^content\//, '')) ?? '/',
);

/** The title that a record goes by: its translation's, or its own. */
export function titleOf(
  record: RecordFile<'session' | 'resolution' | 'page' | 'edition'>,
  context: Context,
): string {
  return record.translations[context.language]?.data.title ?? context.text(record.data.title);
}

/** The file that the title and the body are in. */
export const fileOf = ({ file, translations }: RecordFile, { language }: Context): string =>
  translations[language]?.file ?? file;

/** The body in the model's language, or in the original's where there is no translation. */
export function bodyOf(record: RecordFile, context: Context): Block[] {
  return context.bodies.get(fileOf(record, context))?.blocks ?? [];
}

/** The language that a record's body and title are in. */
export function contentLanguage(record: RecordFile, context: Context): string {
  const { language, languages } = context;
  return existsIn(record, context).includes(language) ? language : (languages[0] ?? language);
}

/** The original's language and those that it is translated into, by a file or, where a name is all, by the name. */
export function existsIn(record: RecordFile, { languages, bodies }: Context): string[] {
  const { data } = record;
  const name = 'name' in data ? data.name : 'title' in data ? data.title : undefined;
  const named =
    bodies.get(record.file)?.blocks.length === 0 && typeof name === 'object' ? Object.keys(name) : [];
  return languages.filter(
    (code, index) => index === 0 || code in record.translations || named.includes(code),
  );
}

export function entryOf(
  record: RecordFile<Exclude<Kind, 'conference' | 'follow-up'>>,
  context: Context,
): Entry {
  return {
    id: record.id,
    address: addressOf(record),
    file: fileOf(record, context),
    summary: context.text(record.data.summary),
    notice: noticeOf(record, context),
    body: bodyOf(record, context),
    contentLanguage: contentLanguage(record, context),
    existsIn: existsIn(record, context),
  };
}

function noticeOf(record: RecordFile, context: Context): Entry['notice'] {
  const { notice } = record.data;
  return notice === undefined ? null : { date: notice.date, text: context.text(notice.text) };
}

/** Links to records by id; references are known to hold (`checks/`). */
export interface References {
  organization: (id: string) => Ref;
  /** The body that has its duties now; `null` where that is itself. */
  living: (id: string) => Ref | null;
  person: (id: string) => PersonRef;
  topic: (id: string) => Ref;
  session: (edition: string, id: string) => Ref & { type: SessionType };
  edition: (id: string) => Ref;
}

export function createReferences(context: Context): References {
  const { records, text } = context;
  const organizations = byId(records.organizations);
  const people = byId(records.people);
  const topics = byId(records.topics);
  const editions = byId(records.editions);
  const sessions = new Map(records.sessions.map((record) => [`${record.edition}/${record.id}`, record]));
  const named = ({ data }: RecordFile<'organization' | 'topic'>) => languageOfText(data.name, context);
  const organization = rememberedText((id: string) => ({
    ...refTo(organizations, id, (record) => fullName(record, organizations, context)),
    ...named(get(organizations, id)),
  }));
  return {
    organization,
    living: (id) => {
      const living = livingId(id, organizations);
      return living === null ? null : organization(living);
    },
    person: rememberedText((id: string) => ({
      ...refTo(people, id, (record) => personName(record.data.name, text)),
      name: nameParts(get(people, id).data.name, text),
    })),
    topic: rememberedText((id: string) => ({
      ...refTo(topics, id, (record) => text(record.data.name)),
      ...named(get(topics, id)),
    })),
    edition: rememberedText((id: string) => {
      const ref = refTo(editions, id, (record) => editionName(record, context));
      return ref.title === id ? ref : { ...ref, ...languageOfTitle(get(editions, id), context) };
    }),
    session: rememberedText((edition: string, id: string) => {
      const record = get(sessions, `${edition}/${id}`);
      return {
        title: titleOf(record, context),
        address: addressOf(record),
        ...languageOfTitle(record, context),
        type: record.data.type,
      };
    }),
  };
}

/** A year stands for itself; any other id (`2026-autumn`) is no name for a reader. */
export const editionName = (edition: RecordFile<'edition'>, context: Context): string =>
  /^\d{4}$/.test(edition.id) ? edition.id : titleOf(edition, context);

const byId = <R extends RecordFile>(records: R[]) => new Map(records.map((record) => [record.id, record]));

function refTo<R extends RecordFile>(records: Map<string, R>, id: string, name: (record: R) => string): Ref {
  const record = get(records, id);
  return { title: name(record), address: addressOf(record) };
}

function get<R>(records: Map<string, R>, id: string): R {
  const record = records.get(id);
  if (record === undefined) throw new Error(`The reference to “${id}” was not checked.`);
  return record;
}

/** An organization with the body that it belongs to: «Департамент … Минэкономразвития России». */
function fullName(
  { data }: RecordFile<'organization'>,
  all: ReadonlyMap<string, RecordFile<'organization'>>,
  { text, strings }: Context,
): string {
  const parent = data.parent === undefined ? undefined : all.get(data.parent);
  const name = text(data.name);
  return parent === undefined
    ? name
    : strings.organization.unitOf(name, text(parent.data.short ?? parent.data.name));
}
