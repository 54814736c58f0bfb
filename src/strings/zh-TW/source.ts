/** What readers are told of a document's source, and of what its text was compared with. */
import type { SourceStrings } from '../source.ts';

export const source: SourceStrings = {
  matches: (kind) =>
    kind === null
      ? '與來源文字相符'
      : {
          signed: '與簽署本文字相符',
          docx: '與文件檔案（Word）相符',
          'scan-text': '與文字副本相符；簽署本未公布',
          web: '與網路公布的版本相符',
        }[kind],
  follows: {
    signed: '文字依據簽署本',
    docx: '文字依據文件檔案',
    'scan-text': '文字依據文字副本；簽署本未公布',
    web: '文字依據網路公布的版本',
  },
  compared: ({ hyphens, bullets }, excepted) => {
    const signs = [
      '空白',
      hyphens > 0 && `行末 ${hyphens} 個連字號`,
      bullets > 0 && `項目前 ${bullets} 個符號（破折號、項目符號）`,
    ];
    const list = new Intl.ListFormat('zh-TW').format(signs.filter((sign) => sign !== false));
    return `已比對所有字元，${list}除外${excepted ? '；其他差異列於下方' : ''}。`;
  },
  comparedFile: '供比對的來源文字',
  omitted: '來源中未收錄的內容（頁首、頁碼、標題上方的文字）',
  differences: '與來源的差異',
  difference: (source, text) => `來源為「${source}」，此處為「${text}」`,
};
