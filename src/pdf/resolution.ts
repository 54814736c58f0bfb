/** RESOLUTION -> its whole text as a document. */

import { adoptedText, heldLine } from '../document/adopted-text.ts';
import { factsNode, warnings } from '../document/facts.ts';
import { steadyLevels } from '../document/levels.ts';
import { type Facts, type Node, paragraph, textNode } from '../document/nodes.ts';
import { settingOf } from '../document/open.ts';
import type { Place, Setting } from '../document/setting.ts';
import { headOf, inLanguage, keywordsOf, stampOf, titleHeading } from '../document/title.ts';
import { resolutionChanged, wholeDay } from '../model/dated.ts';
import { editionOf } from '../model/edition-of.ts';
import type { Resolution } from '../model/resolution-types.ts';
import { wordsOf } from '../strings/languages.ts';
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
  const { title, address, contentLanguage } = resolution;
  const { language } = setting;
  return [
    ...inLanguage([titleHeading(title, address)], contentLanguage, setting),
    { type: 'aside', content: [paragraph(heldLine(resolution, setting), 'quiet')] },
    ...warnings(resolution, setting),
    ...adoptedText(resolution, setting, { shown: resolution, language }),
  ];
}

/** Always there: who vouches for the words, where they stand, what they were compared with. */
export function aboutDocument(resolution: Resolution, setting: Setting): Node[] {
  const { resolution: terms } = wordsOf(setting.language).site;
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
