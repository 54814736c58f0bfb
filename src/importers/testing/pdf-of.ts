/** Makes small PDF files for tests: lines of Latin text in a standard font, each at its place. */
import { deflateSync } from 'node:zlib';

export interface PdfText {
  text: string;
  /** Points from the page's left and top edge to the beginning of the base line. */
  left: number;
  top: number;
  /** In points; 10 by default. */
  size?: number;
  bold?: boolean;
  /** Degrees anticlockwise. */
  turned?: number;
}

interface PdfManner {
  packed?: boolean;
  /** Entries of the trailer, such as `/Encrypt`. */
  trailer?: string;
}

const width = 595;
const height = 842;

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A page is its texts or its content stream, as PDF writes it. */
export function pdfOf(pages: readonly (readonly PdfText[] | string)[], manner: PdfManner = {}): Uint8Array {
  const objects: string[] = [];
  const add = (object: string): number => objects.push(object);
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>');
  const tree = add('');
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const kids = pages.map((page) => {
    const content = typeof page === 'string' ? page : page.map(printed).join('\n');
    const bytes = manner.packed ? deflateSync(latin1(content)) : latin1(content);
    const data = Buffer.from(bytes).toString('latin1');
    const filter = manner.packed ? ' /Filter /FlateDecode' : '';
    const stream = add(`<< /Length ${bytes.length}${filter} >>\nstream\n${data}\nendstream`);
    const resources = `<< /Font << /F0 ${fonts[0]} 0 R /F1 ${fonts[1]} 0 R >> >>`;
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${stream} 0 R >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;

  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${manner.trailer ?? ''} >>`;
  return latin1(`${file}${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`);
}

function printed({ text, left, top, size = 10, bold = false, turned = 0 }: PdfText): string {
  const radians = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians).toFixed(5), Math.sin(radians).toFixed(5)];
  const matrix = `${cos} ${sin} ${Number(sin) === 0 ? 0 : -Number(sin)} ${cos} ${left} ${height - top}`;
  return `BT /F${bold ? 1 : 0} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}
