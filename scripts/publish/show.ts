/** A question as the organizer reads it. */
import type { Question } from '../../src/importers/resolution/questions/question.ts';
import type { PublishStrings, QuestionWords } from '../../src/strings/publish.ts';

/** Longest list of choices that is shown whole. */
const most = 30;

/** The words of a question’s kind. */
export const wordsOf = ({ kind }: Question, { questions }: PublishStrings) =>
  // The kind decides which parameters there are; TypeScript cannot follow a union through an index.
  questions[kind] as QuestionWords<Question['params']>;

export const namesOf = (question: Question, words: PublishStrings): Record<string, string> =>
  wordsOf(question, words).choices?.(question.params) ?? {};

/** The question itself and its choices. */
export function questionLines(
  question: Question,
  words: PublishStrings,
  { at, all, sameKind }: { at: number; all: number | null; sameKind: number },
): string[] {
  const { heading, text } = wordsOf(question, words);
  return [
    '',
    `${words.number(at, all)}. ${heading}`,
    '',
    ...text(question.params),
    ...choiceLines(question, words),
    ...(sameKind > 0 && question.typed === null && question.choices.length > 0
      ? [words.moreOfKind(sameKind)]
      : []),
  ];
}

/** @param shown those that a search has left */
export function choiceLines(
  question: Question,
  words: PublishStrings,
  shown: readonly string[] = question.choices,
): string[] {
  const { typed, fallback } = question;
  const names = namesOf(question, words);
  if (typed === 'many') return [words.typeMany, ...(fallback === null ? [] : [words.enterNone])];
  const listed = shown.slice(0, most).map((choice, index) => {
    const byEnter = choice === fallback ? ` ${words.byEnter}` : '';
    return `  ${index + 1}  ${names[choice] ?? choice}${byEnter}`;
  });
  const rest = shown.length > most ? ['  …'] : [];
  if (typed === 'search') return [...listed, ...rest, words.typeSearch];
  if (question.choices.length > 0) return [...listed, ...rest];
  if (fallback === null) return [];
  if (question.kind === 'notice') return [words.enterOn];
  return [words.enterIs(typed === 'date' ? words.date(fallback) : fallback)];
}
