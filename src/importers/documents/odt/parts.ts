/** The parts of an OpenDocument text (ODF 1.3, part 2), parsed. */
import type { Issue } from '../../../records/issues.ts';
import { openArchive } from '../../archive.ts';
import { type InputFile, inputError } from '../../input.ts';
import { readXml, type XmlElement } from '../../xml.ts';
import { childNamed, descendantsNamed, elementsOf } from '../../xml-tree.ts';

export interface OdtParts {
  /** `office:text`. */
  text: XmlElement;
  /** Everything that is defined: styles and lists, of both parts. */
  definitions: XmlElement[];
  masterPages: XmlElement[];
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

const prefixes = {
  [`${oasis}:office:1.0`]: 'office',
  [`${oasis}:text:1.0`]: 'text',
  [`${oasis}:style:1.0`]: 'style',
  [`${oasis}:table:1.0`]: 'table',
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:manifest:1.0`]: 'manifest',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}:svg-compatible:1.0`]: 'svg',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

export function readParts(input: InputFile): { parts: OdtParts | null; issues: Issue[] } {
  const { parts: files, issues } = openArchive(input, (name) => [CONTENT, STYLES, MANIFEST].includes(name));
  if (files === null) return { parts: null, issues };
  const refused = (issue: Issue) => ({ parts: null, issues: [...issues, issue] });
  const xml = (part: string): XmlElement | null => {
    const bytes = files.get(part);
    if (bytes === undefined) return null;
    const { root, issues: found } = readXml(input, bytes, { part, prefixes });
    issues.push(...found);
    return root;
  };
  const manifest = xml(MANIFEST);
  if (manifest !== null && descendantsNamed(manifest, 'manifest:encryption-data').length > 0) {
    return refused(inputError(input, { code: 'input-password', params: {} }));
  }
  const content = xml(CONTENT) ?? undefined;
  const styles = xml(STYLES) ?? undefined;
  if (issues.length > 0) return { parts: null, issues };
  const text = childNamed(content, 'office:body', 'office:text');
  if (text === undefined) {
    return refused(inputError(input, { code: 'archive-part-missing', params: { part: CONTENT } }));
  }
  const definitions = [
    ...elementsOf(childNamed(styles, 'office:styles')),
    ...elementsOf(childNamed(styles, 'office:automatic-styles')),
    ...elementsOf(childNamed(content, 'office:automatic-styles')),
  ];
  const masterPages = elementsOf(childNamed(styles, 'office:master-styles')).filter(
    ({ name }) => name === 'style:master-page',
  );
  return { parts: { text, definitions, masterPages }, issues };
}
