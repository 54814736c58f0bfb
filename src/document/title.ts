/** How a document is named on its sheets, and in which language its words are. */

import type { Recommendation, Resolution } from '../model/resolution-types.ts';
import { wordsOf } from '../strings/languages.ts';
import { type Heading, languageOf, type Node, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

export const titleHeading = (title: string, target?: string): Heading => ({
  type: 'heading',
  level: 1,
  content: [textNode(title)],
  voice: 'document',
  ...(target !== undefined && { target }),
});

/** Words of a document that is in another language than the pages are. */
export const inLanguage = (content: Node[], language: string, setting: Pick<Setting, 'language'>): Node[] =>
  language === setting.language ? content : [{ type: 'foreign', language: languageOf(language), content }];

/** The head of every sheet has room for two or three lines. */
export const headOf = (title: string): string =>
  title.length <= 220 ? title : `${title.slice(0, 220).replace(/\s+\S*$/u, '')}…`;

export const stampOf = ({ stage }: Pick<Resolution, 'stage'>, { language }: Pick<Setting, 'language'>) =>
  stage === 'draft' ? wordsOf(language).site.resolution.draft : null;

/** Names of the topics that items are about. */
export const keywordsOf = (items: readonly Pick<Recommendation, 'topics'>[]): string[] => [
  ...new Set(items.flatMap(({ topics }) => topics.map(({ title }) => title))),
];
