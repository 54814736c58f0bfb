/** Word files in Hebrew, Hindi and Chinese. */
import { expect, test } from 'vitest';
import { exported } from './testing/exported.ts';
import { paragraphsIn, partsIn } from './testing/word.ts';

const inLanguage = async (language: string, body: string) => {
  const made = exported({
    'content/conference.md': `---\nname: Conference\nlanguages: [${language}]\nunreviewed-languages: [${language}]\n---\n`,
    'content/2017/resolutions/r.md': `---\ntitle: Resolution\n---\n\n${body}\n`,
  });
  const file = await made.bytes('/2017/resolutions/r.docx');
  const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = partsIn(file);
  return { file, text, styles };
};

test('A document in Hebrew begins at the right, and its words run from there', async () => {
  const body =
    '1) לכלול נציגי Cluster Leaders (2017) במועצות & ועדות.\n\n| שם | מספר |\n| --- | --- |\n| אחד | 1 |';
  const { file, text, styles } = await inLanguage('he', body);
  expect(styles).toContain('<w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>');
  expect(styles).toContain('<w:lang w:val="he-IL" w:bidi="he-IL"/>');
  expect(text).toContain('<w:tblPr><w:bidiVisual/>');
  const runs = [...text.matchAll(/<w:r>((?:(?!<\/w:r>).)*)<\/w:r>/gu)].map(([, run = '']) => run);
  const directionOf = (words: string) => runs.find((run) => run.includes(words))?.includes('<w:rtl/>');
  expect(['לכלול', '1)', 'Cluster Leaders (2017', 'ועדות'].map(directionOf)).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(paragraphsIn(file).map((one) => one.text)).toContain(
    '1)\tלכלול נציגי Cluster Leaders (2017) במועצות & ועדות.',
  );
});

test('Chinese and Hindi have faces that office machines have', async () => {
  const chinese = await inLanguage('zh-tw', '1) 將代表納入委員會。');
  expect(chinese.styles).toContain('w:eastAsia="PMingLiU"');
  expect(chinese.styles).toContain('<w:lang w:val="zh-TW" w:eastAsia="zh-TW"/>');
  const hindi = await inLanguage('hi', '1) सम्मेलन।');
  expect(hindi.styles).toContain('w:cs="Nirmala UI"');
});

test('A document in Russian needs nothing of the kind', async () => {
  const { text, styles } = await inLanguage('ru', '1) Раз.');
  expect(`${text}${styles}`).not.toMatch(/w:bidi|w:rtl|PMingLiU|Nirmala/);
});
