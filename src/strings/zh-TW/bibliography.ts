/** Bibliographic references: after ISO 690. */
import type { ReferenceStrings } from '../bibliography.ts';
import { iso690 } from '../iso-690.ts';

export const bibliography: ReferenceStrings = {
  proceedings: '會議紀錄彙編',
  remarks: ({ isDraft, translation }) => [
    ...(isDraft ? ['草案'] : []),
    ...(translation ? [translation.official ? '官方譯本' : '非官方譯本'] : []),
  ],
  reference: iso690({ language: 'zh-TW', online: '[線上]', in: '載於', accessed: '[檢索日期：{date}]' }),
  otherFormats: (names) => `其他格式：${names.join('、')}`,
  blankDate: '年-月-日',
};
