/** Sessions as chapters of the book: what each was, who took part, what they said, what it led to. */

import { lowered } from '../document/levels.ts';
import { linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { inLanguage } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import type { Edition, Material, Participation, Session, Talk } from '../model/types.ts';
import { capitalized } from '../strings/capitalized.ts';
import { formatDate } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { typeBeside } from '../strings/session-type.ts';
import { timeSpan } from './book-programme.ts';

export const sessionNodes = ({ sessions }: Edition, place: Place): Node[] =>
  sessions.map((session) => ({
    type: 'marked',
    mark: shortened(session.title),
    content: ofSession(session, settingOf(session.body, place)),
  }));

/** For the head of a sheet. */
const shortened = (title: string): string =>
  title.length <= 36 ? title : `${title.slice(0, 36).replace(/\s+\S*$/u, '')}…`;

function ofSession(session: Session, setting: Setting): Node[] {
  const { title, address, contentLanguage, body } = session;
  const { language } = setting;
  const heading: Node = {
    type: 'heading',
    level: 2,
    content: [textNode(title)],
    voice: 'document',
    target: address,
  };
  const text = body.flatMap(({ tree }) => treeNodes(tree, setting));
  return [
    ...inLanguage([heading], contentLanguage, setting),
    ...factLines(session, language).map((line) => paragraph(line, 'quiet')),
    ...peopleLines(session.people, language).map((line) => paragraph(line, 'interface')),
    ...inLanguage(lowered(text, 1), contentLanguage, setting),
    ...session.talks.flatMap((talk) => talkNodes(talk, contentLanguage, setting)),
    ...materialLines(session.materials, setting),
    ...outcomeLines(session, setting),
    paragraph([linkNode(setting.url(address))], 'quiet'),
  ];
}

function factLines(session: Session, language: string): string[] {
  const { session: words } = wordsOf(language).site;
  const { changed, heldIn } = wordsOf(language).programme;
  const { state, change, date, room, track, notice } = session;
  const spoken = session.heldIn && new Intl.DisplayNames(language, { type: 'language' }).of(session.heldIn);
  const facts = [
    state && words.state[state],
    typeBeside(language, session),
    date && formatDate(language, date),
    timeSpan(session),
    room,
    track,
    spoken && `${heldIn}: ${spoken}`,
  ];
  return [
    facts.filter(Boolean).join(' · '),
    change && `${changed(formatDate(language, change.date))}: ${change.note}`,
    notice && `${formatDate(language, notice.date)}: ${notice.text}`,
  ].filter((line): line is string => Boolean(line));
}

/** By role, both in the order typed: «Модератор: П. И. Образцов, директор, Институт образцов». */
function peopleLines(people: readonly Participation[], language: string): string[] {
  const { session: words } = wordsOf(language).site;
  return [...Map.groupBy(people, ({ role }) => role)].map(
    ([role, group]) => `${capitalized(role ?? words.people, language)}: ${group.map(personWords).join('; ')}`,
  );
}

const personWords = ({ person, post, organization }: Participation): string =>
  [person.title, post, organization?.title].filter(Boolean).join(', ');

function talkNodes(talk: Talk, contentLanguage: string, setting: Setting): Node[] {
  const { title, people, abstract, materials } = talk;
  const heading: Node = { type: 'heading', level: 3, content: [textNode(title)], voice: 'document' };
  const lines = [timeSpan(talk), people.map(personWords).join('; ')].filter(Boolean).join(' · ');
  return [
    ...inLanguage([heading], contentLanguage, setting),
    ...(lines === '' ? [] : [paragraph(lines, 'interface')]),
    ...(abstract === null ? [] : inLanguage([paragraph(abstract)], contentLanguage, setting)),
    ...materialLines(materials, setting),
  ];
}

const materialLines = (materials: readonly Material[], { url }: Setting): Node[] =>
  materials.map(({ label, href }) => paragraph([textNode(`${label}: `), linkNode(url(href))], 'quiet'));

function outcomeLines({ outcomes }: Session, { language, words }: Setting): Node[] {
  const { session } = wordsOf(language).site;
  return outcomes.map(({ heading, resolution }) =>
    paragraph(
      [
        textNode(`${session.outcomes}: ${heading.title} (${resolution.title}), ${words.page} `),
        { type: 'page', target: resolution.address },
      ],
      'interface',
    ),
  );
}
