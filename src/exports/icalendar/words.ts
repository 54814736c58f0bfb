/** SESSION -> THE TEXT OF ITS ENTRY in a calendar: what it is, what changed, who takes part, and its page. */

import type { Participation, Session } from '../../model/types.ts';
import { capitalized } from '../../strings/capitalized.ts';
import { formatDate } from '../../strings/dates.ts';
import { wordsOf } from '../../strings/languages.ts';
import { typeBeside } from '../../strings/session-type.ts';
import { talkLine } from '../programme/talk-line.ts';

/** Paragraphs with an empty line between them. */
export function sessionWords(session: Session, url: string, language: string): string {
  const { session: words } = wordsOf(language).site;
  const { people, talks, summary } = session;
  return [
    [typeBeside(language, session), ...changeOf(session, language)].filter(Boolean).join('\n'),
    summary ?? '',
    listOf(
      words.people,
      people.map((person) => personLine(person, language)),
    ),
    listOf(words.talks, talks.map(talkLine)),
    url,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function changeOf({ state, change }: Session, language: string): string[] {
  const { changed } = wordsOf(language).programme;
  return [
    ...(state === null ? [] : [wordsOf(language).site.session.state[state]]),
    ...(change === null ? [] : [`${changed(formatDate(language, change.date))}: ${change.note}`]),
  ];
}

const listOf = (heading: string, lines: string[]): string =>
  lines.length === 0 ? '' : [`${heading}:`, ...lines].join('\n');

/** «Модератор: Пётр Образцов (директор, Институт образцов)» */
function personLine({ person, role, post, organization }: Participation, language: string): string {
  const facts = [post, organization?.title ?? null].filter((fact) => fact !== null).join(', ');
  const name = facts === '' ? person.title : `${person.title} (${facts})`;
  return role === null ? name : `${capitalized(role, language)}: ${name}`;
}
