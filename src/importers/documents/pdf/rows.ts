/** Puts the letters of a PDF page into rows: all that stands on one base line, from left to right. */
import type { Glyph } from './glyphs.ts';

/** Letters that follow one another without a wide gap. */
export interface Piece {
  glyphs: Glyph[];
  left: number;
  right: number;
  base: number;
  size: number;
  /** Raised beside larger letters. */
  raised: boolean;
}

export interface Row {
  pieces: Piece[];
  base: number;
  size: number;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Widest gap inside a piece, in sizes: wider than word spaces, narrower than what parts columns. */
const gapInPiece = 0.85;

function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1);
    const gap = last === undefined ? 0 : glyph.left - last.right;
    if (
      last !== undefined &&
      Math.abs(glyph.base - last.base) < 0.05 * glyph.size &&
      Math.abs(glyph.size - last.size) < 0.05 * glyph.size &&
      gap < gapInPiece * glyph.size &&
      gap > -0.5 * glyph.size
    ) {
      last.glyphs.push(glyph);
      // A space says nothing about where the print ends.
      if (!isBlank(glyph.text)) last.right = Math.max(last.right, glyph.right);
    } else if (!isBlank(glyph.text)) {
      const { left, right, base, size } = glyph;
      pieces.push({ glyphs: [glyph], left, right, base, size, raised: false });
    } else if (last !== undefined && Math.abs(glyph.base - last.base) < 0.6 * last.size) {
      last.glyphs.push({ ...glyph, base: last.base });
    }
  }
  return pieces;
}

/** The same letters printed twice at nearly one place, to look bold. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const text = piece.glyphs
      .map((glyph) => glyph.text)
      .join('')
      .trim();
    const same = seen.get(text) ?? [];
    seen.set(text, same);
    const near = (other: Piece) =>
      Math.abs(other.left - piece.left) < 0.12 * piece.size &&
      Math.abs(other.base - piece.base) < 0.12 * piece.size;
    // The last ones only: a page of nothing but dots would take for ever.
    if (same.slice(-8).some(near)) return false;
    same.push(piece);
    return true;
  });
}

const extent = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0);

function rowOf(pieces: Piece[]): Row {
  const widest = pieces.reduce((a, b) => (extent([b]) > extent([a]) ? b : a));
  return { pieces, base: widest.base, size: widest.size };
}

/** Pieces of about one base line; those raised or lowered beside larger letters join them. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const pieces = withoutDoubles(piecesOf(glyphs)).sort((a, b) => a.base - b.base);
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const first = groups.at(-1)?.[0];
    if (first !== undefined && piece.base - first.base <= 0.2 * Math.min(piece.size, first.size))
      groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  const rows = groups.map(rowOf);
  for (const [at, row] of rows.entries()) {
    row.pieces = row.pieces.filter((piece) => {
      const host = hostOf(piece, rows, at);
      if (host === undefined) return true;
      host.pieces.push({ ...piece, raised: piece.base < host.base });
      return false;
    });
  }
  const full = rows.filter((row) => row.pieces.length > 0);
  for (const row of full) row.pieces.sort((a, b) => a.left - b.left);
  return full;
}

/** Pieces of one row that are searched: no real row has more. */
const mostBeside = 1000;

/** The row that a small piece was raised or lowered from. */
function hostOf(piece: Piece, rows: readonly Row[], at: number): Row | undefined {
  for (const step of [1, 2, -1, 3]) {
    const row = rows[at + step];
    if (row === undefined || row.pieces.length > mostBeside) continue;
    const up = (row.base - piece.base) / row.size;
    if (piece.size > 0.82 * row.size || up > 0.65 || up < -0.35) continue;
    const touches = row.pieces.some(
      (other) =>
        other.size > piece.size &&
        piece.left < other.right + 0.6 * row.size &&
        piece.right > other.left - 0.6 * row.size,
    );
    if (touches) return row;
  }
  return undefined;
}
