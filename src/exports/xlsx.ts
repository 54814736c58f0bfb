/** Items as an Excel workbook (Office Open XML, ECMA-376) of one sheet. */
import type { Format } from './format.ts';
import { tables } from './table/table.ts';
import { workbookOf } from './xlsx/workbook.ts';

export const xlsx: Format = {
  name: 'Excel',
  about: {
    ru: 'таблица пунктов с адресатами: её можно сортировать, отбирать строки и добавлять свои столбцы',
    en: 'a table of the items with their addressees, to sort, to filter and to add columns to',
    de: 'eine Tabelle der Punkte mit ihren Adressaten, zum Sortieren, Filtern und Ergänzen eigener Spalten',
    fr: 'un tableau des points avec leurs destinataires, à trier, à filtrer et à compléter de vos colonnes',
    es: 'una tabla de los puntos con sus destinatarios, para ordenar, filtrar y añadir columnas',
    fi: 'taulukko kohdista vastaanottajineen lajiteltavaksi, suodatettavaksi ja täydennettäväksi omilla sarakkeilla',
    he: 'טבלה של הסעיפים ונמעניהם, למיון, לסינון ולהוספת עמודות',
    hi: 'बिंदुओं की सारणी उनके संबोधित निकायों सहित, क्रम देने, छाँटने और अपने स्तंभ जोड़ने के लिए',
    'zh-TW': '各項目及其受文者的表格，可排序、篩選並加入自訂欄位',
  },
  suffix: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  audience: 'office',
  files: tables((table) => ({ input: table, render: () => workbookOf(table) })),
};
