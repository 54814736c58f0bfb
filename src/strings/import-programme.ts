/** How a table of a programme was understood, in words. */
import { wordsIn } from './pick.ts';
import { counted, type PluralForms } from './plural.ts';

/** What a column can mean: the names of the fields as organizers know them. */
export type ColumnMeaning =
  | 'id'
  | 'when'
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'room'
  | 'title'
  | 'subtitle'
  | 'talk'
  | 'type'
  | 'track'
  | 'speakers'
  | 'moderators'
  | 'chairs'
  | 'participants'
  | 'post'
  | 'organization'
  | 'description'
  | 'language'
  | 'link';

export interface ImportProgrammeStrings {
  sheet: (name: string, others: readonly string[]) => string;
  columns: string;
  meanings: Record<ColumnMeaning, string>;
  unused: string;
  withoutName: string;
  filledCells: (count: number) => string;
  /** Heading of what was left out and why. */
  leftOut: string;
  above: string;
  why: Record<'total' | 'header' | 'numbers', string>;
  /** Heading of what was understood without being said in so many words. */
  understood: string;
  heading: Record<'date' | 'room' | 'track', string>;
  title: string;
  filledDown: (column: string, cells: number) => string;
  joined: (rows: readonly number[], title: string) => string;
  nothingImported: string;
  /** The table does not say what the conference is called. */
  nameless: (edition: string) => string;
}

const cellsRu: PluralForms = { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' };
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

const table: Record<'ru' | 'en', ImportProgrammeStrings> = {
  ru: {
    sheet: (name, others) =>
      `Прочитан лист «${name}».${others.length === 0 ? '' : ` Не прочитаны листы: ${quoted(others)}.`}`,
    columns: 'Столбцы поняты так:',
    meanings: {
      id: 'идентификатор',
      when: 'дата и время',
      date: 'дата',
      time: 'время',
      start: 'начало',
      end: 'окончание',
      room: 'зал',
      title: 'название мероприятия',
      subtitle: 'подзаголовок',
      talk: 'доклад',
      type: 'тип мероприятия',
      track: 'секция или направление',
      speakers: 'докладчики',
      moderators: 'модераторы',
      chairs: 'председатели',
      participants: 'участники',
      post: 'должность',
      organization: 'организация',
      description: 'описание',
      language: 'язык',
      link: 'ссылка',
    },
    unused: 'Столбцы, из которых ничего не взято:',
    withoutName: 'без названия',
    filledCells: (count) => `заполнено: ${counted('ru', count, cellsRu)}`,
    leftOut: 'Не взято:',
    above: 'стоит над таблицей',
    why: { total: 'итог', header: 'повтор названий столбцов', numbers: 'нумерация столбцов' },
    understood: 'Понято по расположению:',
    heading: {
      date: 'день для строк ниже',
      room: 'зал для строк ниже',
      track: 'секция для строк ниже',
    },
    title: 'название мероприятия, хотя стоит в другом столбце',
    filledDown: (column, cells) =>
      `объединённые ячейки столбца «${column}» отнесены ко всем своим строкам (${counted('ru', cells, cellsRu)})`,
    joined: (rows, title) => `строки ${rows.join(', ')} — одно мероприятие: «${title}»`,
    nothingImported: 'Ничего не импортировано: сначала исправьте в таблице то, что названо ниже.',
    nameless: (edition) =>
      `Как называется конференция, в таблице не указано. Проверьте \`title\` в content/${edition}/edition.md и \`name\` в content/conference.md.`,
  },
  en: {
    sheet: (name, others) =>
      `Read the sheet “${name}”.${others.length === 0 ? '' : ` Not read: ${others.map((other) => `“${other}”`).join(', ')}.`}`,
    columns: 'The columns were understood as:',
    meanings: {
      id: 'id',
      when: 'date and time',
      date: 'date',
      time: 'time',
      start: 'start',
      end: 'end',
      room: 'room',
      title: 'title of the session',
      subtitle: 'subtitle',
      talk: 'talk',
      type: 'type of the session',
      track: 'track',
      speakers: 'speakers',
      moderators: 'moderators',
      chairs: 'chairs',
      participants: 'participants',
      post: 'post',
      organization: 'organization',
      description: 'description',
      language: 'language',
      link: 'link',
    },
    unused: 'Columns that nothing was taken from:',
    withoutName: 'without a name',
    filledCells: (count) => counted('en', count, { one: 'filled cell', other: 'filled cells' }),
    leftOut: 'Left out:',
    above: 'stands above the table',
    why: { total: 'a total', header: 'the names of the columns again', numbers: 'numbers of the columns' },
    understood: 'Understood from where it stands:',
    heading: {
      date: 'the day of the rows below',
      room: 'the room of the rows below',
      track: 'the track of the rows below',
    },
    title: 'the title of a session, though in another column',
    filledDown: (column, cells) =>
      `merged cells of the column “${column}” hold for all their rows (${counted('en', cells, { one: 'cell', other: 'cells' })})`,
    joined: (rows, title) => `rows ${rows.join(', ')} are one session: “${title}”`,
    nothingImported: 'Nothing was imported: first correct in the table what is named below.',
    nameless: (edition) =>
      `The table does not say what the conference is called. Check \`title\` in content/${edition}/edition.md and \`name\` in content/conference.md.`,
  },
};

export const importProgrammeStrings = (language: string): ImportProgrammeStrings => wordsIn(table, language);
