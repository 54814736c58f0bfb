/** What `proceedings publish` asks and says: for an organizer who knows neither YAML nor git nor our terms. */
import type { LeftOutReason } from './import-report.ts';
import { wordsIn } from './pick.ts';
import { publishEn } from './publish.en.ts';
import { publishRu } from './publish.ru.ts';

/** What each kind of question is about. */
export interface QuestionParams {
  language: Record<never, never>;
  name: Record<never, never>;
  edition: { titles: Record<string, string> };
  'edition-title': Record<never, never>;
  'edition-start': Record<never, never>;
  'edition-end': { start: string };
  'edition-id': Record<never, never>;
  taken: { title: string };
  'other-id': Record<never, never>;
  /** `above`: lines over the title, which are left out with it. */
  title: { title: string; guessed: boolean; above: string[] };
  'title-lines': { opening: string[] };
  'title-words': { title: string };
  'title-untitled': { first: string };
  date: { found: string | null; possible: { date: string; words: string } | null };
  whole: { breaksOff: string | null };
  /** `before`, `after`: the lines around, empty at the document’s edges. */
  'left-out': LeftOutWords & { before: string; after: string };
  'left-out-sure': { lines: LeftOutWords[] };
  hyphens: { words: { word: string; otherwise: string }[] };
  'no-items': Record<never, never>;
  /** What nobody can decide here, as a sentence. */
  notice: { sentence: string };
  /** What may be a slip of the document, or of whoever typed or scanned it. */
  doubt: { sentence: string; place: string };
  /** `name`: the part of the words that names a body. */
  addressee: NamedPlace & { name: string; organization: string | null };
  'addressee-organization': NamedPlace & { names: Record<string, string> };
  'addressee-name': { words: string };
  'addressee-id': { name: string };
  'addressee-as': NamedPlace & { organization: string };
  session: NamedPlace & { session: string | null };
  'session-other': NamedPlace & { names: Record<string, string> };
}

export type QuestionKind = keyof QuestionParams;

/** Those that are asked before the document’s own. */
export type SetupKind =
  | 'language'
  | 'name'
  | `edition${'' | '-title' | '-start' | '-end' | '-id'}`
  | 'taken'
  | 'other-id';

export interface LeftOutWords {
  text: string;
  reason: LeftOutReason;
  times: number;
}

/** Words of the document, and where they stand: `1 › I. › 4)`, empty for its opening. */
export interface NamedPlace {
  words: string;
  place: string;
  /** The words with some of the text around. */
  context: string;
}

export interface QuestionWords<Params> {
  heading: string;
  /** Paragraphs; those that begin with spaces are quoted from the document. */
  text: (params: Params) => string[];
  /** Names of the choices, by value. */
  choices?: (params: Params) => Record<string, string>;
  /** What `?` tells. */
  help: string;
}

/** What is wrong with what was typed. */
export type Refusal = 'needed' | 'number' | 'date' | 'id' | 'taken' | 'nothing-found' | 'before-start';

export interface PublishStrings {
  questions: { [Kind in QuestionKind]: QuestionWords<QuestionParams[Kind]> };
  /** Answers that are no answers: going back, stopping. */
  back: string;
  all: string;
  intro: (file: string) => string[];
  found: (counts: { items: number; parts: number }) => string;
  /** `all` is `null` where it is not known yet. */
  number: (at: number, all: number | null) => string;
  byEnter: string;
  /** An empty line answers with `value`. */
  enterIs: (value: string) => string;
  enterNone: string;
  enterOn: string;
  moreOfKind: (count: number) => string;
  typeMany: string;
  typeSearch: string;
  refusals: Record<Refusal, string>;
  noBack: string;
  stopped: string;
  /** With `--yes`. */
  unanswered: (heading: string) => string;
  date: (iso: string) => string;
  soInDocument: string;
  writing: string;
  checkFailed: string[];
  checkAgain: string;
  undo: string;
  undone: string;
  building: string;
  ready: (url: string) => string;
  endPreview: string;
  previewFailed: (why: string) => string;
  done: string;
  files: string;
  fileKinds: Record<'resolution' | 'original' | 'text' | 'organization' | 'edition' | 'conference', string>;
  look: string;
  online: string[];
  noFile: (name: string) => string;
  noEdition: (id: string) => string;
  badId: (id: string) => string;
}

export const publishStrings = (language: string): PublishStrings =>
  wordsIn({ ru: publishRu, en: publishEn }, language);
