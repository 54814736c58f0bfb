/** A document and the project around it -> what can be asked, and, once all is answered, what is to be written. */
import type { FileChange } from '../../src/importers/changes.ts';
import { fieldsOf } from '../../src/importers/content-file.ts';
import type { SourceDocument } from '../../src/importers/documents/types.ts';
import type { InputFile } from '../../src/importers/input.ts';
import { planResolution, type ResolutionPlan } from '../../src/importers/resolution/plan.ts';
import {
  answeredRecord,
  choicesOf,
  newOrganizations,
  organizationFile,
  setupFiles,
} from '../../src/importers/resolution/questions/answers.ts';
import type {
  Answers,
  NamedRecord,
  Question,
  Situation,
} from '../../src/importers/resolution/questions/question.ts';
import { questionsOf } from '../../src/importers/resolution/questions/questions.ts';
import {
  type Destination,
  destinationOf,
  type Setup,
  setupQuestions,
} from '../../src/importers/resolution/questions/setup.ts';
import { knownNames } from '../../src/importers/resolution/suggestions/known-names.ts';
import type { Records } from '../../src/records/types.ts';
import { importResolutionStrings } from '../../src/strings/import-resolution.ts';
import { publishStrings } from '../../src/strings/publish.ts';
import { contentAt, publishedPath } from '../import/document.ts';
import { textIn } from './project.ts';

export interface Publication {
  document: SourceDocument;
  input: InputFile;
  records: Records;
  root: string;
  setup: Setup;
  /** Of a conference that is there. */
  language: string;
}

export const languageOf = ({ language }: Publication, answers: Answers): string =>
  answers.get('language') ?? language;

/** All questions as far as the answers lead. */
export function publicationQuestions(publication: Publication): (answers: Answers) => Question[] {
  const planned = planner(publication);
  return (answers) => {
    const setup = setupQuestions(publication.setup, answers);
    if (setup.some(({ id }) => !answers.has(id))) return setup;
    const found = planned(answers);
    return found === null ? setup : [...setup, ...questionsOf(found.situation, answers)];
  };
}

/** What is to be written; `null` when the document has no words. */
export function publicationChanges(
  publication: Publication,
  answers: Answers,
): { changes: FileChange[]; destination: Destination } | null {
  const found = planner(publication)(answers);
  if (found === null) return null;
  const { plan, situation, destination } = found;
  const made = [
    ...setupFiles(answers, destination.edition),
    ...newOrganizations(answers).map((one) => ({
      path: `content/organizations/${one.id}.md`,
      text: organizationFile(one),
    })),
  ];
  const words = publishStrings(languageOf(publication, answers));
  const changes = plan.changes.map((change) =>
    change.path === plan.record && typeof change.after === 'string'
      ? { ...change, after: answeredRecord(change.after, situation, answers, words) }
      : change,
  );
  return {
    changes: [...made.map(({ path, text }) => ({ path, before: null, after: text })), ...changes],
    destination,
  };
}

interface Planned {
  plan: ResolutionPlan;
  situation: Situation;
  destination: Destination;
}

/** Reads the document anew only when an answer changes how it is read. */
function planner(publication: Publication): (answers: Answers) => Planned | null {
  const { document, input, records, root, setup } = publication;
  let last: { key: string; planned: Planned | null } | null = null;
  return (answers) => {
    const destination = destinationOf(setup, answers);
    if (destination === null) return null;
    const choices = choicesOf(answers);
    const made = newOrganizations(answers);
    const language = languageOf(publication, answers);
    const { keep = [], otherwise = [], title = null } = choices;
    const key = JSON.stringify([destination, [...keep], [...otherwise], title, made, language]);
    if (last?.key === key) return last.planned;
    const known = knownNames(records, destination.edition);
    const plan = planResolution(document, {
      ...destination,
      kind: null,
      original: input.bytes,
      published: publishedPath(root, input.name),
      known: {
        ...known,
        organizations: [...known.organizations, ...made.map(({ id, name }) => ({ id, names: [name] }))],
      },
      words: importResolutionStrings(language),
      contentOf: contentAt(root),
      choices,
    });
    const planned = plan && {
      plan,
      destination,
      situation: {
        ...situationOf(plan, records, destination, made, language),
        lines: document.lines.map(({ text }) => text),
      },
    };
    last = { key, planned };
    return planned;
  };
}

function situationOf(
  { draft, changes, record }: ResolutionPlan,
  { organizations, sessions }: Records,
  { edition }: Destination,
  made: readonly NamedRecord[],
  language: string,
): Omit<Situation, 'lines'> {
  const before = changes.find(({ path }) => path === record)?.before;
  return {
    draft,
    language,
    existing: typeof before === 'string' ? fieldsOf(before) : {},
    organizations: [
      ...organizations.map(({ id, data }) => ({ id, name: textIn(data.name, language) })),
      ...made,
    ],
    sessions: sessions
      .filter((session) => session.edition === edition)
      .map(({ id, data }) => ({ id, name: textIn(data.title, language) })),
  };
}
