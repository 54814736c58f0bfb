/** Names of many people in one line. */
import { wordsIn } from './pick.ts';
import { programmeStrings } from './programme.ts';

const most = 4;

/** The first few, and how many more there are: never «and 1 other», which takes the place of a name. */
export function namesInBrief(language: string, names: string[]): string {
  if (names.length <= most + 1) return names.join(', ');
  const { andOthers } = wordsIn(programmeStrings, language);
  return `${names.slice(0, most).join(', ')} ${andOthers(names.length - most)}`;
}
