/**
 * The Russian words of OpenCorpora with their forms, from the dictionary files of the package `az` (the format of
 * pymorphy2): its own functions answer for one given word only, and a generator needs the list.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lemmaEntries, taggedWords } from './word-graph.ts';

export interface Form {
  word: string;
  /** OpenCorpora's grammemes: `NOUN`, `inan`, `masc`, `sing`, `gent`. */
  tag: string[];
}

export interface Lemma {
  word: string;
  /** OpenCorpora's part of speech: `NOUN`, `ADJF`, `INFN`. */
  kind: string;
  /** OpenCorpora's collection of texts has it: a list of the words that can be read in two ways, so of nearly all but verbs. */
  read: boolean;
  /** Made anew at each call: a hundred for a verb. */
  forms: () => Form[];
}

const { resolve } = createRequire(import.meta.url);
const file = (name: string): Buffer => readFileSync(resolve(`az/dicts/${name}`));
const list = (name: string): string[] => JSON.parse(file(name).toString()) as string[];

/** What a document says: things, properties and actions, no names, no abbreviations, nothing obsolete or coarse. */
const wanted = /^(?:NOUN,inan|ADJF|INFN)\b/;
const unwanted =
  /\b(?:Abbr|Anum|Apro|Arch|Dist|Erro|Fixd|Geox|Impe|Infr|Init|Litr|Name|Orgn|Patr|Poss|Slng|Subx|Supr|Surn|Trad|Vpre)\b/;

/** As in the format: before the stem there stands one of these. */
const prefixes = ['', 'по', 'наи'];

/** Every lemma once, in the order of the dictionary, which no chance changes. */
export function dictionary(): Lemma[] {
  const suffixes = list('suffixes.json');
  const tags = list('gramtab-opencorpora-int.json');
  const paradigms = readParadigms();
  const isRead = taggedWords(file('p_t_given_w.intdawg'));
  const lemmas = new Map<string, Lemma>();
  for (const { word, paradigm } of lemmaEntries(file('words.dawg'))) {
    const [ends, tagged, begins] = paradigms[paradigm] as Paradigm;
    const tag = tags[tagged[0] as number] as string;
    if (!wanted.test(tag) || unwanted.test(tag) || lemmas.has(word)) continue;
    const stem = word.slice(0, word.length - (suffixes[ends[0] as number] as string).length);
    const form = (_: number, index: number): Form => ({
      word: `${prefixes[begins[index] as number]}${stem}${suffixes[ends[index] as number]}`,
      tag: (tags[tagged[index] as number] as string).split(/[ ,]/),
    });
    lemmas.set(word, {
      word,
      kind: tag.slice(0, 4),
      read: isRead(word),
      forms: () => Array.from(ends, form),
    });
  }
  return [...lemmas.values()];
}

/** Of each form: the numbers of its suffix, its tag and its prefix. The first form is the lemma. */
type Paradigm = [Uint16Array, Uint16Array, Uint16Array];

function readParadigms(): Paradigm[] {
  const bytes = file('paradigms.array');
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const paradigms: Paradigm[] = [];
  for (let at = 1; paradigms.length < (numbers[0] as number); ) {
    const length = numbers[at] as number;
    const third = (part: number): Uint16Array =>
      numbers.subarray(at + 1 + (part * length) / 3, at + 1 + ((part + 1) * length) / 3);
    paradigms.push([third(0), third(1), third(2)]);
    at += 1 + length;
  }
  return paradigms;
}
