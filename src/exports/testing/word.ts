/** Word files as another program sees them: unzipped by `fflate`, read by `saxes`. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface WordParagraph {
  style: string;
  /** A tab is `\t`, a forced line `\n`; the mark of a footnote is its number in brackets: `[1]`. */
  text: string;
  /** Twentieths of a point. */
  left: number;
  bookmarks: string[];
  /** Where its links lead: addresses, and names of bookmarks after `#`. */
  links: string[];
  inTable: boolean;
}

/** By path; every part is XML, and well-formed or this throws. */
export function partsIn(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  for (const [, xml] of parts) new SaxesParser({ xmlns: true }).write(xml).close();
  return Object.fromEntries(parts);
}

/** The paragraphs of a part (`document`, `footnotes`, `footer1`) in order. */
export function paragraphsIn(file: Uint8Array, part = 'document'): WordParagraph[] {
  const parts = partsIn(file);
  const targets = targetsIn(parts[`word/_rels/${part}.xml.rels`] ?? '');
  const paragraphs: WordParagraph[] = [];
  let tables = 0;
  let inText = false;
  const parser = new SaxesParser({ xmlns: false });
  const last = () => paragraphs.at(-1) as WordParagraph;
  const opened: Record<string, (attributes: Record<string, string>) => void> = {
    'w:tbl': () => {
      tables += 1;
    },
    'w:p': () => {
      paragraphs.push({ style: '', text: '', left: 0, bookmarks: [], links: [], inTable: tables > 0 });
    },
    'w:pStyle': (attributes) => {
      last().style = attributes['w:val'] ?? '';
    },
    'w:ind': (attributes) => {
      last().left = Number(attributes['w:left']);
    },
    'w:t': () => {
      inText = true;
    },
    'w:tab': (attributes) => {
      if (attributes['w:val'] === undefined) last().text += '\t';
    },
    'w:br': () => {
      last().text += '\n';
    },
    'w:footnoteReference': (attributes) => {
      last().text += `[${attributes['w:id']}]`;
    },
    'w:bookmarkStart': (attributes) => {
      last().bookmarks.push(attributes['w:name'] ?? '');
    },
    'w:hyperlink': (attributes) => {
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      last().links.push(attributes['w:anchor'] ? `${target}#${attributes['w:anchor']}` : target);
    },
  };
  parser.on('opentag', ({ name, attributes }) => opened[name]?.(attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:tbl') tables -= 1;
  });
  parser.on('text', (text) => {
    if (inText) last().text += text;
  });
  parser.write(parts[`word/${part}.xml`] ?? '').close();
  return paragraphs;
}

function targetsIn(relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ attributes }) => {
    const { Id, Target } = attributes as Record<string, string>;
    if (Id !== undefined) targets.set(Id, Target ?? '');
  });
  if (relationships !== '') parser.write(relationships).close();
  return targets;
}
