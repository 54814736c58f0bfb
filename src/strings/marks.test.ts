import { expect, test } from 'vitest';
import { followUpLine } from './follow-up.ts';
import { wordsOf } from './languages.ts';
import { namesInBrief } from './names.ts';

const report = {
  date: '2018-03-05',
  status: 'supported',
  about: { placeOf: '第2部分' },
  accordingTo: { who: 'addressee', organization: { title: '經濟部' } },
  document: { kind: '函', date: '2018-03-01', number: '12' },
} as const;

test('A Chinese line has Chinese signs alone', () => {
  expect(followUpLine(report, 'zh-tw')).toBe(
    '2018年3月5日——獲支持，依受文者說明：經濟部，2018年3月1日第12號函；就第2部分整體而言',
  );
  expect(namesInBrief('zh-tw', ['王小明', '陳大文'])).toBe('王小明、陳大文');
});

test('French has a space before a colon that no line breaks at', () => {
  expect(wordsOf('fr').marks.colon).toBe('\u00A0: ');
});

test('A language that the interface is not in has the signs of English, as it has its words', () => {
  expect(wordsOf('zh-cn').marks.colon).toBe(': ');
});
