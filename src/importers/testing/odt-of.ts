/** OpenDocument texts for tests, from pieces of XML. */
import { strToU8, zipSync } from 'fflate';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

const namespaces = [
  `xmlns:office="${oasis}:office:1.0"`,
  `xmlns:text="${oasis}:text:1.0"`,
  `xmlns:style="${oasis}:style:1.0"`,
  `xmlns:table="${oasis}:table:1.0"`,
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  `xmlns:manifest="${oasis}:manifest:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

interface OdtPieces {
  /** Inside `office:automatic-styles` of the content. */
  automatic?: string;
  /** Inside `office:styles`. */
  styles?: string;
  /** Inside `office:master-styles`. */
  master?: string;
  /** Inside `manifest:manifest`. */
  manifest?: string;
}

/** `text` goes inside `office:text`. */
export function odtOf(text: string, pieces: OdtPieces = {}): Uint8Array {
  const { automatic = '', styles = '', master = '', manifest = '' } = pieces;
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
