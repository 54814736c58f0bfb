/**
 * A PERSON'S NAMES -> where they stand in a text: the family name in any of its written forms and in grammatical cases, and the id. What merely
 * begins like the name is found, too: an organizer reads the list and decides.
 */
import { idFrom } from '../../src/records/names.ts';
import type { Text } from '../../src/records/schemas/fields.ts';
import type { Person } from '../../src/records/schemas/person.ts';

/** Lines and columns count from 1, as editors do. */
export interface NamePlace {
  line: number;
  column: number;
  /** The word as it stands there. */
  found: string;
}

/** Finds a name in a text. */
export type NameFinder = (text: string) => NamePlace[];

/** What a text may hold between the letters of a word: soft hyphens, stress marks. */
const unseen = '[\\u00AD\\u200B\\u0301]*';

/** Longer than any ending of a case: «-ыми», “-n's”. */
const ending = `(?:${unseen}\\p{L}){0,3}`;

export interface Named {
  id: string;
  data: Person;
}

/** `formerIds`: of a file that was renamed. */
export function nameFinder({ id, data }: Named, formerIds: readonly string[] = []): NameFinder {
  const families = familyNames(data);
  const patterns = [
    ...families.map(declined),
    // In Latin letters, as ids and names of files have it.
    ...families.map(idFrom).flatMap((name) => latin(name)),
    ...[id, ...formerIds].map((one) => `(?<![a-z0-9-])${one}(?![a-z0-9-])`),
  ];
  const expression = new RegExp([...new Set(patterns)].join('|'), 'gu');
  return (text) =>
    text.split(/\r\n?|\n/).flatMap((words, index) =>
      [...words.matchAll(expression)].map(({ index: at, 0: found }) => ({
        line: index + 1,
        column: at + 1,
        found,
      })),
    );
}

/** In all languages; of a name that is one text, its first and its last word: either may be the family name. */
function familyNames({ name, 'also-known-as': others }: Person): string[] {
  const whole = typeof name === 'string' ? [name] : [];
  const stated = typeof name === 'string' ? [] : textsOf(name.family);
  const ends = [...whole, ...others].flatMap((words) => {
    const all = words.split(/[\s,]+/u).filter((word) => /\p{L}{2}/u.test(word) && !word.endsWith('.'));
    return all.length === 0 ? [] : [all[0] ?? '', all.at(-1) ?? ''];
  });
  const given = typeof name === 'string' || name.given === undefined ? [] : textsOf(name.given);
  return [...new Set([...stated, ...ends])].filter((word) => !given.includes(word));
}

const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** «Петров» for «Петровым», «Кравец» for «Кравца». Names are written with a capital, or in capitals. */
function declined(family: string): string {
  const name = family.normalize('NFC');
  if (!/\p{Lu}/u.test(name)) return spaced(name);
  const stem = stemOf(name);
  const forms = [stem, fleeting(stem)].filter((form) => form !== null);
  return forms
    .flatMap((form) => [form, form.toUpperCase()])
    .map((form) => `(?<!\\p{L})${spaced(form)}${ending}(?!\\p{L})`)
    .join('|');
}

/** Without the vowel, or the end of an adjective, that changes with the case. */
function stemOf(name: string): string {
  if (!/\p{Script=Cyrillic}$/u.test(name)) return name;
  const stem = name.replace(/(?:[ыио]й|[ая]я|[аеёийоуыьэюя])$/u, '');
  return [...stem].length < 3 ? name : stem;
}

/** «Кравц-» of «Кравец», «Ль-в» of «Лев», «Зайц-» of «Заяц»; `?` where a soft sign may stand. */
function fleeting(stem: string): string | null {
  const form = stem.replace(/(?<=\p{L})[еоё](?=[вклнцр]$)/u, '?').replace(/яц$/u, 'йц');
  return form === stem ? null : form;
}

/** Letters of ids know no case, and are told apart by hyphens. */
const latin = (name: string): string[] =>
  /[a-z]{3}/.test(name)
    ? [`(?<![a-zA-Z])${[...name].map((letter) => eitherCase(letter)).join('')}[a-z]{0,3}(?![a-zA-Z])`]
    : [];

const eitherCase = (letter: string) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter);

/** `ё` is written `е` as well. */
const spaced = (form: string): string =>
  [...form].map((letter) => letters[letter] ?? letter.replace(/[\\^$.*+()[\]{}|/-]/u, '\\$&')).join(unseen);

const letters: Record<string, string> = { ё: '[её]', Ё: '[ЕЁ]', е: '[её]', Е: '[ЕЁ]', '?': '[ьйЬЙ]?' };
