/** Signs in the words themselves that something was printed between them, or that a line is the document's own. */
import { readHeadingLabel } from '../../../markdown/heading-labels.ts';
import { readLabel } from '../../../markdown/labels.ts';

/** Whether a sentence goes on from one text to the next, so that nothing of it can stand between them. */
export const isTornAt = (before: string, after: string): boolean =>
  /(?:[\p{Ll}\p{N},–]|\p{L}-)$/u.test(before) && /^\p{Ll}/u.test(after) && readLabel(after) === null;

const person = /\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}|_{3,}/u;

/** Whether a line has something of its own to say: it ends a clause, is labelled, or somebody signs there. */
export const saysSomething = (text: string): boolean =>
  /[.,;:!?]$/.test(text) ||
  person.test(text) ||
  readLabel(text) !== null ||
  readHeadingLabel(text, null) !== null;
