/** The table of formats: a new one is its file and a line here. Its place is its place in every list. */
import { akomaNtoso } from './akoma-ntoso.ts';
import { atom } from './atom.ts';
import { bibtex } from './bibtex.ts';
import { card } from './card.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { gost } from './gost.ts';
import { icalendar } from './icalendar.ts';
import { json } from './json.ts';
import { jsonSchema } from './json-schema.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { ris } from './ris.ts';
import { scheduleJson } from './schedule-json.ts';
import { scheduleXml } from './schedule-xml.ts';
import { xlsx } from './xlsx.ts';

export const formats = {
  docx,
  pdf,
  xlsx,
  icalendar,
  bibtex,
  ris,
  cslJson,
  gost,
  json,
  jsonSchema,
  csv,
  markdown,
  akomaNtoso,
  scheduleXml,
  scheduleJson,
  atom,
  card,
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
