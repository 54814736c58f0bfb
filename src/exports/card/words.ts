/** THING -> WHAT ITS CARD SAYS. */

import { editionOf } from '../../model/edition-of.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Edition, Proceedings, Session } from '../../model/types.ts';
import { accentOf } from '../../model/views/accent.ts';
import { formatDate, formatDateRange } from '../../strings/dates.ts';
import { wordsOf } from '../../strings/languages.ts';
import { typeBeside } from '../../strings/session-type.ts';
import { itemLines } from '../item-words.ts';
import type { CardWords } from './card.ts';

export function itemCard(item: Recommendation, model: Proceedings): CardWords {
  const { resolution: words } = wordsOf(model.language).site;
  const addressees = addresseesOf(item, model);
  return {
    ...common(item, editionOf(item, model), model),
    label: item.label,
    kicker: item.place,
    mark: item.stage === 'draft' ? words.draft : null,
    title: itemLines(item).join('\n'),
    face: 'document',
    asides: addressees === '' ? [] : [addressees],
    document: item.resolution.title,
    edition: item.edition.title,
  };
}

export function resolutionCard(resolution: Resolution, model: Proceedings): CardWords {
  const { resolution: words } = wordsOf(model.language).site;
  const { stage, adopted, count } = resolution;
  const date = adopted?.date && formatDate(model.language, adopted.date);
  const facts = [date && wordsOf(model.language).card.adoptedOn(date), count > 0 && words.items(count)];
  return {
    ...common(resolution, editionOf(resolution, model), model),
    mark: stage === 'draft' ? words.draft : null,
    title: resolution.title,
    face: 'document',
    facts: lines(facts),
    edition: resolution.edition.title,
  };
}

export function sessionCard(session: Session, model: Proceedings): CardWords {
  const { session: words } = wordsOf(model.language).site;
  const { date, start, end, state, room } = session;
  const times = [start, end].filter(Boolean).join('–');
  const day = date && formatDate(model.language, date);
  return {
    ...common(session, editionOf(session, model), model),
    kicker: typeBeside(model.language, session),
    mark: state === null ? null : words.state[state],
    title: session.title,
    facts: lines([day, times, room]),
    asides: speakersOf(session, model.language),
    edition: session.edition.title,
  };
}

export function editionCard(edition: Edition, model: Proceedings): CardWords {
  const { title, motto, start, end, place, name } = edition;
  return {
    ...common(edition, edition, model),
    title,
    face: 'document',
    lead: motto,
    facts: lines([formatDateRange(model.language, start, end), place]),
    edition: name === title ? null : name,
  };
}

/** What cards have in common. */
function common(
  { contentLanguage }: { contentLanguage: string },
  { accent }: Pick<Edition, 'accent'>,
  { language, conference }: Proceedings,
) {
  return {
    language,
    contentLanguage,
    accent: accentOf(accent ?? conference.accent).light,
    conference: conference.shortName,
    label: null,
    kicker: null,
    mark: null,
    face: 'interface',
    lead: null,
    facts: [],
    asides: [],
    document: null,
  } satisfies Partial<CardWords>;
}

/** One line of what there is. */
const lines = (facts: (string | false | null | undefined)[]): string[] => {
  const line = facts.filter(Boolean).join(' · ');
  return line === '' ? [] : [line];
};

/** «Сфера ответственности: Команда кластера», «Направлено в: …», a line each: all of them, or the card would say too little. */
function addresseesOf({ addressees }: Recommendation, { language, organizations }: Proceedings): string {
  const { manners } = wordsOf(language).site;
  const nameOf = ({ title, address }: { title: string; address: string }) =>
    organizations.find((one) => one.address === address)?.short ?? title;
  return [...Map.groupBy(addressees, ({ manner }) => manner)]
    .map(([manner, named]) => {
      const names = new Set(named.map(({ organization }) => nameOf(organization)));
      return `${manners[manner]}${wordsOf(language).marks.colon}${[...names].join(wordsOf(language).marks.list)}`;
    })
    .join('\n');
}

/** All names; then fewer and fewer of the first «и ещё 3». */
function speakersOf({ people, talks }: Session, language: string): string[] {
  const { andOthers } = wordsOf(language).programme;
  const taking = [...people, ...talks.flatMap((talk) => talk.people)];
  const names = [...new Set(taking.map(({ person }) => person.title))];
  return names
    .slice(0, mostNames)
    .map((_, index, { length }) => length - index)
    .map((shown) =>
      [
        names.slice(0, shown).join(wordsOf(language).marks.list),
        shown < names.length && andOthers(names.length - shown),
      ]
        .filter(Boolean)
        .join(' '),
    );
}

/** That two lines of a card hold. */
const mostNames = 8;
