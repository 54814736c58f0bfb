/** What everything with a page of its own has, and how things refer to each other. */
import type { Block } from '../markdown/types.ts';
import type { PersonName } from '../strings/person-name.ts';

/** A link to a thing that has a page. */
export interface Ref {
  title: string;
  address: string;
  /** Of the title, where that is not the model's. */
  language?: string;
  /** What the title begins with in the model's own language: «Часть 1. ». */
  lead?: string;
}

/** A link to a person. */
export interface PersonRef extends Ref {
  name: PersonName;
}

/** What every record with a page of its own has. */
export interface Entry {
  id: string;
  address: string;
  /** Of its content, from the project's root, the translation's where it is shown: `content/2017/edition.md`. */
  file: string;
  summary: string | null;
  /** A dated text of the organizer, shown beside every mention. */
  notice: { date: string; text: string } | null;
  body: Block[];
  /** The language that the body and the title are in: the original's where there is no translation. */
  contentLanguage: string;
  /** All languages that it exists in, the original's first. */
  existsIn: string[];
}
