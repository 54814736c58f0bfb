/** A resolution from a short description of its sections: body, front matter and the ids of its items. */
import { measure, round, type Topic } from './phrases.ts';

/** How a section labels its items: `1)`, «1.», «1.1.» under its own number, «а)». */
type Labels = 'bracket' | 'dot' | 'decimal' | 'letter';

export interface Section {
  /** Headings that open with it, verbatim: `## 1`, `### I. Подготовка кадров`. */
  headings?: string[];
  /** The section's part of an id: `1-i`; empty where there are no headings. */
  id: string;
  /** The paragraph before its list. */
  leadIn?: string;
  topic: Topic;
  count: number;
  labels: Labels;
  /** The item that holds all of them and only names a body, its label included: «1. Агентству:». */
  group?: string;
  /** Times that items name, by their numbers: «до 1 июля 2022 года». */
  times?: Record<number, string>;
  /** What hangs below an item, by its number. */
  below?: Record<number, string[]>;
}

/** Id of a body, the manner, and the words of the text. */
type Address = [string, string, string];

export interface Part {
  session?: string;
  to?: Address[];
}

export interface Document {
  title: string;
  /** In Russian and in English. */
  short: [string, string];
  date: string;
  preamble: string;
  sections: Section[];
  /** By the id of a part; its topic comes from its section. */
  parts: Record<string, Part>;
  /** By the id of an item, besides what its part says. */
  recommendations?: Record<string, { continues?: string[]; [field: string]: unknown }>;
  fields?: object;
}

/** A recommendation as tests and later editions refer to it. */
export interface Placed {
  topic: Topic;
  /** Its number within the topic, over all editions. */
  number: number;
  /** `2019/resolution#1-i-3` */
  reference: string;
  id: string;
}

const letters = [...'абвгдежзиклмн'];
const ascii = 'a b v g d e zh z i k l m n'.split(' ');

/** Writes sections of one document after another, and numbers the measures of each topic. */
export class Series {
  readonly placed: Placed[] = [];
  readonly #used = new Map<Topic, number>();

  /** The body, and its items in order. `key` is `2019/resolution`. */
  write(key: string, preamble: string[], sections: Section[]): { body: string; items: Placed[] } {
    const items: Placed[] = [];
    const texts = sections.map((section) => {
      const { headings = [], leadIn, group, topic, count } = section;
      const lines = Array.from({ length: count }, (_, at) => {
        const number = this.#used.get(topic) ?? 0;
        this.#used.set(topic, number + 1);
        const label = labelOf(section, at + 1);
        const id = [section.id, label.id].filter(Boolean).join('-');
        items.push({ topic, number, id, reference: `${key}#${id}` });
        const words = measure(topic, number, section.times?.[at + 1]);
        if (group === undefined) return itemLines(section, at + 1, label.text, words);
        return `${label.text} ${words.charAt(0).toLowerCase()}${words.slice(1)}${at + 1 === count ? '.' : ';'}`;
      });
      const indented = group === undefined ? lines : [group, '', ...lines.map((line) => `   ${line}`)];
      return [...headings, ...(leadIn ? [leadIn] : []), indented.join('\n')].join('\n\n');
    });
    this.placed.push(...items);
    return { body: [...preamble, ...texts].join('\n\n'), items };
  }
}

function labelOf({ labels, id }: Section, number: number): { text: string; id: string } {
  const last = String(number);
  if (labels === 'letter') return { text: `${letters[number - 1]})`, id: ascii[number - 1] ?? '' };
  if (labels === 'decimal') return { text: `${id}.${number}.`, id: last };
  return { text: labels === 'dot' ? `${number}.` : `${number})`, id: last };
}

function itemLines({ below }: Section, number: number, label: string, words: string): string {
  const text = `${label} ${words}`;
  const parts = below?.[number];
  if (parts === undefined) return `${text}.`;
  const last = parts.length - 1;
  const list = parts.map((part, at) => `   ${letters[at]}) ${part}${at === last ? '.' : ';'}`);
  return [`${text}, для чего:`, '', ...list, ''].join('\n');
}

/** The earlier recommendation that a later one takes up: the same measure in the words of an edition before. */
export function continuedBy({ topic, number, reference }: Placed, earlier: Placed[]): string | undefined {
  const edition = reference.split('/')[0];
  const found = earlier.find((one) => one.topic === topic && one.number === number - round);
  return found && found.reference.split('/')[0] !== edition ? found.reference : undefined;
}
