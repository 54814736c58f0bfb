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
