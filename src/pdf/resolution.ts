/** RESOLUTION -> its whole text as a document. */
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import type { Recommendation, Resolution } from '../model/resolution-types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import {
  dateOf,
  headOf,
  looksOf,
  type PdfDocument,
  type Place,
  type Setting,
  settingOf,
} from './document.ts';
import { factsNode, warnings } from './facts.ts';
import { steadyLevels } from './levels.ts';
import { type Heading, languageOf, type Node, paragraph, textNode } from './nodes.ts';
import { textNodes } from './text.ts';

export function resolutionDocument(resolution: Resolution, place: Place): PdfDocument {
  const { model, url } = place;
  const setting = settingOf(resolution.body, place);
  const edition = model.editions.find(({ address }) => address === resolution.edition.address);
  return {
    ...looksOf(model, edition),
    title: resolution.title,
    authors: [resolution.adopted?.by ?? model.conference.name],
    keywords: keywordsOf(resolution.recommendations),
    date: dateOf(wholeDay(resolutionChanged(resolution))),
    sheets: [
      {
        head: headOf(resolution.title),
        stamp: stampOf(resolution, setting),
        address: url(resolution.address),
        statement: null,
        titled: true,
        ownNumbers: true,
        nodes: steadyLevels([...wholeText(resolution, setting), ...aboutDocument(resolution, setting)]),
      },
    ],
  };
}

/** Its title, what must be known before reading, the text and the names under it. */
export function wholeText(resolution: Resolution, setting: Setting): Node[] {
  const { title, body, contentLanguage, held, source, adopted } = resolution;
  const { resolution: words } = interfaceStrings(setting.language);
  const when = `${held.title}, ${formatDateRange(setting.language, held.start, held.end)}`;
  const breaksOff: Node[] =
    source?.complete === false
      ? [{ type: 'aside', content: [paragraph(words.breaksOff(source.breaksOffIn), 'quiet')] }]
      : [];
  const signed = (adopted?.signed ?? []).map(({ post, name }) => ({ post: post ?? '', name }));
  return [
    ...inLanguage([titleHeading(title, resolution.address)], contentLanguage, setting),
    { type: 'aside', content: [paragraph(when, 'quiet')] },
    ...warnings(resolution, setting),
    ...inLanguage(textNodes(body, resolution, setting), contentLanguage, setting),
    ...breaksOff,
    ...(signed.length === 0 ? [] : [{ type: 'signatures' as const, signed }]),
  ];
}

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

export function aboutDocument(resolution: Resolution, setting: Setting): Node[] {
  const { resolution: words } = interfaceStrings(setting.language);
  const { letters, codes } = setting.words;
  return [
    {
      type: 'aside',
      content: [
        { type: 'heading', level: 2, content: [textNode(words.about)], voice: 'interface' },
        factsNode(resolution, setting),
        paragraph(resolution.count > 0 ? `${letters} ${codes}` : letters, 'quiet'),
      ],
    },
  ];
}

export const stampOf = ({ stage }: Pick<Resolution, 'stage'>, { language }: Pick<Setting, 'language'>) =>
  stage === 'draft' ? interfaceStrings(language).resolution.draft : null;

/** Names of the topics that items are about. */
export const keywordsOf = (items: readonly Pick<Recommendation, 'topics'>[]): string[] => [
  ...new Set(items.flatMap(({ topics }) => topics.map(({ title }) => title))),
];
