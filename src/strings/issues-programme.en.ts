/** What is wrong with a table of a programme, in English. */
import { formatDate } from './dates.ts';
import type { IssueMessages } from './issues.ts';
import { type ProgrammeIssueParams, rowsInBrief } from './issues-programme.ts';

const timeFaults: Record<ProgrammeIssueParams['programme-time']['fault'], string> = {
  form: 'cannot be read as a time. Write, for example, 10:30–12:00, and move the rest to another column.',
  impossible: 'is no time that exists. Correct the cell.',
  ambiguous: 'can be read in more than one way. Write the minutes: 10:00–12:00 or 10:12.',
  date: 'is a date and no time: the spreadsheet made it of a time. Format the cell as text and type the time again: 10:12.',
  words: 'is no time.',
};

const dayFaults: Record<ProgrammeIssueParams['programme-day']['fault'], string> = {
  form: 'cannot be read as a date. Write, for example, 2017-05-11.',
  impossible: 'is a day that does not exist. Correct it.',
  ambiguous: 'can be read in more than one way: which is the day, which the month? Write 2017-05-11.',
  several:
    'is more than one day. Give the first day, and for a session of several days one row for each of them.',
  'no-year': 'has no year, and that of the conference is not known. Write the whole date: 2017-05-11.',
  'no-start': 'counts days, and the first day of the conference is not known. Write the date: 2017-05-11.',
};

export const programmeIssuesEn = {
  'table-too-large': ({ rows, columns }) =>
    `the table has more than ${rows} rows or ${columns} columns. Leave only the programme in it; if you see nothing else there, copy the programme to a new sheet.`,
  'table-cell-too-long': ({ cell }) =>
    `the cell ${cell} holds more text than a cell of Excel can. Most likely a quotation mark is not closed somewhere; if not, shorten the text.`,
  'table-quotes': () =>
    'a quotation mark " is opened here and never closed, so the rest of the table cannot be read. Close it or take it away; inside a cell the mark " is doubled.',
  'programme-no-header': ({ russian, english }) =>
    `no row with the names of columns was found. It needs two of them at least, one for the title of the session. Name the columns, for example: ${english.join(', ')} (or ${russian.join(', ')}).`,
  'programme-no-rows': () =>
    'there is not one session below the names of the columns. Check that this is the right file.',
  'programme-columns-twice': ({ cell, typed, firstCell, first }) =>
    `the columns “${first}” (${firstCell}) and “${typed}” (${cell}) mean the same. Rename or delete one of them; if the second one holds talks, call it “Talk”.`,
  'programme-column-guessed': ({ cell, typed, name }) =>
    `${cell}: the column “${typed}” was taken for “${name}”. If it is not, rename it.`,
  'programme-time': ({ cell, typed, fault }) => `${cell}: “${typed}” ${timeFaults[fault]}`,
  'programme-time-words': ({ cell, typed }) =>
    `${cell}: “${typed}” is no time, so none is given. If readers need these words, put them into the description.`,
  'programme-day': ({ cell, typed, fault }) => `${cell}: “${typed}” ${dayFaults[fault]}`,
  'programme-weekday': ({ cell, typed, day }) =>
    `${cell}: “${typed}” names a weekday that is not that of ${formatDate('en', day)}. The date was taken; check it.`,
  'programme-no-title': ({ row }) => `row ${row} has no title. Give it one, or delete the row.`,
  'programme-no-day': ({ rows }) =>
    `nothing says on which day the sessions in these rows are: ${rowsInBrief(rows)}. Add a column “Date”, or a row with the date above them.`,
  'programme-end-first': ({ cell, start, end }) =>
    `${cell}: the end (${end}) comes before the start (${start}), so it is taken as a time of the next day. If it is a slip, correct it.`,
  'programme-unplaced': ({ cell, typed }) =>
    `${cell}: “${typed}” was left out, because it is not clear where it belongs. Correct the cell, or put these words into the description.`,
  'programme-several-people': ({ cell, typed }) =>
    `${cell}: is “${typed}” one person with a post, or several people? One was taken. Put semicolons between people.`,
  'programme-row-left-out': ({ cell, typed }) =>
    `${cell}: the row “${typed}” was left out: it is no session, date, room or track. If it is a session, move the text to the column of titles.`,
  'programme-zone': ({ cell, zone }) =>
    `${cell}: the table says that its times are those of Moscow, and the conference’s time zone is ${zone}. They were taken as they are; correct the table, or \`timezone\` in edition.md.`,
} satisfies Partial<IssueMessages>;
