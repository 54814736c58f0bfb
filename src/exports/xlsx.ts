/** Items as an Excel workbook (Office Open XML, ECMA-376) of one sheet. */
import type { Format } from './format.ts';
import { tables } from './table/table.ts';
import { workbookOf } from './xlsx/workbook.ts';

export const xlsx: Format = {
  name: 'Excel',
  about: {
    ru: 'таблица пунктов с адресатами: её можно сортировать, отбирать строки и добавлять свои столбцы',
    en: 'a table of the items with their addressees, to sort, to filter and to add columns to',
  },
  suffix: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  audience: 'office',
  files: tables((table) => ({ input: table, render: () => workbookOf(table) })),
};
