/** RESOLUTION -> its whole text as a document. */

import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { textNodes } from '../document/text.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { dateOf, looksOf, type PdfDocument } from './document.ts';

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
