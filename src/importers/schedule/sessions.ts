/** One event -> the fields of its session file. */
import type { Paragraph } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ScheduleWords } from '../../strings/import-schedule.ts';
import type { MaterialKind } from '../../strings/vocabulary.ts';
import type { Fields } from '../content-file.ts';
import { freeId } from './ids.ts';
import type { People } from './people.ts';
import { sessionType } from './session-types.ts';
import type { ImportedEvent, ImportedLink } from './types.ts';

/** In this order, with empty ones `undefined`. */
export function sessionFields(event: ImportedEvent, people: People, words: ScheduleWords): Fields {
  const { title, type, date, start, end, room, track, language } = event;
  return {
    title,
    type: sessionType(type) ?? 'other',
    date: date ?? undefined,
    start: start ?? undefined,
    end: end ?? undefined,
    room: room ?? undefined,
    track: track ?? undefined,
    state: event.state,
    people: people.participations(event.people),
    talks: talksOf(event, people),
    materials: materialsOf(event, words),
    language: language ?? undefined,
    body: bodyOf(event),
  };
}

/** The order of fields in a session's file. */
export const sessionOrder = [
  'title',
  'type',
  'date',
  'start',
  'end',
  'room',
  'track',
  'state',
  'people',
  'talks',
  'materials',
  'language',
  'imported',
];

function talksOf({ talks = [] }: ImportedEvent, people: People): Fields[] {
  const taken = new Set<string>();
  return talks.map(({ title, people: speakers, start, end, abstract }, index) => ({
    id: freeId(title, taken, `talk-${index + 1}`),
    title,
    ...(speakers.length > 0 && { people: people.participations(speakers) }),
    ...(abstract !== null && { abstract }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  }));
}

function materialsOf({ links, url }: ImportedEvent, words: ScheduleWords): Record<string, string>[] {
  const own: ImportedLink[] = url === null ? [] : [{ label: words.eventPage, href: url, kind: 'other' }];
  const all = new Map(
    [...own, ...links].map((link) => [JSON.stringify([link.href, link.label]), link] as const),
  );
  return [...all.values()].map(({ label, href, kind }) => ({
    kind: kind ?? kindOf(href),
    label: label ?? href,
    href,
  }));
}

/** What the end of an address says. */
function kindOf(href: string): MaterialKind {
  return /\.(?:mp4|webm|mkv|mov|ogv)$/i.test(new URL(href).pathname) ? 'video' : 'other';
}

/** There is no field for a second title: it is the first paragraph. */
function bodyOf({ subtitle, body }: ImportedEvent): string {
  const strong: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: subtitle ?? '' }] }],
  };
  const first = subtitle === null ? '' : toMarkdown(strong).trim();
  return [first, body].filter((part) => part !== '').join('\n\n');
}
