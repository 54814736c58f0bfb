/** Questions before the document is read: which conference adopted it, and under which address it will stand. */
import type { Answers, NamedRecord, Question } from './question.ts';

/** What stands in the project, and what the command line has said already. */
export interface Setup {
  /** There is a `conference.md`. */
  hasConference: boolean;
  /** The latest first. */
  editions: readonly NamedRecord[];
  /** Resolutions of an edition. */
  resolutions: (edition: string) => readonly NamedRecord[];
  /** `null` where it was not said. */
  edition: string | null;
  id: string | null;
}

/** Where the document goes, once all is answered. */
export interface Destination {
  edition: string;
  id: string;
}

const usualId = 'resolution';

const open = { params: {}, choices: [], typed: 'text', fallback: null } as const;

export function setupQuestions(setup: Setup, answers: Answers): Question[] {
  const edition = chosenEdition(setup, answers);
  return [
    ...(setup.hasConference ? [] : conferenceQuestions),
    ...editionQuestions(setup, answers),
    ...(edition === null ? [] : idQuestions(setup, edition, answers)),
  ];
}

const conferenceQuestions: Question[] = [
  { id: 'language', kind: 'language', params: {}, choices: ['ru', 'en'], typed: null, fallback: null },
  { ...open, id: 'name', kind: 'name' },
];

const isKnown = ({ editions }: Setup, id: string): boolean => editions.some((one) => one.id === id);

const makesEdition = (setup: Setup, answers: Answers): boolean =>
  setup.edition === null ? answers.get('edition') === 'new' || setup.editions.length === 0 : false;

function editionQuestions(setup: Setup, answers: Answers): Question[] {
  const { editions, edition } = setup;
  const titles = Object.fromEntries(editions.map(({ id, name }) => [id, name]));
  const which: Question[] =
    edition !== null || editions.length === 0
      ? []
      : [
          {
            id: 'edition',
            kind: 'edition',
            params: { titles },
            choices: [...editions.map(({ id }) => id), 'new'],
            typed: null,
            fallback: editions[0]?.id ?? null,
          },
        ];
  const isNamedNew = edition !== null && !isKnown(setup, edition);
  if (!isNamedNew && !makesEdition(setup, answers)) return which;
  const start = answers.get('edition-start') ?? '';
  const year = start.slice(0, 4);
  const taken = editions.map(({ id }) => id);
  return [
    ...which,
    { ...open, id: 'edition-title', kind: 'edition-title' },
    { ...open, id: 'edition-start', kind: 'edition-start', typed: 'date' },
    {
      ...open,
      id: 'edition-end',
      kind: 'edition-end',
      params: { start },
      typed: 'date',
      fallback: start === '' ? null : start,
      limits: { from: start },
    },
    ...(isNamedNew
      ? []
      : [
          {
            ...open,
            id: 'edition-id',
            kind: 'edition-id',
            typed: 'id',
            fallback: year === '' || taken.includes(year) ? null : year,
            limits: { taken },
          } satisfies Question,
        ]),
  ];
}

function chosenEdition(setup: Setup, answers: Answers): string | null {
  if (setup.edition !== null) return setup.edition;
  return (makesEdition(setup, answers) ? answers.get('edition-id') : answers.get('edition')) ?? null;
}

function idQuestions(setup: Setup, edition: string, answers: Answers): Question[] {
  const known = setup.resolutions(edition);
  const wanted = setup.id ?? usualId;
  const there = known.find(({ id }) => id === wanted);
  if (there === undefined) return [];
  const questions: Question[] = [
    {
      id: 'taken',
      kind: 'taken',
      params: { title: there.name },
      choices: ['replace', 'beside'],
      typed: null,
      // Who has named it means it.
      fallback: setup.id === null ? 'beside' : 'replace',
    },
  ];
  if (answers.get('taken') !== 'beside') return questions;
  const taken = known.map(({ id }) => id);
  let count = 2;
  while (taken.includes(`${wanted}-${count}`)) count += 1;
  return [
    ...questions,
    {
      ...open,
      id: 'other-id',
      kind: 'other-id',
      typed: 'id',
      fallback: `${wanted}-${count}`,
      limits: { taken },
    },
  ];
}

/** `null` as long as something is not answered. */
export function destinationOf(setup: Setup, answers: Answers): Destination | null {
  const edition = chosenEdition(setup, answers);
  if (edition === null) return null;
  const id = answers.get('taken') === 'beside' ? answers.get('other-id') : (setup.id ?? usualId);
  return id === undefined ? null : { edition, id };
}
