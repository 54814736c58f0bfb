/** What was said of items since: who says so, on what, how far they came. */
import { formatDate } from '../dates.ts';
import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';

const sources = {
  addressee: '依受文者說明',
  organizer: '依主辦單位評估',
  other: '依其他來源',
};

/** 「2018年3月1日第12號函」 */
const numbered = ({ kind, number, date }: NonNullable<FollowUpSource['document']>) =>
  [date && formatDate('zh-TW', date), number && `第${number}號`, kind ?? '文件'].filter(Boolean).join('');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join('：');
    return [says, document && numbered(document)].filter(Boolean).join('，');
  },
  ofWhole: (place) => `就${place}整體而言`,
  also: '亦涉及',
  alsoMany: (count) => `亦涉及其他 ${count} 處`,
  inReplyTo: '所答覆的來函',
  document: '文件',
  events: '所有情形',
  standing: '各項目辦理進度',
  known: (known, total) =>
    known === total && total > 1 ? '各項目均已有辦理情形。' : `${total} 個項目中有 ${known} 個已有辦理情形。`,
  none: '本網站未公布各項目的辦理情形。',
};
