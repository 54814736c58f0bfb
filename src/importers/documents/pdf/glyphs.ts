/** The letters of a PDF page with their places, as the page's own commands print them. */
import type { CommandName, FontLetter, PageCommands, TextCommands } from './commands.ts';
import { identity, type Matrix, placeIn, within } from './matrix.ts';

/** A letter, or several that the font prints as one (`fi`). Lengths in points, in the direction of reading. */
export interface Glyph {
  text: string;
  left: number;
  /** Where the next letter begins if nothing parts the two. */
  right: number;
  /** Of the base line, downwards. */
  base: number;
  size: number;
  bold: boolean;
  /** Degrees by which the line is turned clockwise. */
  angle: number;
}

export interface PageGlyphs {
  glyphs: Glyph[];
  /** No text and something drawn: a scan. A page without either is blank. */
  picture: boolean;
}

interface State {
  /** From the form's space to the page's. */
  space: Matrix;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** Part of the width that letters are printed in. */
  stretch: number;
  leading: number;
  rise: number;
}

const boldName = /bold|black|heavy|semibd/i;

/** Letters and signs only: what breaks lines becomes a space, what prints nothing goes, ligatures become their letters. */
const printable = (text: string): string =>
  text
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));

/**
 * Reads the commands rather than the library's own lines of text: those put a space wherever letters stand a little apart
 * («hea lth»), and do not tell it from a printed one.
 */
export function glyphsOf({ commands, fonts, view }: PageCommands): PageGlyphs {
  const glyphs: Glyph[] = [];
  let state: State = {
    space: within(identity, view),
    font: '',
    size: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const saved: State[] = [];
  let line = identity;
  let across = 0;
  let texts = 0;
  let drawn = 0;

  const save = () => {
    saved.push({ ...state });
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: ArrayLike<number> | null) => {
    drawn += 1;
    if (matrix !== null) state.space = within(state.space, matrix);
  };
  const toLine = (matrix: Matrix) => {
    line = matrix;
    across = 0;
  };
  const move = (x: number, y: number) => toLine(within(line, [1, 0, 0, 1, x, y]));
  const setFont = (font: string, size: number) => {
    state = { ...state, font, size };
  };

  const show = (letters: readonly (FontLetter | number | null)[]) => {
    texts += 1;
    const font = fonts[state.font];
    const bold = font !== undefined && (font.bold || boldName.test(font.name));
    const toPage = within(state.space, line);
    const size = Math.abs(state.size) * Math.hypot(toPage[2], toPage[3]);
    const place = placeIn(toPage);
    for (const letter of letters) {
      if (letter === null) continue;
      if (typeof letter === 'number') {
        across -= (letter * state.size) / 1000;
        continue;
      }
      const { along: left, down: base, angle } = place(across * state.stretch, state.rise);
      across += letter.width * (font?.unit ?? 0.001) * state.size + state.letterSpace;
      if (letter.space) across += state.wordSpace;
      const right = place(across * state.stretch, state.rise).along;
      const text = printable(letter.text);
      if (text !== '' && size > 0 && Number.isFinite(left + right + base + size))
        glyphs.push({ text, left, right, base, size, bold, angle });
    }
  };

  const table: { [N in Exclude<CommandName, 'showText'>]: (...args: TextCommands[N]) => void } = {
    save,
    restore,
    transform: (...matrix) => transform(matrix),
    paintFormXObjectBegin: (matrix) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginGroup: save,
    endGroup: restore,
    beginText: () => toLine(identity),
    setFont,
    setCharSpacing: (letterSpace) => {
      state = { ...state, letterSpace };
    },
    setWordSpacing: (wordSpace) => {
      state = { ...state, wordSpace };
    },
    setHScale: (percent) => {
      state = { ...state, stretch: percent / 100 };
    },
    setLeading: (leading) => {
      state = { ...state, leading: -leading };
    },
    setTextRise: (rise) => {
      state = { ...state, rise };
    },
    setTextMatrix: (matrix) => toLine(within(identity, matrix)),
    moveText: move,
    setLeadingMoveText: (x, y) => {
      state = { ...state, leading: y };
      move(x, y);
    },
    nextLine: () => move(0, state.leading),
  };
  for (const [name, args] of commands) {
    if (name === 'showText') show(args);
    else (table[name] as (...args: readonly unknown[]) => void)(...args);
  }
  return { glyphs, picture: texts === 0 && drawn > 0 };
}
