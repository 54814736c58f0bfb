/** Labels at the start of a paragraph's lines, as far as only the lines around them tell what they are. */
import type { RootContent } from 'mdast';
import { labelOfLine } from './labelled-text.ts';
import type { LabelToken } from './labels.ts';
import { type Line, leadingText } from './lines.ts';
import { linesOfDecimalStarts } from './look-ahead.ts';

/** Markdown reads no list where the space after the number is a no-break space. */
const meantAsList = /^\d{1,9}[.)][\u00A0\u2007\u202F]/;

/** The list that an author meant. */
export class MeantList {}

export class LineLabels {
  readonly #lines: readonly string[];
  /** Lines of «1.1 Текст» that are known to begin a list. */
  readonly #decimalStarts = new Set<number>();
  #meant: MeantList | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Takes in the neighbours of the lines to come. */
  lookAhead(nodes: readonly RootContent[]): void {
    for (const line of linesOfDecimalStarts(nodes, this.#lines)) this.#decimalStarts.add(line);
  }

  /** Something that is no paragraph ends the list that was meant. */
  interrupt(): void {
    this.#meant = null;
  }

  read(line: Line): LabelToken | null {
    const token = labelOfLine(line, this.#lines);
    if (meantAsList.test(leadingText(line.nodes)?.value ?? '')) this.#meant ??= new MeantList();
    else if (token === null && line.separator === null) this.#meant = null;
    return token && this.#decimalStarts.has(line.place.line) ? { ...token, doubtful: false } : token;
  }

  /** What stands for the Markdown list that the author of this label meant. */
  listOf(token: LabelToken): MeantList | null {
    return token.readings[0]?.style === 'arabic' ? this.#meant : null;
  }
}
