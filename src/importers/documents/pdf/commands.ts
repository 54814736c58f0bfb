/** The commands of a PDF page that say where its letters stand (ISO 32000, 9.4), by the library's names for them. */

/** A letter as its font knows it. */
export interface FontLetter {
  text: string;
  /** In units of the font. */
  width: number;
  /** It is the code 32, which the word space widens. */
  space: boolean;
}

/** The arguments of each command. */
export interface TextCommands {
  save: [];
  restore: [];
  transform: number[];
  paintFormXObjectBegin: [number[] | null, unknown];
  paintFormXObjectEnd: [];
  beginGroup: unknown[];
  endGroup: unknown[];
  beginText: [];
  setFont: [string, number];
  setCharSpacing: [number];
  setWordSpacing: [number];
  setHScale: [number];
  setLeading: [number];
  setTextRise: [number];
  setTextMatrix: [ArrayLike<number>];
  moveText: [number, number];
  setLeadingMoveText: [number, number];
  nextLine: [];
  /** Numbers move the next letter to the left, in thousandths of the size. */
  showText: (FontLetter | number | null)[];
}

export type CommandName = keyof TextCommands;
type Command = { [N in CommandName]: [N, TextCommands[N]] }[CommandName];

export interface PageCommands {
  commands: Command[];
  /** Fonts by the names that the commands call them; `unit`: a unit of the font, in sizes. */
  fonts: Partial<Record<string, { name: string; bold: boolean; unit: number | undefined }>>;
  /** From the page's points, upwards, to ours, downwards, turned as the page is shown. */
  view: number[];
}

const names: Record<CommandName, true> = {
  save: true,
  restore: true,
  transform: true,
  paintFormXObjectBegin: true,
  paintFormXObjectEnd: true,
  beginGroup: true,
  endGroup: true,
  beginText: true,
  setFont: true,
  setCharSpacing: true,
  setWordSpacing: true,
  setHScale: true,
  setLeading: true,
  setTextRise: true,
  setTextMatrix: true,
  moveText: true,
  setLeadingMoveText: true,
  nextLine: true,
  showText: true,
};

export const textCommands: readonly string[] = Object.keys(names);
