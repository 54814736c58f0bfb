/**
 * RECORD -> BIBLIOGRAPHY: the reference that a scholarly text gives to an edition, a session, a talk, a resolution or an item of it, in
 * the model's language. `{url}` stands for the page's absolute address, which a page knows, and `{date}` for the day of access, which a
 * reader's browser knows.
 */

import type { RecordFile } from '../records/types.ts';
import { remembered } from '../remembered.ts';
import { type BibliographyParts, bibliographicReference } from '../strings/bibliography.ts';
import { wordsOf } from '../strings/languages.ts';
import type { PersonName } from '../strings/person-name.ts';
import type { Level } from '../strings/terms.ts';
import { authorsOfSession, authorsOfTalk } from './authors.ts';
import { type Context, titleOf } from './context.ts';
import type { Document } from './document.ts';
import type { Participation } from './types.ts';

interface Cited {
  title: string;
  edition: string | null;
  authors?: PersonName[];
  /** What it is, for readers whom the title does not tell: «проект». */
  kinds?: string[];
  /** A contribution stands in the conference's proceedings; anything else is a publication of its own. */
  isContribution?: boolean;
}

export const editionBibliography = (edition: RecordFile<'edition'>, context: Context): string =>
  bibliographyOf(
    {
      title: titleOf(edition, context),
      edition: edition.id,
      kinds: [wordsOf(context.language).bibliography.proceedings],
    },
    context,
  );

export function sessionBibliography(
  session: RecordFile<'session'>,
  people: Participation[],
  context: Context,
): string {
  const { type } = session.data;
  return bibliographyOf(
    {
      title: titleOf(session, context),
      edition: session.edition,
      authors: authorsOfSession({ type, people }),
      kinds: type === 'other' ? [] : [uncapitalized(context.strings.sessionTypes[type])],
      isContribution: true,
    },
    context,
  );
}

export const talkBibliography = (
  title: string,
  { edition }: RecordFile<'session'>,
  people: Participation[],
  context: Context,
): string =>
  bibliographyOf(
    {
      title,
      edition,
      authors: authorsOfTalk({ people }),
      kinds: [uncapitalized(context.strings.sessionTypes.talk)],
      isContribution: true,
    },
    context,
  );

/** To the whole document, or to the place that `levels` lead to. */
export function resolutionBibliography(document: Document, levels: Level[] = []): string {
  const { strings, language } = document.context;
  return bibliographicReference(language, {
    ...partsOfResolution(document),
    levels: levels
      .toReversed()
      .map((level) => strings.cite([level], 'short'))
      .join(', '),
  });
}

const partsOfResolution = remembered(({ record, title, context }: Document): BibliographyParts => {
  const { remarks } = wordsOf(context.language).bibliography;
  const translation = record.translations[context.language]?.data.translation ?? null;
  return partsOf(
    {
      title,
      edition: record.edition,
      kinds: remarks({
        isDraft: record.data.stage === 'draft',
        translation: translation && { official: translation.official ?? false },
      }),
    },
    context,
  );
});

const bibliographyOf = (cited: Cited, context: Context): string =>
  bibliographicReference(context.language, partsOf(cited, context));

function partsOf(
  { title, edition: id, authors = [], kinds = [], isContribution = false }: Cited,
  context: Context,
): BibliographyParts {
  const { records, text } = context;
  const edition = records.editions.find((one) => one.id === id);
  const conference = edition === undefined ? null : titleOf(edition, context);
  const site = text(records.conference.data.name);
  return {
    authors,
    title: title.replace(/\.$/, ''),
    kinds: kinds.filter((kind) => !names(title, kind)),
    container: isContribution ? conference : null,
    conference: isContribution ? null : unless(conference, [title]),
    place: text(edition?.data.place),
    days: edition === undefined ? null : { start: edition.data.start, end: edition.data.end },
    site: isContribution ? null : unless(site, [title, conference ?? '']),
    levels: '',
  };
}

/** The name, unless one of the texts says it already. */
const unless = (name: string | null, texts: string[]): string | null =>
  name !== null && texts.some((text) => names(text, name)) ? null : name;

/** Whether the text has all words of the name, in whatever case: «… международной конференции кластеров». */
function names(text: string, name: string): boolean {
  const words = lowerCaseWords(text);
  return lowerCaseWords(name).every((word) => words.some((candidate) => isForm(candidate, word)));
}

const lowerCaseWords = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Forms of one word differ in their last two letters: «международная», «международной». */
function isForm(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return one === other;
  return Math.abs(one.length - other.length) < 3 && one.slice(0, shorter - 2) === other.slice(0, shorter - 2);
}

const uncapitalized = (word: string) => word.charAt(0).toLocaleLowerCase() + word.slice(1);
