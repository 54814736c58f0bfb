/** mdast -> structure: walks a resolution's body and offers every label it meets to the outline. */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Place } from '../records/issues.ts';
import { isComment, isDefinition } from './flow.ts';
import { labelOfHeading } from './labelled-text.ts';
import { type LabelToken, readLabel } from './labels.ts';
import { LineLabels } from './line-labels.ts';
import { type Line, leadingText, plainWords, sourceLines, splitLines, withoutStart } from './lines.ts';
import { markerOf } from './list-markers.ts';
import { Outline } from './outline.ts';
import { placeOf } from './places.ts';
import type { Fit } from './runs.ts';
import { StructureProblems } from './structure-problems.ts';
import type { BlockNode, ItemNode } from './tree.ts';
import type { BodyProblem } from './types.ts';

/** A list item around the current node: where its content begins, and the item that it opened. */
interface Container {
  column: number;
  item: ItemNode;
}

type ItemsFrom = 'dashes' | 'paragraphs' | null;

export class StructureReader {
  /** Link and footnote definitions: they belong to the whole document. */
  readonly definitions: RootContent[] = [];
  readonly #outline = new Outline();
  readonly #source: string;
  readonly #lines: readonly string[];
  readonly #itemsFrom: ItemsFrom;
  readonly #problems: StructureProblems;
  readonly #labels: LineLabels;
  #lastItemLine = 0;
  /** The last heading's words: paragraphs that are items have no paragraph to introduce them. */
  #headingWords: string | null = null;

  constructor(source: string, itemsFrom: ItemsFrom) {
    this.#source = source;
    this.#lines = sourceLines(source);
    this.#itemsFrom = itemsFrom;
    this.#problems = new StructureProblems(source, this.#lines);
    this.#labels = new LineLabels(this.#lines);
  }

  get problems(): readonly BodyProblem[] {
    return this.#problems.found;
  }

  read(root: Root): BlockNode[] {
    this.#walk(root.children, []);
    return this.#outline.finish();
  }

