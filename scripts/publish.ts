/** `proceedings publish FILE`: import, questions, check and preview, for whoever knows neither YAML nor git. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answers } from '../src/importers/resolution/questions/question.ts';
import { isId, isReserved } from '../src/records/names.ts';
import { readRecords } from '../src/records/read.ts';
import { formatReport } from '../src/records/report.ts';
import { publishStrings } from '../src/strings/publish.ts';
import { readInput } from './import/input.ts';
import { askAll, defaultAnswers } from './publish/ask.ts';
import {
  languageOf,
  type Publication,
  publicationChanges,
  publicationQuestions,
} from './publish/document.ts';
import { fileLines, writeAndCheck } from './publish/finish.ts';
import { openPublication } from './publish/open.ts';
import { reminders } from './publish/reminders.ts';
import { wordsOf } from './publish/show.ts';
import { openTerminal, type Terminal } from './publish/terminal.ts';

const usage = `proceedings publish FILE
  FILE                .docx, .odt, .txt, .md, .html, or .pdf with a text layer
  --edition 2017      the conference that adopted it; asked for otherwise
  --id resolution     the document's name in its address
  --yes               ask nothing: the usual answer to every question, nothing doubtful is taken as a fact
  --no-preview        do not build the site to look at
  --port 4321         where to look at it
  --root .            the project's folder
`;

/** Exit code: 0 when the document was published, 1 when it was not, 2 for misuse. */
export async function publish(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      edition: { type: 'string' },
      id: { type: 'string' },
      yes: { type: 'boolean', default: false },
      preview: { type: 'boolean', default: true },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
      root: { type: 'string', default: '.' },
    },
  });
  const { edition = null, id = null, yes, preview } = values;
  const port = Number(values.port);
  const root = resolve(values.root);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0 || !Number.isInteger(port)) return refuse(usage);
  const input = readInput(name);
  const words = publishStrings(readRecords(root).language);
  if (input === null) return refuse(`${words.noFile(name)}\n`);
  if (edition !== null && (!isId(edition) || isReserved(edition)))
    return refuse(`${words.noEdition(edition)}\n`);
  if (id !== null && !isId(id)) return refuse(`${words.badId(id)}\n`);
  const { opened, issues, language } =
    'code' in input
      ? { opened: null, issues: [input], language: 'en' }
      : await openPublication(input, root, { edition, id });
  process.stderr.write(formatReport(issues, language));
  if (opened === null) return 1;
  const { publication, found } = opened;
  return converse(publication, publishStrings(language).found(found), { yes, preview, port });
}

interface Manner {
  yes: boolean;
  preview: boolean;
  port: number;
}

/** @param said what was found in the document */
async function converse(
  publication: Publication,
  said: string,
  { yes, preview, port }: Manner,
): Promise<number> {
  const questions = publicationQuestions(publication);
  const wordsFor = (answers: Answers) => publishStrings(languageOf(publication, answers));
  if (yes) {
    const all = defaultAnswers(questions);
    if ('answers' in all) return finish(publication, all.answers, null, null);
    const words = wordsFor(new Map());
    return refuse(`${words.unanswered(wordsOf(all.open, words).heading)}\n`);
  }
  const terminal = openTerminal();
  try {
    terminal.say(...wordsFor(new Map()).intro(publication.input.name), said);
    const answers = await askAll({ terminal, questions, words: wordsFor });
    if (answers === null) {
      terminal.say(wordsFor(new Map()).stopped);
      return 1;
    }
    return await finish(publication, answers, terminal, preview ? port : null);
  } finally {
    terminal.close();
  }
}

/** @param port where to show the site; `null` for nowhere */
async function finish(
  publication: Publication,
  answers: Answers,
  terminal: Terminal | null,
  port: number | null,
): Promise<number> {
  const language = languageOf(publication, answers);
  const words = publishStrings(language);
  const planned = publicationChanges(publication, answers);
  if (planned === null) return 1;
  const { changes, destination } = planned;
  const { root } = publication;
  terminal?.say('', words.writing);
  if (!(await writeAndCheck(changes, { root, language, words, terminal }))) return 1;
  if (terminal !== null && port !== null) {
    const { showPreview } = await import('./publish/preview.ts');
    const page = `${destination.edition}/resolutions/${destination.id}/`;
    await showPreview({ root, port, page, words, terminal });
  }
  const { say } = terminal ?? { say: (...lines: string[]) => console.log(lines.join('\n')) };
  say('', words.done, words.files, ...fileLines(changes, words));
  const later = reminders(publicationQuestions(publication)(answers), answers, words);
  if (later.length > 0) say('', words.look, ...later);
  say('', ...words.online, '    git add content public', '    git commit -m "…"', '    git push');
  return 0;
}

function refuse(message: string): 2 {
  process.stderr.write(message);
  return 2;
}
