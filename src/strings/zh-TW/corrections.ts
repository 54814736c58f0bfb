/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';

export const corrections: CorrectionStrings = {
  title: '更正',
  note: '本文已納入通過後所作的更正。',
  made: (count, latest) =>
    count === 1
      ? `更正日期：${formatDate('zh-TW', latest)}`
      : `${count} 次更正，最近一次：${formatDate('zh-TW', latest)}`,
  mark: (date) => `更正日期：${formatDate('zh-TW', date)}`,
  all: '本文件的所有更正',
  adopted: '通過時的文字',
  original: '通過的文本',
  noOriginal: (was) => `本網站沒有原件；通過時的文字列於「${was}」之後。`,
  unclear: '更正的字詞在文中不只出現一次，因此此處不列出通過時的完整文字。',
  ofOriginal: '更正是針對原文作出的；其文字以原文語言列出。',
};
