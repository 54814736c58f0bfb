/** What each kind of JSON documents looks like, as JSON Schema (draft 2020-12). */
import { z } from 'astro/zod';
import type { SchemaName } from './api/names.ts';
import { schemas } from './api/schemas.ts';
import type { Format } from './format.ts';

const titles: Record<SchemaName, string> = {
  editions: 'The conferences of all years',
  edition: 'The conference of one year',
  sessions: 'The sessions of a conference',
  session: 'A session',
  resolutions: 'The resolutions of a conference',
  resolution: 'A resolution',
  recommendations: 'Items of resolutions',
  organizations: 'All organizations',
  organization: 'An organization with the items that name it',
};

export const jsonSchema: Format = {
  name: 'JSON Schema',
  about: {
    ru: 'описание полей JSON, по которому документы можно проверить',
    en: 'what each field of the JSON is, to check documents by',
    de: 'was jedes Feld des JSON bedeutet, um Dokumente damit zu prüfen',
    fr: 'ce qu’est chaque champ du JSON, pour vérifier les documents',
    es: 'qué es cada campo del JSON, para comprobar los documentos',
    fi: 'mitä kukin JSON-kenttä tarkoittaa, asiakirjojen tarkistamiseen',
    he: 'מהו כל שדה ב־JSON, לבדיקת מסמכים',
    hi: 'JSON का हर क्षेत्र क्या है, दस्तावेज़ जाँचने के लिए',
    'zh-TW': '說明 JSON 各欄位，可據以檢查文件',
  },
  suffix: 'schema.json',
  mediaType: 'application/schema+json',
  audience: 'data',
  files: {
    schema: {
      write: (schema, { fileUrl }) => {
        const { $schema, ...shape } = z.toJSONSchema(schemas[schema.name], { override: open });
        const head = {
          $schema,
          $id: fileUrl('schema', schema, jsonSchema.suffix),
          title: titles[schema.name],
        };
        return `${JSON.stringify({ ...head, ...shape }, null, 2)}\n`;
      },
    },
  },
};

/** A later field is no new version: whoever validates by the schema must not refuse it. Whoever writes by the type must know it. */
function open({ jsonSchema: part }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (part.additionalProperties === false) delete part.additionalProperties;
}
