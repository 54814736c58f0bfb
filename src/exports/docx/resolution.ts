/** RESOLUTION -> a Word document of its whole text, to the letter; what is said about it stands after it. */

import { adoptedText, heldLine } from '../../document/adopted-text.ts';
import { factsNode, warnings } from '../../document/facts.ts';
import { steadyLevels } from '../../document/levels.ts';
import { type Node, paragraph, textNode } from '../../document/nodes.ts';
import { settingOf } from '../../document/open.ts';
import type { Setting } from '../../document/setting.ts';
import { headOf, keywordsOf, stampOf, titleHeading } from '../../document/title.ts';
import { issuedOn } from '../../model/dated.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Publication } from '../format.ts';
import type { WordDocument } from './document.ts';

export function resolutionDocument(resolution: Resolution, { model, url }: Publication): WordDocument {
  const setting = settingOf(resolution.body, { model, url });
  const { page, of } = setting.words;
  const { title, contentLanguage, recommendations, address } = resolution;
  return {
    language: contentLanguage,
    title,
    author: model.conference.name,
    keywords: keywordsOf(recommendations),
    date: issuedOn(resolution),
    landscape: false,
    stamp: stampOf(resolution, setting),
    url: url(address),
    itemIds: recommendations.map(({ id }) => id),
    sections: [
      {
        foot: { title: headOf(title), statement: null, page, of },
        nodes: steadyLevels([...wholeText(resolution, setting), ...aboutDocument(resolution, setting)]),
      },
    ],
  };
}

/** Without what the site adds to the text: whoever works with the file works with the adopted words. */
const wholeText = (resolution: Resolution, setting: Setting): Node[] => [
  titleHeading(resolution.title),
  paragraph(heldLine(resolution, setting), 'statement'),
  ...warnings(resolution, setting, { stamped: true }),
  ...adoptedText(resolution, setting, {
    shown: { recommendations: resolution.recommendations, divisions: {}, notes: {} },
    language: resolution.contentLanguage,
  }),
];

function aboutDocument(resolution: Resolution, setting: Setting): Node[] {
  const { resolution: terms, recommendation } = wordsOf(setting.language).site;
  const words = wordsOf(setting.language).office;
  const remarks = resolution.recommendations
    .filter(({ note }) => note !== null)
    .map(({ place, note }) => paragraph(`${recommendation.note}. ${place}: ${note}`, 'quiet'));
  return [
    { type: 'heading', level: 2, content: [textNode(terms.about)], voice: 'interface' },
    factsNode(resolution, setting),
    ...remarks,
    paragraph(
      `${setting.words.notCertified}. ${resolution.count > 0 ? words.labelsLead : ''}`.trim(),
      'quiet',
    ),
  ];
}
