/** What a reference manager reads in the files of references, each by Citation.js as CSL. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

export interface ReadReference {
  id: string;
  type: string;
  title: string;
  [field: string]: unknown;
}

const readAs = (forceType: string) => (text: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as ReadReference[];

export const readBibtex = readAs('@bibtex/text');
export const readRis = readAs('@ris/file');

/** Only fields of CSL, and only where they are of its types. */
export const readCslJson = (text: string) =>
  plugins.input.util.clean(JSON.parse(text) as unknown[], false) as ReadReference[];
