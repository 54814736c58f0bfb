/** The programme as tables, a day each, with the page of every session. */

import { type Cell, type Inline, type Node, paragraph, type Table, textNode } from '../document/nodes.ts';
import type { Setting } from '../document/setting.ts';
import type { Edition, Session } from '../model/types.ts';
import { formatWeekday } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { typeBeside } from '../strings/session-type.ts';
import { zoneInWords } from '../strings/zone.ts';

export function programmeNodes(edition: Edition, setting: Setting): Node[] {
  const { sessions, sessionsTotal, timezone, start } = edition;
  const { language } = setting;
  const { programme: words } = wordsOf(language).site;
  const { dayUnknown } = wordsOf(language).programme;
  if (sessions.length === 0) return [];
  const timed = sessions.some((session) => session.start !== null);
  const notes = [
    sessionsTotal !== null &&
      sessionsTotal > sessions.length &&
      words.partial(sessions.length, sessionsTotal),
    !timed && `${words.noTimes}.`,
    timed && timezone !== null && zoneInWords(language, timezone, start),
  ].filter((note) => typeof note === 'string');
  const days = [...Map.groupBy(sessions, ({ date }) => date)];
  return [
    ...(notes.length === 0 ? [] : [paragraph(notes.join(' '), 'quiet')]),
    ...days.flatMap(([date, ofDay]): Node[] => [
      ...(date === null && days.length === 1
        ? []
        : [dayHeading(date === null ? dayUnknown : formatWeekday(language, date))]),
      dayTable(ofDay, setting),
    ]),
  ];
}

const dayHeading = (title: string): Node => ({
  type: 'heading',
  level: 2,
  content: [textNode(title)],
  voice: 'interface',
});

/** Times and places have a column where the day states any. */
function dayTable(sessions: readonly Session[], { language, words }: Setting): Table {
  const columns = [
    { name: words.columns.time, width: 0, align: 'start', content: timeOf },
    {
      name: words.columns.session,
      width: 4,
      align: 'start',
      content: (one: Session) => sessionWords(one, language),
    },
    { name: words.columns.room, width: 2, align: 'start', content: ({ room }: Session) => line(room) },
    { name: words.columns.page, width: 0, align: 'end', content: pageOf },
  ] as const;
  const used = columns.filter(({ content }) => sessions.some((session) => content(session).length > 0));
  const cell = (x: number, y: number, content: Node[]): Cell => ({
    x,
    y,
    colspan: 1,
    rowspan: 1,
    head: y === 0,
    content,
  });
  return {
    type: 'table',
    columns: used.length,
    widths: used.map(({ width }) => width),
    aligns: used.map(({ align }) => align),
    heads: 1,
    cells: [
      ...used.map(({ name }, x) => cell(x, 0, [paragraph(name, 'interface')])),
      ...sessions.flatMap((session, y) => used.map(({ content }, x) => cell(x, y + 1, content(session)))),
    ],
  };
}

const line = (text: string | null | Inline[]): Node[] =>
  text === null || text.length === 0 ? [] : [paragraph(text, 'interface')];

export const timeSpan = ({ start, end }: Pick<Session, 'start' | 'end'>): string | null =>
  start === null ? null : [start, end].filter(Boolean).join('–');

const timeOf = (session: Session): Node[] => line(timeSpan(session));

const pageOf = ({ address }: Session): Node[] => line([{ type: 'page', target: address }]);

function sessionWords(session: Session, language: string): Node[] {
  const { session: words } = wordsOf(language).site;
  const kind = [session.state && words.state[session.state], typeBeside(language, session), session.track];
  const people = session.people.map(({ person }) => person.title).join(', ');
  return [...line(kind.filter(Boolean).join(' · ')), paragraph(session.title), ...line(people)];
}
