/** What the organizer wanted to look at later. */
import type { Answers, Question } from '../../src/importers/resolution/questions/question.ts';
import type { PublishStrings } from '../../src/strings/publish.ts';
import { wordsOf } from './show.ts';

export function reminders(questions: readonly Question[], answers: Answers, words: PublishStrings): string[] {
  return questions
    .filter(({ kind, id }) => kind === 'notice' || (kind === 'doubt' && answers.get(id) === 'later'))
    .flatMap((question) => wordsOf(question, words).text(question.params));
}
