/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import type { SuccessionStrings } from '../succession.ts';

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? '（{act}）' : '';
    return from === null
      ? `繼受機構：{body}${act}。`
      : `自${formatDate('zh-TW', from)}起，職掌由{body}${act}承接。`;
  },
  predecessors: () => '前身',
  items: (kind) => (kind === 'body' ? '以此機構前身為對象的項目' : '以此群體前身為對象的項目'),
  addressedTo: '以前身為對象',
  counted: (items) => `以前身為對象的項目 ${items} 項`,
  living: '繼受機構',
};
