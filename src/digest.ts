/** PLAIN DATA -> what stands for it. The pages of a big site show 150 MB of it, much of it twice: an item, and a document with its items. */
import { hash } from 'node:crypto';
import { remembered } from './remembered.ts';

/** Of what a page shows. Two that are alike have the same. */
export const digestOf = (props: object): string =>
  hash('sha256', JSON.stringify(Object.entries(props).map(([name, value]) => [name, shallow(value)])));

/** A thing that holds a list of things is told by what stands for each of them. */
function shallow(value: unknown): unknown {
  if (!isThing(value)) return value;
  if (!Object.values(value).some(isList)) return digestOfThing(value);
  return Object.entries(value).map(([name, part]) => [name, isList(part) ? part.map(digestOfThing) : part]);
}

const digestOfThing = remembered((thing: object) => hash('sha256', JSON.stringify(thing)));

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shorter ones are not worth it, and stand within the things that longer ones are of. */
const fewest = 8;

const isList = (value: unknown): value is object[] =>
  Array.isArray(value) && value.length >= fewest && value.every(isThing);
