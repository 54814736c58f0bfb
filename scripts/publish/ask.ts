/** The conversation: one question after the other, back and forth, until nothing is left to ask. */
import { readTyped } from '../../src/importers/resolution/questions/answers-typed.ts';
import type { Answers, Question } from '../../src/importers/resolution/questions/question.ts';
import { nextQuestion } from '../../src/importers/resolution/questions/questions.ts';
import type { PublishStrings } from '../../src/strings/publish.ts';
import { choiceLines, namesOf, questionLines, wordsOf } from './show.ts';
import type { Terminal } from './terminal.ts';

export interface Conversation {
  terminal: Terminal;
  /** The questions so far; further ones may follow from the answers. */
  questions: (answers: Answers) => Question[];
  /** In the language that the answers may have chosen. */
  words: (answers: Answers) => PublishStrings;
}

/** `null` when the organizer has stopped. */
export async function askAll({
  terminal,
  questions,
  words: wordsFor,
}: Conversation): Promise<Answers | null> {
  const answers = new Map<string, string>();
  /** The ids that each step has answered. */
  const steps: string[][] = [];
  for (;;) {
    const all = questions(answers);
    const next = nextQuestion(all, answers);
    if (next === null) return answers;
    const { question, sameKind } = next;
    const words = wordsFor(answers);
    terminal.say(
      ...questionLines(question, words, {
        at: steps.length + 1,
        all: isComplete(all) ? steps.length + all.filter(({ id }) => !answers.has(id)).length : null,
        sameKind: sameKind.length,
      }),
    );
    const said = await askOne(question, terminal, words);
    if (said === null) return null;
    if (said === 'back') {
      if (steps.length === 0) terminal.say(words.noBack);
      for (const id of steps.pop() ?? []) answers.delete(id);
      continue;
    }
    const others = said.forAll ? sameKind.filter(({ choices }) => choices.includes(said.value)) : [];
    const step = [question, ...others].map(({ id }) => id);
    for (const id of step) answers.set(id, said.value);
    steps.push(step);
  }
}

/** The document’s own questions come only when it is known where it goes; its title is asked about always. */
const isComplete = (questions: readonly Question[]): boolean =>
  questions.some(({ kind }) => kind === 'title');

type Said = { value: string; forAll: boolean } | 'back' | null;

async function askOne(question: Question, terminal: Terminal, words: PublishStrings): Promise<Said> {
  const names = namesOf(question, words);
  let shown = question.choices;
  for (;;) {
    const line = await terminal.ask('> ');
    if (line === null) return null;
    const typed = line.trim();
    if (typed.toLowerCase() === words.back) return 'back';
    if (typed === '?') {
      terminal.say(wordsOf(question, words).help, ...choiceLines(question, words, shown));
      continue;
    }
    const forAll = question.typed === null && isForAll(typed, words.all);
    const read = readTyped(
      question,
      forAll ? typed.slice(0, -words.all.length).replace(/,\s*$/, '') : typed,
      names,
      shown,
    );
    if ('value' in read) return { value: read.value, forAll };
    if ('refusal' in read) terminal.say(words.refusals[read.refusal]);
    else {
      shown = read.matches;
      terminal.say(...choiceLines(question, words, shown));
    }
  }
}

/** «1 все», or «все» alone for the usual answer. */
const isForAll = (typed: string, all: string): boolean =>
  new RegExp(`^(?:\\d+,?\\s*)?${all}$`, 'iu').test(typed);

/** All answers of empty lines, or the first question that has none. */
export function defaultAnswers(
  questions: (answers: Answers) => Question[],
): { answers: Answers } | { open: Question } {
  const answers = new Map<string, string>();
  for (;;) {
    const next = nextQuestion(questions(answers), answers);
    if (next === null) return { answers };
    const { id, fallback } = next.question;
    if (fallback === null) return { open: next.question };
    answers.set(id, fallback);
  }
}
