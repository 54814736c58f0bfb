/** RESOLUTION -> its whole text as a document. */

import { withoutAnnexes } from '../document/annexes.ts';
import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { type Facts, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { textNodes } from '../document/text.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import { editionOf } from '../model/edition-of.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { formatDateRange } from '../strings/dates.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { dateOf, looksOf, type PdfDocument } from './document.ts';

export function resolutionDocument(resolution: Resolution, place: Place): PdfDocument {
  const { model, url } = place;
  const setting = settingOf(resolution.body, place);
  return {
    ...looksOf(model, editionOf(resolution, model)),
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

/** Its title, what must be known before reading, the text and the names under it, then its annexes. */
export function wholeText(resolution: Resolution, setting: Setting): Node[] {
  const { title, body, contentLanguage, held, source, adopted } = resolution;
  const { resolution: terms } = interfaceStrings(setting.language);
  const when = `${held.title}, ${formatDateRange(setting.language, held.start, held.end)}`;
  const breaksOff: Node[] =
    source?.complete === false
      ? [{ type: 'aside', content: [paragraph(terms.breaksOff(source.breaksOffIn), 'quiet')] }]
      : [];
  const signed = (adopted?.signed ?? []).map(({ post, name }) => ({ post: post ?? '', name }));
  const names: Node[] = signed.length === 0 ? [] : [{ type: 'signatures', signed }];
  const { text, annexes } = withoutAnnexes(body);
  const words = textNodes(text, resolution, setting);
  return [
    ...inLanguage([titleHeading(title, resolution.address)], contentLanguage, setting),
    { type: 'aside', content: [paragraph(when, 'quiet')] },
    ...warnings(resolution, setting),
    ...inLanguage(signed.length === 0 ? words : kept(words), contentLanguage, setting),
    ...(annexes.length > 0 ? names : [...breaksOff, ...names]),
    ...inLanguage(textNodes(annexes, resolution, setting), contentLanguage, setting),
    ...(annexes.length > 0 ? breaksOff : []),
  ];
}

/** Names do not stand on a sheet without any words of the document. */
function kept(nodes: Node[]): Node[] {
  const last = nodes.at(-1);
  return last?.type === 'paragraph' ? [...nodes.slice(0, -1), { ...last, keep: true }] : nodes;
}

/** Always there: who vouches for the words, where they stand, what they were compared with. */
export function aboutDocument(resolution: Resolution, setting: Setting): Node[] {
  const { resolution: terms } = interfaceStrings(setting.language);
  const { letters, codes, notCertified, documentCode } = setting.words;
  const url = setting.url(resolution.address);
  const facts = factsNode(resolution, setting);
  return [
    {
      type: 'aside',
      whole: lengthOf(facts) < 2500,
      content: [
        { type: 'heading', level: 2, content: [textNode(terms.about)], voice: 'interface' },
        { ...paragraph(notCertified, 'statement'), keep: true },
        { ...facts, permalink: { url, tail: '', alt: documentCode } },
        paragraph(resolution.count > 0 ? `${letters} ${codes}` : letters, 'quiet'),
      ],
    },
  ];
}

/** Characters; a sheet has room for twice as many as may stand whole. */
const lengthOf = (facts: Facts): number => JSON.stringify(facts.rows).length;
