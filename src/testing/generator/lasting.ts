/** What all editions share: bodies, subjects and people. */
import { type Chance, pick } from '../search-bench/seed.ts';
import type { Lexicon } from './lexicon.ts';
import { capitalized } from './prose.ts';
import { type Files, record } from './record.ts';
import type { wording } from './wording.ts';

export interface Department {
  id: string;
  name: string;
}

export interface Ministry extends Department {
  short: string;
}

export interface Lasting {
  files: Files;
  ministries: Ministry[];
  /** Each belongs to a ministry. */
  departments: Department[];
  topics: string[];
  people: string[];
}

export interface Source {
  lexicon: Lexicon;
  words: ReturnType<typeof wording>;
  chance: Chance;
}

/** As many as so many resolutions need: some are named often, as in an archive of years. */
export function lastingCounts(resolutions: number) {
  const between = (least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.ceil(resolutions / 2)));
  return {
    ministries: between(4, 200),
    departments: between(4, 400),
    topics: between(6, 60),
    people: between(6, 300),
  };
}

export function lasting({ lexicon, words, chance }: Source, resolutions: number): Lasting {
  const files: Files = {};
  const counts = lastingCounts(resolutions);
  const many = <T>(length: number, make: (number: number) => T): T[] =>
    Array.from({ length }, (_, at) => make(at + 1));
  const ministries = many(counts.ministries, (number) => {
    const id = `ministry-${number}`;
    const { also, ...names } = words.ministry(lexicon.thing(chance), lexicon.thing(chance));
    files[`content/organizations/${id}.md`] = record({ ...names, 'also-known-as': [also] });
    return { id, ...names };
  });
  const departments = many(counts.departments, (number) => {
    const id = `department-${number}`;
    const name = words.department(lexicon.thing(chance));
    const parent = pick(ministries, chance)?.id;
    files[`content/organizations/${id}.md`] = record({ name, parent });
    return { id, name };
  });
  const topics = many(counts.topics, (number) => {
    const id = `topic-${number}`;
    const [name, other] = [lexicon.thing(chance).name, lexicon.thing(chance).name];
    files[`content/topics/${id}.md`] = record({ name: capitalized(name), 'also-known-as': [other] });
    return id;
  });
  const people = many(counts.people, (number) => {
    const id = `person-${number}`;
    const name = { family: pick(words.families, chance), given: pick(words.given, chance) };
    files[`content/people/${id}.md`] = record({ name });
    return id;
  });
  return { files, ministries, departments, topics, people };
}
