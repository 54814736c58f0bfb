/** EDITION -> its proceedings as one book: programme, sessions, resolutions in full, indexes. */

import { steadyLevels } from '../document/levels.ts';
import { type Heading, linkNode, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { treeNodes } from '../document/tree.ts';
import { editionChanged, wholeDay } from '../model/dated.ts';
import type { Resolution } from '../model/resolution-types.ts';
import type { Edition } from '../model/types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { wordsOf } from '../strings/languages.ts';
import { bookIndexes } from './book-indexes.ts';
import { programmeNodes } from './book-programme.ts';
import { sessionNodes } from './book-sessions.ts';
import { dateOf, looksOf, type PdfDocument, type Sheets } from './document.ts';
import { followUpNodes } from './follow-ups.ts';
import { aboutDocument, wholeText } from './resolution.ts';

export function bookDocument(edition: Edition, place: Place): PdfDocument {
  const { model } = place;
  const setting = settingOf(edition.body, place);
  const {
    menu,
    resolution: { contents },
  } = wordsOf(model.language).site;
  const { words } = setting;
  const title = `${words.proceedings}. ${edition.title}`;
  const chapter = (heading: string, nodes: Node[]): Node[] =>
    nodes.length === 0 ? [] : [headingNode(heading), ...nodes];
  const sheets = (nodes: Node[]): Sheets[] => (nodes.length === 0 ? [] : [sheetsOf(edition, place, nodes)]);
  return {
    ...looksOf(model, edition),
    title,
    authors: [...new Set([model.conference.name, ...edition.roles.slice(0, 1).flatMap(namesOf)])],
    keywords: keywordsOf(edition.resolutions.flatMap(({ recommendations }) => recommendations)),
    date: dateOf(wholeDay(editionChanged(edition))),
    sheets: [
      { ...sheetsOf(edition, place, [titlePage(edition, place, setting)]), titled: true },
      ...sheets([{ type: 'contents', title: contents }]),
      ...sheets([
        ...chapter(menu.about, aboutNodes(edition, setting)),
        ...chapter(menu.programme, programmeNodes(edition, setting)),
        ...chapter(words.sessions, sessionNodes(edition, place)),
      ]),
      ...edition.resolutions.map((resolution) => resolutionSheets(resolution, edition, place)),
      ...sheets(
        bookIndexes(edition, model, setting).flatMap(({ name, entries }) =>
          chapter(name, entries.length === 0 ? [] : [{ type: 'index', entries }]),
        ),
      ),
    ],
  };
}

const namesOf = ({ organizations }: Edition['roles'][number]) => organizations.map(({ title }) => title);

const headingNode = (title: string): Heading => ({
  type: 'heading',
  level: 1,
  content: [textNode(title)],
  voice: 'interface',
});

function sheetsOf({ title, address }: Edition, { model, url }: Place, nodes: Node[]): Sheets {
  const { proceedings, generated } = settingOf([], { model, url }).words;
  return {
    head: headOf(`${proceedings}. ${title}`),
    stamp: null,
    address: url(address),
    statement: generated,
    titled: false,
    ownNumbers: false,
    nodes: steadyLevels(nodes),
  };
}

function titlePage(edition: Edition, { model, url }: Place, { language, words }: Setting): Node {
  const { title, motto, start, end, place } = edition;
  const { conference } = model;
  const lines = [conference.rights, conference.license, conference.disclaimer].filter(
    (line) => line !== null,
  );
  return {
    type: 'title-page',
    content: [
      paragraph(words.proceedings, 'statement'),
      { ...titleHeading(title), listed: false },
      ...(motto === null ? [] : [paragraph(motto, 'lead')]),
      paragraph([formatDateRange(language, start, end), place].filter(Boolean).join(', '), 'interface'),
      paragraph([linkNode(url(edition.address))], 'interface'),
      ...lines.map((line) => paragraph(line, 'quiet')),
    ],
  };
}

/** What the edition says of itself: its text, its figures, who took which role in it. */
function aboutNodes(
  { body, facts, roles, participantsFrom, contentLanguage }: Edition,
  setting: Setting,
): Node[] {
  const { edition: words } = wordsOf(setting.language).site;
  const rows = [
    ...roles.map((role) => ({ term: role.label, values: namesOf(role).map((name) => [textNode(name)]) })),
    ...facts.map(({ value, label, qualifier }) => ({
      term: [qualifier, value].filter(Boolean).join(' '),
      values: [[textNode(label)]],
    })),
    ...(participantsFrom.length === 0
      ? []
      : [{ term: words.participantsFrom, values: [[textNode(participantsFrom.join(', '))]] }]),
  ];
  const text = body.flatMap(({ tree }) => treeNodes(tree, setting));
  return [
    ...inLanguage(text, contentLanguage, setting),
    ...(rows.length === 0 ? [] : [{ type: 'facts' as const, rows }]),
  ];
}

/** As its own document, then what became of it. */
function resolutionSheets(resolution: Resolution, edition: Edition, place: Place): Sheets {
  const setting = settingOf(resolution.body, place);
  return {
    ...sheetsOf(edition, place, [
      ...wholeText(resolution, setting),
      ...followUpNodes(resolution, setting),
      ...aboutDocument(resolution, setting),
    ]),
    head: headOf(resolution.title),
    titled: true,
    stamp: stampOf(resolution, setting),
    address: place.url(resolution.address),
  };
}
