/** A thing -> the table of its items: what all formats with rows and columns write. */
import { wordsOf } from '../../strings/languages.ts';
import type { ItemColumn } from '../../strings/office.ts';
import type { Publication } from '../format.ts';
import { type Subjects, subjects } from '../subjects.ts';
import { columns } from './columns.ts';
import { rowsOf, type TableKind } from './rows.ts';

/** Plain data: all that a file with it depends on. */
export interface Table {
  /** The language of its headings. */
  language: string;
  /** Of the page that shows the items, absolute. */
  url: string;
  columns: { id: ItemColumn; heading: string }[];
  /** A cell a column; lines inside of one are parted by line feeds. */
  rows: string[][];
}

/** The list of one conference’s items is a page of its own only where there are very many: the conference always has one. */
const pageOf: { [Kind in TableKind]: (subject: Subjects[Kind]) => string } = {
  register: subjects.register.address,
  'edition-register': ({ address }) => address,
  resolution: subjects.resolution.address,
  organization: subjects.organization.address,
};

function tableOf<Kind extends TableKind>(
  kind: Kind,
  subject: Subjects[Kind],
  publication: Publication,
): Table {
  const { language } = publication.model;
  const headings = wordsOf(language).office.columns;
  return {
    language,
    url: publication.url(pageOf[kind](subject)),
    columns: columns.map(({ id }) => ({ id, heading: headings[id] })),
    rows: rowsOf[kind](subject, publication.model).map((row) =>
      columns.map(({ cell }) => cell(row, publication)),
    ),
  };
}

/** The kinds of things with a table, each written by `write`. */
export const tables = <Written>(write: (table: Table) => Written) => ({
  register: fileType('register', write),
  'edition-register': fileType('edition-register', write),
  resolution: {
    ...fileType('resolution', write),
    has: ({ recommendations }: Subjects['resolution']) => recommendations.length > 0,
  },
  organization: {
    ...fileType('organization', write),
    has: ({ count }: Subjects['organization']) => count > 0,
  },
});

const fileType = <Kind extends TableKind, Written>(kind: Kind, write: (table: Table) => Written) => ({
  write: (subject: Subjects[Kind], publication: Publication) => write(tableOf(kind, subject, publication)),
});
