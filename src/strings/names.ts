/** Names of many people in one line. */
import { wordsOf } from './languages.ts';

const most = 4;

/** The first few, and how many more there are: never «and 1 other», which takes the place of a name. */
export function namesInBrief(language: string, names: string[]): string {
  if (names.length <= most + 1) return names.join(wordsOf(language).marks.list);
  const { andOthers } = wordsOf(language).programme;
  return `${names.slice(0, most).join(wordsOf(language).marks.list)} ${andOthers(names.length - most)}`;
}
