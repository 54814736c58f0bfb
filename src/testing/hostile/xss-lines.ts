/**
 * A content file as a list of pieces, so that a piece that the check refuses can be left out alone: then everything else
 * of a file full of payloads reaches the pages.
 */

/** One or more lines of a file. */
export interface Piece {
  text: string;
  /** What a payload is tried as; without it the piece is the generator's own and has to be right. */
  place?: string;
  /** What stands there instead when it is refused, one after the other; at last nothing. */
  instead?: string[];
}

export type Pieces = Piece[];

export const own = (text: string): Piece => ({ text });

/** A field or an entry of front matter, its value in JSON, which is YAML. */
export const field = (place: string, start: string, value: unknown, ...instead: unknown[]): Piece => ({
  text: start + JSON.stringify(value),
  place,
  instead: instead.map((other) => start + JSON.stringify(other)),
});

export const textOf = (pieces: Pieces): string => pieces.map(({ text }) => `${text}\n`).join('');

/** Takes the piece that has this line (from 1) out or replaces it; what it was. */
export function refuse(pieces: Pieces, line: number): Piece | undefined {
  let last = 0;
  const at = pieces.findIndex(({ text }) => {
    last += text.split(/\r\n|\r|\n/).length;
    return line <= last;
  });
  const piece = pieces[at];
  if (piece?.place === undefined) return undefined;
  const [next, ...instead] = piece.instead ?? [];
  if (next === undefined) pieces.splice(at, 1);
  else pieces[at] = { text: next, place: piece.place, instead };
  return piece;
}
