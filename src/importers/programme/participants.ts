/** The people of a row, from the columns for each role and those for posts and organizations. */
import type { Issue, Problem } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import type { ImportedPerson } from '../schedule/types.ts';
import type { Meaning } from './column-names.ts';
import { outsideQuotes, readPeople } from './people.ts';
import type { SessionRow } from './rows.ts';
import { cellName, cellWarning } from './table.ts';

/** What a column says of its people, in the language of its heading. */
const roles: Partial<Record<Meaning, { ru: string; en: string }>> = {
  moderators: { ru: 'модератор', en: 'moderator' },
  chairs: { ru: 'председатель', en: 'chair' },
  participants: { ru: 'участник', en: 'participant' },
};
const columns = ['chairs', 'moderators', 'speakers', 'participants'] as const;

export interface RowPeople {
  /** Of the row itself: those of its talk, if it has one. */
  speakers: ImportedPerson[];
  /** Those who lead the session. */
  leaders: ImportedPerson[];
  issues: Issue[];
}

export function peopleOf(
  file: InputFile,
  { row, cells }: SessionRow,
  headings: ReadonlyMap<Meaning, string>,
): RowPeople {
  const found: RowPeople = { speakers: [], leaders: [], issues: [] };
  const warn = (meaning: Meaning, typed: string, code: 'programme-unplaced' | 'programme-several-people') => {
    const column = cells.get(meaning)?.column ?? 0;
    const problem: Problem = { code, params: { cell: cellName(row, column), typed } };
    found.issues.push(cellWarning(file, row, column, problem));
  };
  for (const meaning of columns) {
    const text = cells.get(meaning)?.cell;
    if (text === undefined) continue;
    const language = /\p{Script=Cyrillic}/u.test(headings.get(meaning) ?? '') ? 'ru' : 'en';
    const { people, unplaced, doubtful } = readPeople(String(text), roles[meaning]?.[language] ?? null);
    (meaning === 'speakers' || meaning === 'participants' ? found.speakers : found.leaders).push(...people);
    for (const piece of unplaced) warn(meaning, piece, 'programme-unplaced');
    for (const piece of doubtful) warn(meaning, piece, 'programme-several-people');
  }
  const owners = found.speakers.length > 0 ? found.speakers : found.leaders;
  for (const meaning of ['post', 'organization'] as const) {
    const text = String(cells.get(meaning)?.cell ?? '').trim();
    if (text !== '' && !share(owners, meaning, text))
      warn(meaning, text.replaceAll(/\s+/g, ' '), 'programme-unplaced');
  }
  return found;
}

/** One text for one person, or as many as there are people; whose any other is, the table does not say. */
function share(people: readonly ImportedPerson[], field: 'post' | 'organization', text: string): boolean {
  const lists = [[text], outsideQuotes(text, ';'), text.split('\n')].map((list) =>
    list.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== ''),
  );
  const fitting = lists.find((list) => list.length === people.length);
  if (fitting === undefined) return false;
  for (const [index, person] of people.entries()) {
    const own = person[field];
    const more = fitting[index] ?? '';
    if (field === 'post') person.post = own === null ? more : own === more ? own : `${own}, ${more}`;
    else if (own === null) person.organization = more;
    // One organization is in the name's cell, another in its own column: the post has room for both.
    else if (own !== more) person.post = [person.post, more].filter((part) => part !== null).join(', ');
  }
  return true;
}
