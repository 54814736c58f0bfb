/** What all extracts say: of whom they are, and the document's words above its items. */
import type { Above } from '../model/extract-types.ts';
import type { Recommendation } from '../model/resolution-types.ts';
import type { Organization } from '../model/types.ts';
import { formatDate } from '../strings/dates.ts';
import { followUpLine } from '../strings/follow-up.ts';
import { interfaceStrings } from '../strings/languages.ts';
import { linkNode, type Node, type Paragraph, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

/** What has become of it, as its page says at its head. */
export function organizationNotes({ notice, successor }: Organization, setting: Setting): Paragraph[] {
  const { language, url } = setting;
  const { organization: words } = interfaceStrings(language);
  return [
    ...(notice === null
      ? []
      : [paragraph(`${formatDate(language, notice.date)}: ${notice.text}`, 'statement')]),
    ...(successor === null
      ? []
      : [
          paragraph(
            [textNode(`${words.successor}: `), linkNode(url(successor.address), successor.title)],
            'statement',
          ),
        ]),
  ];
}

/** «1. Правительству …:» */
export const aboveWords = ({ label, words }: Above): string =>
  [label, words].filter((one) => one !== null && one !== '').join(' ');

/** How an extract cites the part, beside the part's heading and in the interface's words. */
export const placeNodes = ({ place }: Above): Node[] =>
  place === null ? [] : [{ ...paragraph(place, 'interface'), keep: true }];

/** What is said of an item beside its words: the editor's note, and what became of it. */
export const remarksOn = (item: Recommendation, language: string): string[] => [
  ...(item.note === null ? [] : [`${interfaceStrings(language).recommendation.note}: ${item.note}`]),
  ...latestStatus(item, language),
];

/** The latest status of an item, with its date, with who says so, and of what holds the item where it was said of that. */
function latestStatus({ followUps }: Recommendation, language: string): string[] {
  const latest = followUps.find(({ status }) => status !== null);
  if (latest === undefined) return [];
  return [[latest.about, followUpLine(latest, language)].filter((words) => words !== null).join(': ')];
}