  #walk(nodes: readonly RootContent[], containers: readonly Container[]): void {
    this.#labels.lookAhead(nodes);
    for (const node of nodes) {
      if (node.type !== 'paragraph') this.#labels.interrupt();
      if (isDefinition(node)) this.definitions.push(node);
      else if (isComment(node)) continue;
      else if (node.type === 'heading' && containers.length === 0) this.#heading(node);
      else if (node.type === 'paragraph') this.#paragraph(node, containers, null);
      else if (node.type === 'list' && node.ordered) this.#numberedList(node, containers);
      else if (node.type === 'list') this.#bullets(node, containers);
      else this.#prose(node, this.#levelAt(containers, placeOf(node).column), null);
    }
  }

  #heading(node: Heading): void {
    this.#openHeading(node);
    this.#headingWords = this.#outline.introduction;
  }

  #openHeading(node: Heading): void {
    const place = placeOf(node);
    const own = this.#problems.ownId(node.children, place);
    const heading = labelOfHeading(own.words, this.#source, this.#outline.siblingOf(node.depth));
    this.#outline.closeFor(node.depth);
    if (heading === null && own.id === null) {
      this.#prose({ ...node, children: own.words }, 0, plainWords(own.words));
      return;
    }
    if (heading?.reading?.lookAlike) this.#problems.lookAlike(heading.label.text, heading.reading, place);
    this.#outline.division(
      {
        type: 'division',
        label: heading?.label ?? null,
        segments: heading?.segments ?? null,
        ownId: own.id,
        id: '',
        depth: node.depth,
        words: heading ? withoutStart(own.words, heading.label.text.length) : own.words,
        children: [],
        place,
      },
      heading,
    );
  }

  #numberedList(list: List, containers: readonly Container[]): void {
    let silent = false;
    for (const listItem of list.children) {
      const place = placeOf(listItem);
      const marker = markerOf(listItem, this.#source);
      const token = readLabel(marker);
      const fit = token && this.#outline.fit(token, this.#levelAt(containers, place.column), list);
      if (fit) {
        this.#fill(this.#open(fit, list, place), listItem, marker, containers);
      } else {
        // One warning says it for the rest of the list.
        if (token && !silent) this.#warnOutOfSequence(token, place);
        silent ||= token !== null;
        this.#verbatim(listItem, marker, containers);
      }
    }
  }

  #bullets(list: List, containers: readonly Container[]): void {
    this.#problems.dashesBeforeLabels(list);
    if (this.#itemsFrom === 'dashes' && containers.length === 0) {
      const leadIn = this.#outline.introduction;
      for (const listItem of list.children) {
        const item = this.#outline.openUnlabelled(leadIn, placeOf(listItem));
        this.#fill(item, listItem, '-', containers);
      }
      return;
    }
    const place = placeOf(list);
    const { lastItem } = this.#outline;
    const introduced =
      lastItem && (place.line === this.#lastItemLine + 1 || /:$/.test(plainWords(lastItem.words)));
    const level = introduced ? this.#outline.levelInside(lastItem) : this.#levelAt(containers, place.column);
    this.#prose(list, level, null);
  }

  /** What stands in a list item goes to the item that it opened. */
  #fill(item: ItemNode, listItem: ListItem, marker: string, containers: readonly Container[]): void {
    const [first, ...rest] = listItem.children;
    const column = first ? placeOf(first).column : placeOf(listItem).column + marker.length + 1;
    const inside = [...containers, { column, item }];
    this.#labels.lookAhead(listItem.children);
    if (first?.type === 'paragraph') {
      this.#paragraph(first, inside, item);
      this.#walk(rest, inside);
    } else {
      this.#walk(listItem.children, inside);
    }
  }

  /** A list item whose number is no label («2017. Год») is a paragraph again, as typed. */
  #verbatim(listItem: ListItem, marker: string, containers: readonly Container[]): void {
    const [first, ...rest] = listItem.children;
    const words: PhrasingContent[] = first?.type === 'paragraph' ? first.children : [];
    const typed: PhrasingContent = { type: 'text', value: words.length > 0 ? `${marker} ` : marker };
    const level = this.#levelAt(containers, placeOf(listItem).column);
    const paragraph: Paragraph = { type: 'paragraph', children: [typed, ...words] };
    if (listItem.position) paragraph.position = listItem.position;
    this.#prose(paragraph, level, plainWords(paragraph.children));
    this.#walk(first?.type === 'paragraph' ? rest : listItem.children, containers);
  }

  /** @param owner the item whose first paragraph this is */
  #paragraph(node: Paragraph, containers: readonly Container[], owner: ItemNode | null): void {
    let item = owner;
    let words: PhrasingContent[] = [];
    let place = placeOf(node);
    const dashed = this.#itemsFrom === 'dashes' && containers.length === 0;
    for (const line of splitLines(node, this.#lines)) {
      if (dashed && startsWithDash(line)) {
        this.#flush(item, words, place, node, containers);
        item = this.#outline.openUnlabelled(this.#outline.introduction, line.place);
        words = withoutStart(line.nodes, 1);
        place = line.place;
        continue;
      }
      const token = this.#labels.read(line);
      const level = this.#levelAt(containers, line.place.column);
      // «1. I. Кант …»: inside an item's first line only `а)` and `1.1.` are labels.
      const initial =
        token?.form === '.' && owner !== null && line.separator === null && !token.text.includes('.', 1);
      const list = token && this.#labels.listOf(token);
      const fit = token && !initial ? this.#outline.fit(token, level, list) : null;
      if (fit && token) {
        this.#flush(item, words, place, node, containers);
        item = this.#open(fit, list, line.place);
        words = withoutStart(line.nodes, token.text.length);
        place = line.place;
      } else {
        if (token && !token.doubtful) this.#warnOutOfSequence(token, line.place);
        if (line.separator && words.length > 0) words.push(line.separator);
        words.push(...line.nodes);
      }
    }
    this.#flush(item, words, place, node, containers);
    if (this.#outline.lastItem) this.#lastItemLine = node.position?.end.line ?? place.line;
  }

  /** Gives collected words to their item, or makes them a paragraph of prose. */
  #flush(
    item: ItemNode | null,
    words: PhrasingContent[],
    place: Place,
    node: Paragraph,
    containers: readonly Container[],
  ): void {
    const unlabelled = this.#itemsFrom === 'paragraphs' && containers.length === 0 && words.length > 0;
    const owner = item ?? (unlabelled ? this.#outline.openUnlabelled(this.#headingWords, place) : null);
    if (owner) {
      const own = this.#problems.ownId(words, place);
      owner.words = own.words;
      owner.ownId = own.id;
      this.#outline.lastItem = owner;
    } else if (words.length > 0) {
      this.#prose({ ...node, children: words }, this.#levelAt(containers, place.column), plainWords(words));
    }
  }

  #prose(node: RootContent, level: number, introduction: string | null): void {
    this.#outline.prose({ type: 'prose', children: [node], place: placeOf(node) }, level, introduction);
  }

  #open(fit: Fit, list: object | null, place: Place): ItemNode {
    const reading = fit.readings[0];
    if (reading?.lookAlike) this.#problems.lookAlike(fit.token.text, reading, place);
    const before = fit.continues;
    // «a)» in Latin turns out to be the first of а, б, в only when «б)» comes.
    const at = before?.readings.findIndex(({ series }) => series === reading?.series) ?? 0;
    const meant = before?.readings[at];
    if (at > 0 && meant && before.item.label) {
      this.#problems.lookAlike(before.item.label.text, meant, before.item.place);
    }
    return this.#outline.open(fit, list, place);
  }

  #warnOutOfSequence(token: LabelToken, place: Place): void {
    this.#problems.outOfSequence(token, this.#outline.runOf(token), place);
  }

  #levelAt(containers: readonly Container[], column: number): number {
    const around = containers.filter((container) => container.column <= column);
    return Math.max(0, ...around.map(({ item }) => this.#outline.levelInside(item)));
  }
}

/** «— Текст», which is no list in Markdown. */
function startsWithDash({ nodes }: Line): boolean {
  return /^[–—]\s/.test(leadingText(nodes)?.value ?? '');
}
