/** The parts of a .docx (ECMA-376, part 1, 11.3), found through their relationships and parsed. */
import type { Issue } from '../../../records/issues.ts';
import { openArchive } from '../../archive.ts';
import { type InputFile, inputError } from '../../input.ts';
import { readXml, type XmlElement } from '../../xml.ts';
import { elementsOf } from '../../xml-tree.ts';

export interface DocxParts {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  settings: XmlElement | null;
  /** Heads and feet of pages by the relationship's id. */
  related: Map<string, { path: string; root: XmlElement }>;
}

/** Both editions of the format: ECMA-376 as Word writes it, and ISO 29500 Strict. */
const prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

interface Relationship {
  id: string;
  /** Last word of its type: `footnotes`. */
  type: string;
  path: string;
}

export function readParts(input: InputFile): { parts: DocxParts | null; issues: Issue[] } {
  const { parts: files, issues } = openArchive(
    input,
    (name) =>
      /^(?:_rels|word)\/[^/]*(?:\/[^/]*)?\.(?:xml|rels)$/.test(name) && !name.startsWith('word/theme/'),
  );
  if (files === null) return { parts: null, issues };
  const xml = (path: string): XmlElement | null => {
    const bytes = files.get(path);
    if (bytes === undefined) return null;
    const { root, issues: found } = readXml(input, bytes, { part: path, prefixes });
    issues.push(...found);
    return root;
  };
  const path =
    relationships('', xml).find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const document = xml(path);
  if (document === null) {
    const missing = inputError(input, { code: 'archive-part-missing', params: { part: path } });
    return { parts: null, issues: issues.length > 0 ? issues : [missing] };
  }
  const relations = relationships(path, xml);
  const partOf = (wanted: string): XmlElement | null => {
    const relation = relations.find(({ type }) => type === wanted);
    return relation === undefined ? null : xml(relation.path);
  };
  const related: DocxParts['related'] = new Map();
  for (const { id, type, path: target } of relations) {
    const root = type === 'header' || type === 'footer' ? xml(target) : null;
    if (root !== null) related.set(id, { path: target, root });
  }
  const parts: DocxParts = {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    settings: partOf('settings'),
    related,
  };
  return { parts: issues.length > 0 ? null : parts, issues };
}

/** What a part refers to inside the archive; `''` is the archive itself. */
function relationships(path: string, xml: (path: string) => XmlElement | null): Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const root = xml(`${folder}_rels/${path.slice(slash)}.rels`);
  return elementsOf(root ?? undefined).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === 'External') return [];
    // A path that leads out of the archive names none of its parts.
    const resolved = URL.parse(target, `zip:///${folder}`)?.pathname.slice(1) ?? '';
    return { id, type: type.slice(type.lastIndexOf('/') + 1), path: resolved };
  });
}
