/** A resolution while it is built: its record, its outline, and what front matter says of each part and item. */
import type { Division } from '../markdown/types.ts';
import type { RecordFile } from '../records/types.ts';
import { remembered } from '../remembered.ts';
import {
  type Abbreviations,
  abbreviationsDefinedIn,
  abbreviationsIn,
  abbreviationsOfRecords,
} from './abbreviations.ts';
import { type AdoptedWords, adoptedWords } from './adopted-words.ts';
import { levelsOf, placeOf } from './citation.ts';
import { addressOf, bodyOf, type Context, contentLanguage, type References, titleOf } from './context.ts';
import { countedIds } from './counted.ts';
import type { Ref } from './entry.ts';
import type { FollowUp } from './follow-up-types.ts';
import { inherited, stated } from './inherit.ts';
import { blockWords, type Holder, isDivision, outline, type Placed, withIdsOf } from './outline.ts';
import type { Addressed, DivisionInfo, Outcome, Resolution, Within } from './resolution-types.ts';
import { inLanguage } from './texts.ts';
import {
  headedRef,
  languageOfText,
  languageOfTitle,
  type TitleLanguage,
  unlessOwn,
} from './title-language.ts';

export interface Document {
  record: RecordFile<'resolution'>;
  context: Context;
  to: References;
  self: Ref;
  title: string;
  body: Resolution['body'];
  /** Of the original. */
  adopted: AdoptedWords;
  placed: Placed[];
  placedOf: (holder: Holder) => Placed;
  counted: Set<string>;
  abbreviations: Abbreviations;
  /** What is known of an item or part, by its key (`2017/resolution#1-i-3`), the latest first. */
  followUps: ReadonlyMap<string, FollowUp[]>;
}

export function openDocument(
  record: RecordFile<'resolution'>,
  context: Context,
  to: References,
  followUps: Document['followUps'],
): Document {
  const original = context.bodies.get(record.file)?.blocks ?? [];
  const body = withIdsOf(original, bodyOf(record, context));
  const words = blockWords(body);
  const title = titleOf(record, context);
  const shortTitle = ownShortTitle(record, context);
  return {
    record,
    context,
    to,
    self: {
      title: shortTitle ?? title,
      address: addressOf(record),
      ...(shortTitle === null || record.data['short-title'] === undefined
        ? languageOfTitle(record, context)
        : languageOfText(record.data['short-title'], context)),
    },
    title,
    body,
    adopted: adoptedWords(originalTitle(record.data, context), original, record.data.corrections ?? []),
    ...placesIn(body),
    followUps,
    abbreviations: abbreviationsIn(words, {
      ...abbreviationsDefinedIn(words),
      ...abbreviationsOfRecords(context),
    }),
    counted: countedIds(record.data, outline(original), organizationNames(context)),
  };
}

function placesIn(body: Document['body']): Pick<Document, 'placed' | 'placedOf'> {
  const placed = outline(body);
  const byBlock = new Map(placed.map((one) => [one.block, one]));
  return { placed, placedOf: (holder) => byBlock.get(holder) ?? { block: holder, holders: [] } };
}

const originalTitle = ({ title }: Document['record']['data'], { languages }: Context): string =>
  inLanguage(title, languages[0] ?? '', languages);

/** A translation's own short title; without one it goes by its whole title, not by the original's short one. */
function ownShortTitle(
  { data, translations }: Document['record'],
  { language, text }: Context,
): string | null {
  const short = data['short-title'];
  const isOwn = !(language in translations) || (typeof short === 'object' && language in short);
  return isOwn ? text(short) : null;
}

const organizationNames = remembered(({ records }: Context): string[] =>
  records.organizations.flatMap(({ data }) =>
    [data.name, data.short, ...(data['also-known-as'] ?? [])]
      .filter((name) => name !== undefined)
      .flatMap((name) => (typeof name === 'string' ? name : Object.values(name))),
  ),
);

/** The address of a part or item inside the whole text. */
const anchorOf = ({ self }: Document, id: string) => `${self.address}#${id}`;

/** The address of an item's page. */
export const itemAddress = ({ self }: Document, id: string) => `${self.address}${id}/`;

type Statement = ReturnType<typeof stated>['addressees'];

export function resolveAddressees(document: Document, list: Statement): Addressed[] {
  return (list ?? []).map(({ organization, as, words }) => ({
    organization: document.to.organization(organization),
    living: document.to.living(organization),
    manner: as,
    words,
  }));
}

/** What is known of a part or item, about itself. */
export const followUpsOf = ({ record, followUps }: Document, id: string): FollowUp[] =>
  followUps.get(keyOf(record, id)) ?? [];

/** `2017/resolution#1-i-3`: how content refers to an item or part. */
export const keyOf = ({ edition, id: resolution }: RecordFile<'resolution'>, id: string) =>
  `${edition}/${resolution}#${id}`;

