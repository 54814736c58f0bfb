/** Resolutions and extracts of them as Word documents (Office Open XML, ECMA-376). */

import { isNamed } from '../model/extract.ts';
import type { WordDocument } from './docx/document.ts';
import { extractDocument } from './docx/extract.ts';
import { packed } from './docx/pack.ts';
import { resolutionDocument } from './docx/resolution.ts';
import type { Format, Rendering } from './format.ts';

export const docx: Format = {
  name: 'Word',
  about: {
    ru: 'документ, который можно править и из которого удобно цитировать в письме',
    en: 'a document to edit and to quote from in a letter',
    de: 'ein Dokument zum Bearbeiten und zum Zitieren in einem Brief',
    fr: 'un document à modifier et à citer dans une lettre',
    es: 'un documento para editar y para citar en una carta',
    fi: 'muokattava asiakirja, josta on helppo lainata kirjeeseen',
    he: 'מסמך לעריכה ולציטוט במכתב',
    hi: 'संपादन के लिए और पत्र में उद्धृत करने के लिए दस्तावेज़',
    'zh-TW': '可編輯並便於在信函中引用的文件',
  },
  suffix: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  audience: 'office',
  files: {
    resolution: {
      write: (resolution, publication) => rendering(resolutionDocument(resolution, publication)),
    },
    organization: {
      write: (organization, publication) => rendering(extractDocument(organization, publication)),
      has: isNamed,
    },
    extract: {
      write: ({ organization }, publication) => rendering(extractDocument(organization, publication)),
    },
  },
};

const rendering = (document: WordDocument): Rendering => ({
  input: document,
  render: () => packed(document),
});
