/** How the tables of the thesaurus are written: a line a group, its members between commas. */

export const groupsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((member) => member.trim()));
