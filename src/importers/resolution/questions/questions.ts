/** The report of an import -> its questions, in order. */
import { nameQuestions } from './names.ts';
import type { Answers, Question, Situation } from './question.ts';
import { textQuestions } from './text.ts';

/** All questions in their order, answered ones too: what is asked next may depend on what was answered. */
export const questionsOf = (situation: Situation, answers: Answers): Question[] => [
  ...textQuestions(situation, answers),
  ...nameQuestions(situation, answers),
];

/** The first question without an answer, and the later ones of its kind; `null` when all are answered. */
export function nextQuestion(
  questions: readonly Question[],
  answers: Answers,
): { question: Question; sameKind: Question[] } | null {
  const [question, ...later] = questions.filter(({ id }) => !answers.has(id));
  if (question === undefined) return null;
  return { question, sameKind: later.filter(({ kind }) => kind === question.kind) };
}
