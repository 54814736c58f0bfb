/**
 * The outline under construction: open divisions, open runs of items, and prose that waits for what
 * follows it, because only the next label tells whether the prose stands inside an item or after it.
 */
import type { Place } from '../records/issues.ts';
import type { HeadingLabel } from './heading-labels.ts';
import type { LabelToken, Reading } from './labels.ts';
import { plainWords } from './lines.ts';
import { type Fit, fitLabel, type Run, runOf } from './runs.ts';
import type { BlockNode, DivisionNode, ItemNode, ProseNode } from './tree.ts';

interface OpenDivision {
  node: DivisionNode;
  reading: Reading | null;
}

export class Outline {
  readonly blocks: BlockNode[] = [];
  /** The item that the last words went to, until prose or a heading comes between. */
  lastItem: ItemNode | null = null;
  #divisions: OpenDivision[] = [];
  /** The last labelled heading on each depth, under the same parent. */
  #siblings = new Map<number, Reading | null>();
  #open: Run[] = [];
  #ended = new Map<string, Run>();
  #waiting: { prose: ProseNode; level: number }[] = [];
  #introduction: string | null = null;

  /** How many open runs hold the item; 0 when it is closed, or `null`. */
  levelInside(item: ItemNode | null): number {
    return this.#open.findIndex((run) => run.item === item) + 1;
  }

  /** The reading of the labelled heading before, on the same depth. */
  siblingOf(depth: number): Reading | null {
    return this.#siblings.get(depth) ?? null;
  }

  /** Closes everything that a heading of this depth ends. */
  closeFor(depth: number): void {
    this.#settle(0);
    this.#endRuns();
    this.#divisions = this.#divisions.filter(({ node }) => node.depth < depth);
    for (const deeper of [...this.#siblings.keys()]) if (deeper > depth) this.#siblings.delete(deeper);
    this.lastItem = null;
  }

  division(node: DivisionNode, heading: HeadingLabel | null): void {
    this.#children(0).push(node);
    this.#divisions.push({ node, reading: heading?.reading ?? null });
    this.#siblings.set(node.depth, heading?.reading ?? null);
    if (node.label?.keyword === 'annex') this.#ended.clear();
    const words = plainWords(node.words);
    this.#introduction = words === '' ? null : [node.label?.text, words].filter(Boolean).join(' ');
  }

  /** The paragraph or heading directly before what comes next: its lead-in. */
  get introduction(): string | null {
    return this.#introduction;
  }

  fit(token: LabelToken, level: number, list: object | null): Fit | null {
    return fitLabel(token, {
      open: this.#open,
      ended: [...this.#ended.values()],
      level,
      division: this.#divisions.at(-1)?.reading ?? null,
      list,
    });
  }

  /** The run that a label out of sequence most likely belongs to. */
  runOf(token: LabelToken): Run | undefined {
    return runOf(token, this.#open) ?? runOf(token, [...this.#ended.values()]);
  }

  /** The item that a label opens, in its place. */
  open(fit: Fit, list: object | null, place: Place): ItemNode {
    this.#settle(fit.level);
    const reading = fit.readings[0] as Reading;
    const leadIn = fit.continues ? fit.continues.leadIn : this.#leadIn(fit.level);
    const label = { text: fit.token.text, number: reading.number, style: reading.style, keyword: null };
    const item = this.#item(fit.level, { label, segments: reading.segments, leadIn, place });
    if (fit.level === 0 && !fit.continues) this.#endRuns();
    const run: Run = { form: fit.token.form, readings: fit.readings, item, leadIn, list };
    this.#open = [...this.#open.slice(0, fit.level), run];
    if (fit.level === 0) this.#ended.delete(styleOf(run));
    this.#introduction = null;
    return item;
  }

  /** An item without a label, at the top of the division. */
  openUnlabelled(leadIn: string | null, place: Place): ItemNode {
    this.#settle(0);
    this.#endRuns();
    const item = this.#item(0, { label: null, segments: null, leadIn, place });
    this.#open = [{ form: '', readings: [], item, leadIn, list: null }];
    return item;
  }

  /** Prose inside the item of a level (0: the division), or in a deeper one when that goes on after it. */
  prose(prose: ProseNode, level: number, introduction: string | null): void {
    this.#waiting.push({ prose, level });
    this.#introduction = level === 0 ? introduction : null;
    this.lastItem = null;
  }

  finish(): BlockNode[] {
    this.#settle(0);
    return this.blocks;
  }

  /** Puts waiting prose where it stands in the order of the document, the next item being on `level`. */
  #settle(level: number): void {
    for (const { prose, level: own } of this.#waiting) this.#children(Math.max(own, level)).push(prose);
    this.#waiting = [];
  }

  #item(level: number, given: Pick<ItemNode, 'label' | 'segments' | 'leadIn' | 'place'>): ItemNode {
    const item: ItemNode = {
      type: 'item',
      ownId: null,
      id: '',
      ordinal: null,
      words: [],
      children: [],
      ...given,
    };
    this.#children(level).push(item);
    return item;
  }

  #children(level: number): BlockNode[] {
    if (level > 0) return (this.#open[level - 1] as Run).item.children;
    return this.#divisions.at(-1)?.node.children ?? this.blocks;
  }

  #leadIn(level: number): string | null {
    if (level === 0) return this.#introduction;
    const parent = (this.#open[level - 1] as Run).item;
    const own = parent.children.filter((child) => child.type === 'prose').flatMap(({ children }) => children);
    const last = own.findLast((node) => node.type === 'paragraph');
    return plainWords(last ? last.children : parent.words) || null;
  }

  /** Closes all runs; the outermost may go on after a heading. */
  #endRuns(): void {
    const outermost = this.#open[0];
    if (outermost) this.#ended.set(styleOf(outermost), outermost);
    this.#open = [];
  }
}

function styleOf({ readings, form }: Run): string {
  return `${readings[0]?.series} ${form}`;
}