/** The session that a part came from; its edition is the resolution's. */
export function sessionOf(document: Document, placed: Placed): DivisionInfo['session'] {
  const id = inherited(document.record.data, placed, 'session');
  return id === undefined ? null : document.to.session(document.record.edition ?? '', id);
}

export function divisionInfo(document: Document, placed: Placed<Division>): DivisionInfo {
  const { record, context } = document;
  const own = stated(record.data, placed.block);
  const levels = levelsOf(placed, record.data.levels);
  const place = placeOf(levels, context.strings);
  const title = context.text(own.title);
  return {
    place,
    shortPlace: context.strings.cite(levels, 'short'),
    level: levels[0]?.name ?? 'section',
    title,
    name: title ?? (placed.block.text.replace(/:$/, '') || place),
    ...languageOfName(document, placed.block),
    session: own.session === undefined ? null : sessionOf(document, placed),
    addressees: resolveAddressees(document, newIn(own.addressees, outer(document, placed))),
    followUps: followUpsOf(document, placed.block.id),
  };
}

/** Of a part's editorial title, else of its own heading. */
function languageOfName({ record, context }: Document, block: Division): TitleLanguage {
  const { title } = stated(record.data, block);
  if (title !== undefined) return languageOfText(title, context);
  return block.text.replace(/:$/, '') === '' ? {} : unlessOwn(contentLanguage(record, context), context);
}

const outer = ({ record }: Document, { holders }: Placed): Statement => {
  const holder = holders.at(-1);
  return holder === undefined
    ? undefined
    : inherited(record.data, { block: holder, holders: holders.slice(0, -1) }, 'addressees');
};

/** A list replaces the inherited one, so it repeats what goes on to hold; said once, that is enough. */
const newIn = (list: Statement, known: Statement): Statement =>
  list?.filter(
    ({ organization, as }) => !known?.some((other) => other.organization === organization && other.as === as),
  );

export function outcomeOf(document: Document, placed: Placed<Division>): Outcome {
  const { block } = placed;
  const info = divisionInfo(document, placed);
  const inside = document.placed.filter(({ holders }) => holders.includes(block));
  return {
    title: info.name,
    ...languageOfName(document, block),
    label: block.label?.text ?? null,
    contentLanguage: contentLanguage(document.record, document.context),
    address: anchorOf(document, block.id),
    place: info.place,
    heading: headingOf(document, placed),
    resolution: document.self,
    session: sessionOf(document, placed),
    addressees: info.addressees,
    count: inside.filter((inner) => document.counted.has(inner.block.id)).length,
    sections: inside.filter(isDivision).map((section) => headingOf(document, section)),
    breaksOffIn: breakOf(document)?.part === block ? (breakOf(document)?.words ?? null) : null,
  };
}

/** A part by its own level and words: «Раздел I. Команда кластера», or «Раздел I» where it has none. */
function headingOf(document: Document, { block }: Placed<Division>): Ref {
  const { data } = document.record;
  const place = placeOf(levelsOf({ block, holders: [] }, data.levels), document.context.strings);
  const name = document.context.text(stated(data, block).title) ?? block.text.replace(/:$/, '');
  const title = block.label === null || name === '' ? name || place : `${place}. ${name}`;
  const address = anchorOf(document, block.id);
  return headedRef(title, { name, address, ...languageOfName(document, block) });
}

/** Where a source that is not complete breaks off: in the last part, «части 3». */
export function breakOf({
  record,
  placed,
  context,
}: Document): { part: Division | null; words: string | null } | null {
  if (record.data.source?.complete !== false) return null;
  const last = placed.filter(isDivision).findLast(({ holders }) => holders.length === 0);
  if (last === undefined) return { part: null, words: null };
  const [level] = levelsOf(last, record.data.levels);
  return {
    part: last.block,
    words: level === undefined ? null : `${context.strings.levels[level.name].of} ${level.number}`.trim(),
  };
}

/** What holds an item, from the outside in, each with its own place. */
export const withinOf = (document: Document, { holders }: Placed): Within[] =>
  holders.map((holder) => oneWithin(document, holder));

const oneWithin = remembered((document: Document, holder: Holder): Within => {
  const { record, context } = document;
  const placed = document.placedOf(holder);
  const [level] = levelsOf(placed, record.data.levels);
  const place = level === undefined ? holder.text : placeOf([level], context.strings);
  const info = holder.kind === 'division' ? divisionInfo(document, { ...placed, block: holder }) : null;
  return {
    id: holder.id,
    place,
    name: info?.name ?? holder.text,
    ...(holder.kind === 'division'
      ? languageOfName(document, holder)
      : unlessOwn(contentLanguage(record, context), context)),
    words: holder.text,
    address: holder.kind === 'item' ? itemAddress(document, holder.id) : anchorOf(document, holder.id),
  };
});
