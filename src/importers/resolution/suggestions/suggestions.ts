/**
 * Whom the document may address and from which session a part may come, with the words that say so. Only suggested: what
 * stands in the record as a fact, its author enters.
 */
import type { Block, Body } from '../../../markdown/types.ts';
import type { AddresseeManner } from '../../../strings/vocabulary.ts';
import { type Named, type NamePattern, patternsOf } from './names.ts';

export interface Suggestion {
  kind: 'addressee' | 'session';
  /** Id of the part or item; `null` for the document's opening. */
  at: string | null;
  /** How it is labelled, for people: «2», «1-i-4». */
  words: string;
  /** The part of them that is the name. */
  name: string;
  /** The record that the words name; `null` when there is none yet. */
  record: string | null;
  /** Manner of an addressee as the words before it suggest; `null` when they do not. */
  as: AddresseeManner | null;
}

export interface KnownNames {
  organizations: Named[];
  sessions: Named[];
}

/** Words that begin the name of a body, and what follows: small words, then capital ones. */
const bodies =
  /(?<!\p{L})(?:Министерств|Правительств|Комитет|Департамент|Агентств|Администраци|Федеральн\p{L}+ служб|Федеральн\p{L}+ агентств|Торгово-промышленн\p{L}+ палат|Ассоциаци|Фонд|Ministry|Government|Department|Committee|Agency|Commission|Association)\p{L}*(?:[ ]\p{Ll}[\p{L}-]*){0,9}(?:(?:[ ](?:of|for|and|the|on)){0,2}[ ]\p{Lu}[\p{L}-]*){0,9}/gu;
/** A body's name ends before these: a verb or a new thought. */
const stops =
  /[ ](?:(?:о|об|в|на|с|для|при|к|из|от|за|не|что|to|in|at|with|that)(?=[ ]|$)|\p{Ll}+(?:ть|ться|ил|ила|ено|ана|ены)(?=[ ]|$)).*$/u;

const manners: readonly (readonly [RegExp, AddresseeManner])[] = [
  [/(?:направ(?:ить|ил|лен)|sent|submitted|transmit)\p{L}*/giu, 'sent-to'],
  [/(?:предложени|предложить|предлага|просит|просить|invite|propose|request)\p{L}*/giu, 'proposed-to'],
  [/(?:рекоменд|поруч|recommend|urge|call)\p{L}*/giu, 'recommended-to'],
  [/(?:ответственн|responsib)\p{L}*/giu, 'responsible'],
  [/(?:совместно|взаимодейств|together|cooperat)\p{L}*/giu, 'with'],
];

const sessions =
  /(?:кругл\p{L}+ стол\p{L}*|стратегическ\p{L}+ сесси\p{L}*|пленарн\p{L}+ заседани\p{L}*|семинар\p{L}*|мастер-класс\p{L}*|лекци\p{L}*|секци\p{L}*|round table|plenary|seminar|workshop|panel|session)[^«“".;]{0,120}[«“"]([^»”"]{4,200})/giu;

/** How far before a name the word that says what is wanted of it may stand, in characters. */
const reach = 70;

export function findSuggestions({ blocks }: Body, known: KnownNames): Suggestion[] {
  const organizations = patternsOf(known.organizations);
  const held = patternsOf(known.sessions);
  const found = passagesOf(blocks, null).flatMap(({ at, text }) => [
    ...addressees(text, organizations)
      // Whom the opening only mentions, it does not address.
      .filter(({ as }) => at !== null || as !== null)
      .map((one) => ({ ...one, kind: 'addressee' as const, at })),
    ...[...text.matchAll(sessions)].map((match): Suggestion => {
      const words = match[1] ?? '';
      return {
        kind: 'session',
        at,
        words: `«${words}»`,
        name: words,
        record: held.find(({ fits }) => fits(words))?.id ?? null,
        as: null,
      };
    }),
  ]);
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = [one.kind, one.at, one.record ?? one.words, one.as].join('|');
    return seen.size < seen.add(key).size;
  });
}

/** The words of each part and item that are its own, not those below it. */
function passagesOf(blocks: readonly Block[], at: string | null): { at: string | null; text: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'prose') return [{ at, text: block.text }];
    return [{ at: block.id, text: block.text }, ...passagesOf(block.children, block.id)];
  });
}

type Addressee = Pick<Suggestion, 'words' | 'name' | 'record' | 'as'>;

function addressees(text: string, known: readonly NamePattern[]): Addressee[] {
  const named = known.flatMap(({ id, find }) => find(text).map(({ start, end }) => ({ id, start, end })));
  // The longest name wins: «Департамент … Минэкономразвития России» is no «Минэкономразвития России».
  const widest = named.filter(
    (one) =>
      !named.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  const unknown = [...text.matchAll(bodies)]
    .map((match) => ({ id: null, start: match.index, end: match.index + ofBody(match[0]).length }))
    .filter(({ start, end }) => text.slice(start, end).includes(' '))
    .filter(({ start, end }) => !widest.some((one) => one.start < end && start < one.end));
  return ofOneBody(text, [...widest, ...unknown]).map(({ id, start, end }) => {
    const manner = mannerBefore(text, start);
    const name = text.slice(start, end);
    return { record: id, as: manner?.as ?? null, words: text.slice(manner?.at ?? start, end), name };
  });
}

const ofBody = (words: string): string =>
  words.replace(stops, '').replace(/(?: (?:и|по|of|for|and|the|on))+$/u, '');

interface Mention {
  id: string | null;
  start: number;
  end: number;
}

/** «Департамент … Минэкономразвития России» names one body, by itself and by what it belongs to. */
function ofOneBody(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && /^[ «]*$/.test(text.slice(last.end, mention.start))) last.end = mention.end;
    else joined.push({ ...mention });
  }
  return joined;
}

function mannerBefore(text: string, end: number): { as: AddresseeManner; at: number } | null {
  const from = Math.max(0, end - reach);
  const clause = text.slice(from, end);
  const start = from + Math.max(...['. ', '; '].map((stop) => clause.lastIndexOf(stop) + 1));
  const found = manners.flatMap(([pattern, as]) =>
    [...text.slice(start, end).matchAll(pattern)].map(({ index }) => ({ as, at: start + index })),
  );
  return found.sort((a, b) => b.at - a.at)[0] ?? null;
}
