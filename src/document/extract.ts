/** What all extracts say beside the document's words. */

import { latestStatus } from '../model/build-follow-ups.ts';
import type { ExtractItem } from '../model/extract-types.ts';
import type { Recommendation } from '../model/resolution-types.ts';
import type { Organization } from '../model/types.ts';
import { formatDate } from '../strings/dates.ts';
import { followUpLine } from '../strings/follow-up.ts';
import { wordsOf } from '../strings/languages.ts';
import { linkNode, type Paragraph, paragraph, textNode } from './nodes.ts';
import type { Setting } from './setting.ts';

/** What has become of it, as its page says at its head. */
export function organizationNotes({ notice, successor }: Organization, setting: Setting): Paragraph[] {
  const { language, url } = setting;
  const { organization: words } = wordsOf(language).site;
  return [
    ...(notice === null
      ? []
      : [
          paragraph(
            `${formatDate(language, notice.date)}${wordsOf(language).marks.colon}${notice.text}`,
            'statement',
          ),
        ]),
    ...(successor === null
      ? []
      : [
          paragraph(
            [
              textNode(`${words.successor}${wordsOf(language).marks.colon}`),
              linkNode(url(successor.address), successor.title),
            ],
            'statement',
          ),
        ]),
  ];
}

/** What is said of an item beside its words: the editor's note, and what became of it. */
export const remarksOn = (item: Recommendation, language: string): string[] => [
  ...(item.note === null
    ? []
    : [`${wordsOf(language).site.recommendation.note}${wordsOf(language).marks.colon}${item.note}`]),
  ...statusOf(item, language),
];

/** The latest status of an item, with its date, with who says so, and of what holds the item where it was said of that. */
function statusOf({ followUps }: Recommendation, language: string): string[] {
  const latest = latestStatus(followUps);
  return latest === null ? [] : [followUpLine(latest, language)];
}

/** «Направлено в: Департамент …», of whoever else the item names. */
export function othersNamed(
  { addressees }: Pick<ExtractItem, 'addressees'>,
  { address }: Organization,
  language: string,
): string[] {
  const { manners } = wordsOf(language).site;
  const others = addressees.filter(({ organization }) => organization.address !== address);
  return [...Map.groupBy(others, ({ manner }) => manner)].map(
    ([manner, named]) =>
      `${manners[manner]}${wordsOf(language).marks.colon}${named.map(({ organization }) => organization.title).join(wordsOf(language).marks.list)}`,
  );
}
