/** The paragraph of a page that is being read: white space as browsers print it, labels, marks of footnotes. */
import { addText, breakLine, linesOf, newParagraph, type Paragraph } from '../paragraph.ts';
import type { LineRole, Mark, SourceLine } from '../types.ts';

/** What a paragraph needs to know of the elements around its text. */
interface TextManner {
  role: LineRole;
  bold: boolean;
  heading: number | null;
  pre: boolean;
  raised: boolean;
  ignored: boolean;
}

export class HtmlParagraph {
  readonly #lines: SourceLine[];
  #paragraph: Paragraph = newParagraph();
  #manner: TextManner | null = null;
  #list: SourceLine['list'] = null;
  #labelText = '';
  /** The list stands for an element that holds all paragraphs of its item. */
  #holds = false;
  /** Such an item is open whose first paragraph has been written. */
  #inItem = false;
  /** Marks of each part between forced breaks, by its index. */
  #marks: Mark[][] = [];
  /** Text so far ends with a space that would swallow the next one. */
  #spaced = true;
  #gap = 0;

  constructor(lines: SourceLine[]) {
    this.#lines = lines;
  }

  text(data: string, manner: TextManner): void {
    if (manner.ignored) {
      this.#labelText += data;
      return;
    }
    const lines = manner.pre ? data.split(/\r\n|[\n\r]/) : [data.replace(/[ \t\n\r\f]+/g, ' ')];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.break();
      this.#add(line, manner);
    }
  }

  #add(found: string, manner: TextManner): void {
    const text = this.#spaced && !manner.pre ? found.replace(/^ /, '') : found;
    if (text === '') return;
    if (text.trim() !== '') this.#manner ??= manner;
    addText(this.#paragraph, text, manner.bold, null);
    this.#spaced = text.endsWith(' ');
    const index = this.#paragraph.segments.length - 1;
    const end = this.#paragraph.segments[index]?.text.trimEnd().length ?? 0;
    const start = end - text.trim().length;
    if (!manner.raised || !/^[[(]?[\d*†‡§]+[\])]?$/.test(text.trim())) return;
    const marks = this.#marks[index] ?? [];
    this.#marks[index] = [...marks, { start, end }];
  }

  break(): void {
    breakLine(this.#paragraph, null);
    this.#spaced = true;
  }

  /**
   * The paragraph that begins is an item of a list.
   * @param holds until `endItem`, further paragraphs are of the same item
   */
  label(list: NonNullable<SourceLine['list']>, holds: boolean): void {
    this.#list = list;
    this.#holds = holds;
  }

  /** The label that Word has printed is complete. A sign of a list without numbers is text as any other. */
  labelRead(signFont: boolean): void {
    const text = this.#labelText.trim();
    this.#labelText = '';
    if (text === '') return;
    const numbered = !signFont && /[\p{L}\p{N}]/u.test(text);
    if (numbered) this.#list = { level: this.#list?.level ?? 0, label: text };
    else addText(this.#paragraph, `${text} `, false, null);
    this.#spaced = true;
  }

  /** An item ends, or goes on with a list of its own: its label is printed even where no words follow. */
  endItem(): void {
    if (this.#list !== null && this.#list.label !== null) this.#write();
    else this.end();
    this.#list = null;
    this.#inItem = false;
  }

  /** `blank`: an empty paragraph stands for a blank line. */
  end(blank = false): void {
    if (this.#manner !== null) {
      this.#write();
      return;
    }
    if (blank) {
      this.#gap += 1;
      this.#list = null;
    }
    this.#begin();
  }

  #write(): void {
    const manner = this.#manner ?? { role: 'text', heading: null };
    for (const segment of this.#paragraph.segments) segment.text = segment.text.replace(/^ +| +$/g, '');
    const marks = this.#paragraph.segments.flatMap(({ bold }, index) =>
      bold === null ? [] : [this.#marks[index] ?? []],
    );
    const lines = linesOf(this.#paragraph, null, {
      role: manner.role,
      heading: manner.heading,
      list: this.#list,
      continues: this.#inItem && this.#list === null,
    });
    if (this.#list !== null) this.#inItem = this.#holds;
    for (const [index, line] of lines.entries()) {
      const shift = index === 0 ? labelLength(line) : 0;
      const own = (marks[index] ?? []).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
      this.#lines.push({
        ...line,
        ...(index === 0 && this.#gap > 0 ? { gap: this.#gap } : {}),
        ...(own.length === 0 ? {} : { marks: own }),
      });
    }
    this.#gap = 0;
    this.#list = null;
    this.#begin();
  }

  #begin(): void {
    this.#paragraph = newParagraph();
    this.#marks = [];
    this.#manner = null;
    this.#spaced = true;
  }
}

const labelLength = ({ list }: SourceLine): number => (list?.label == null ? 0 : list.label.length + 1);
