/** A document as data -> the file, the same on every run. */
import { archiveOf, type Parts, partsOf } from '../zip.ts';
import { blocksOf } from './blocks.ts';
import { type Foot, marginsOf, sheet, textWidth, type WordDocument } from './document.ts';
import { linkOf } from './runs.ts';
import { withScript } from './scripts.ts';
import { stylesIn, wordLanguage } from './styles.ts';
import { bookmarksOf, type Spot, type Writing, word } from './writing.ts';

export async function packed(document: WordDocument): Promise<Uint8Array> {
  const { Document, Footer, Header, Packer, Paragraph } = word();
  const { language, title, author, keywords, landscape, stamp, url, itemIds, sections } = document;
  const writing: Writing = {
    url,
    bookmarks: bookmarksOf(itemIds),
    width: textWidth(document),
    footnotes: [],
    footnoteNumbers: new Map(),
    blocksOf,
  };
  const bodies = sections.map(({ nodes }) => blocksOf(nodes, writing, atMargin));
  const headers =
    stamp === null
      ? {}
      : { default: new Header({ children: [new Paragraph({ style: 'Stamp', text: stamp })] }) };
  const made = await Packer.toArrayBuffer(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      keywords: keywords.join(', '),
      description: url,
      styles: stylesIn(language),
      hyphenation: { autoHyphenation: true },
      footnotes: Object.fromEntries(writing.footnotes.map((note, index) => [index + 1, { children: note }])),
      sections: sections.map(({ foot }, index) => ({
        properties: {
          page: {
            size: {
              width: sheet.short,
              height: sheet.long,
              orientation: landscape ? 'landscape' : 'portrait',
            },
            margin: marginsOf(document),
          },
        },
        headers,
        footers: { default: new Footer({ children: footOf(foot, writing) }) },
        children: bodies[index] ?? [],
      })),
    }),
  );
  const parts = withoutChance(partsOf(new Uint8Array(made)), document);
  return archiveOf(withScript(parts, wordLanguage(language)));
}

const atMargin: Spot = { left: 0, style: 'DocumentText', align: null, language: null, flat: false };

function footOf({ title, statement, page, of }: Foot, writing: Writing) {
  const { PageNumber, Paragraph, Tab, TextRun } = word();
  const { url } = writing;
  return [
    new Paragraph({
      style: 'Foot',
      text: title,
      border: { top: { style: 'single', size: 4, space: 4, color: '808080' } },
    }),
    ...(statement === null ? [] : [new Paragraph({ style: 'Foot', text: statement })]),
    new Paragraph({
      style: 'Foot',
      tabStops: [{ type: 'right', position: writing.width }],
      children: [
        ...linkOf(url, [new TextRun(url)], writing),
        new TextRun({
          children: [new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
  ];
}

/** The library dates a document by the clock and names its links at random. */
function withoutChance(parts: Parts, { date }: WordDocument): Parts {
  const random = Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, xml]) => [...xml.matchAll(/ Id="(rId[a-z0-9_-]{21})"/g)].map(([, id = '']) => id));
  const names = new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      xml
        .replaceAll(/(?<=")rId[a-z0-9_-]{21}(?=")/g, (id) => names.get(id) ?? id)
        .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
    ]),
  );
}
