/**
 * What Word has to be told of scripts that are not Latin or Cyrillic. The library has no words for half of it, so the parts are changed
 * when they are made. https://learn.microsoft.com/openspecs/office_standards/ms-oi29500: the order of elements is the schema's.
 */
import { isRightToLeft } from '../../strings/direction.ts';
import type { Parts } from '../zip.ts';

/** `tag`: as Word has it, `he-IL`. */
export function withScript(parts: Parts, tag: string): Parts {
  const steps = stepsFor(tag);
  if (steps.length === 0) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      /^word\/(?:document|footnotes|header\d+|footer\d+|styles)\.xml$/.test(path)
        ? steps.reduce((text, step) => step(text), xml)
        : xml,
    ]),
  );
}

type Step = (xml: string) => string;

function stepsFor(tag: string): Step[] {
  const { script } = new Intl.Locale(tag).maximize();
  if (isRightToLeft(tag)) return [language(tag, 'bidi'), paragraphs, tables, runs];
  if (script === 'Deva') return [language(tag, 'bidi'), fonts('cs', 'Nirmala UI', 'Nirmala UI')];
  if (script === 'Hant' || script === 'Hans') {
    const chinese = script === 'Hant' ? ['PMingLiU', 'Microsoft JhengHei'] : ['SimSun', 'Microsoft YaHei'];
    return [language(tag, 'eastAsia'), fonts('eastAsia', ...(chinese as [string, string])), hint];
  }
  return [];
}

/** Which proofing and which digits belong to the script's own letters. */
const language =
  (tag: string, kind: 'bidi' | 'eastAsia'): Step =>
  (xml) =>
    xml.replaceAll(`<w:lang w:val="${tag}"/>`, `<w:lang w:val="${tag}" w:${kind}="${tag}"/>`);

/** The faces that office machines have for letters which Times New Roman and Arial lack. */
const fonts =
  (kind: 'cs' | 'eastAsia', serif: string, sans: string): Step =>
  (xml) =>
    xml
      .replaceAll(`w:${kind}="Times New Roman"`, `w:${kind}="${serif}"`)
      .replaceAll(`w:${kind}="Arial"`, `w:${kind}="${sans}"`);

/** Quotation marks and dots of Latin and Chinese are the same signs: they are to be Chinese. */
const hint: Step = (xml) => xml.replaceAll('<w:rFonts w:ascii', '<w:rFonts w:hint="eastAsia" w:ascii');

/** All paragraphs begin at the right, by the defaults of the styles. */
const paragraphs: Step = (xml) =>
  xml
    .replace(/<w:pPrDefault\/>|<w:pPrDefault>.*?<\/w:pPrDefault>/, '')
    .replace(/<\/w:docDefaults>/, '<w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>')
    .replaceAll('<w:jc w:val="left"/>', '<w:jc w:val="start"/>')
    .replaceAll('<w:jc w:val="right"/>', '<w:jc w:val="end"/>');

/** The first column stands at the right. */
const tables: Step = (xml) => xml.replaceAll('<w:tblPr>', '<w:tblPr><w:bidiVisual/>');

/** Runs of words, each of one direction; figures and signs alone go with the paragraph. */
const runs: Step = (xml) =>
  xml.replaceAll(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>([^<]*)<\/w:t><\/w:r>/gu,
    (_, looks: string | undefined, text: string) =>
      piecesOf(text)
        .map((piece) => {
          const words = `<w:t xml:space="preserve">${piece}</w:t>`;
          return leftToRight.test(piece)
            ? `<w:r>${looks ?? ''}${words}</w:r>`
            : `<w:r>${rightToLeft(looks)}${words}</w:r>`;
        })
        .join(''),
  );

const leftToRight = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** From a letter to the last letter or figure before the script changes. */
const foreignWords =
  /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?:[^\p{Script=Hebrew}\p{Script=Arabic}\uE000]*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}/])?)/u;

/** `&amp;` is one sign, and no word. */
function piecesOf(text: string): string[] {
  const entities = [...text.matchAll(/&#?\w+;/g)].values();
  return text
    .replaceAll(/&#?\w+;/g, '\uE000')
    .split(foreignWords)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replaceAll('\uE000', () => entities.next().value?.[0] ?? ''));
}

function rightToLeft(looks = '<w:rPr></w:rPr>'): string {
  return /<w:lang /.test(looks)
    ? looks.replace('<w:lang ', '<w:rtl/><w:lang ')
    : looks.replace('</w:rPr>', '<w:rtl/></w:rPr>');
}
