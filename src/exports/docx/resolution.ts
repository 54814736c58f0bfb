/** RESOLUTION -> a Word document of its whole text, to the letter; what is said about it stands after it. */

import { withoutAnnexes } from '../../document/annexes.ts';
import { factsNode, warnings } from '../../document/facts.ts';
import { steadyLevels } from '../../document/levels.ts';
import { type Node, paragraph, textNode } from '../../document/nodes.ts';
import { settingOf } from '../../document/open.ts';
import type { Setting } from '../../document/setting.ts';
import { textNodes } from '../../document/text.ts';
import { headOf, keywordsOf, stampOf, titleHeading } from '../../document/title.ts';
import type { Block } from '../../markdown/types.ts';
import { issuedOn } from '../../model/dated.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import { formatDateRange } from '../../strings/dates.ts';
import { interfaceStrings } from '../../strings/languages.ts';
import { officeStrings } from '../../strings/office.ts';
import { wordsIn } from '../../strings/pick.ts';
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
    sheets: [
      {
        foot: { title: headOf(title), statement: null, page, of },
        nodes: steadyLevels([...wholeText(resolution, setting), ...aboutDocument(resolution, setting)]),
      },
    ],
  };
}

function wholeText(resolution: Resolution, setting: Setting): Node[] {
  const { title, body, held, source, adopted } = resolution;
  const { resolution: words } = interfaceStrings(setting.language);
  const signed = (adopted?.signed ?? []).map(({ post, name }) => ({ post: post ?? '', name }));
  const names: Node[] = signed.length === 0 ? [] : [{ type: 'signatures', signed }];
  const breaksOff =
    source?.complete === false ? [paragraph(words.breaksOff(source.breaksOffIn), 'quiet')] : [];
  const { text, annexes } = withoutAnnexes(body);
  const textOf = (blocks: Block[]) => textNodes(blocks, resolution, setting).flatMap(wordsAlone);
  return [
    titleHeading(title),
    paragraph(`${held.title}, ${formatDateRange(setting.language, held.start, held.end)}`, 'statement'),
    ...preliminary(resolution, setting),
    ...textOf(text),
    ...(annexes.length > 0
      ? [...names, ...textOf(annexes), ...unreferredNotes(setting), ...breaksOff]
      : [...unreferredNotes(setting), ...breaksOff, ...names]),
  ];
}

/** A draft says so at the head of every sheet. */
export const preliminary = (resolution: Resolution, setting: Setting): Node[] =>
  warnings({ ...resolution, stage: 'adopted' }, setting);

/** Without what the site adds to the text: whoever works with the file works with the adopted words. */
const wordsAlone = (node: Node): Node[] => (node.type === 'aside' ? [] : [node]);

/** Notes that only other notes refer to: Word has no notes to notes. */
const unreferredNotes = ({ notes, given, noteBody }: Setting): Node[] =>
  [...notes.values()]
    .filter(({ number }) => !given.has(number))
    .flatMap(({ number, words }) => [
      paragraph([{ type: 'super', content: [textNode(String(number))] }]),
      ...noteBody(words),
    ]);

function aboutDocument(resolution: Resolution, setting: Setting): Node[] {
  const { resolution: terms, recommendation } = interfaceStrings(setting.language);
  const words = wordsIn(officeStrings, setting.language);
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
