/** What names an item or part of any resolution (`2017/resolution#1-i-3`) names one that the site has. */
import { closest } from '../../records/closest.ts';
import type { Problem } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { readable } from './files.ts';
import { guessItem } from './item-guess.ts';

/** `content/2017/resolutions/resolution.md` -> `2017/resolution` */
export const documentKey = (file: string): string =>
  file.replace(/^content\/(.*)\/resolutions\/(.*)\.md$/, '$1/$2');

export const noItem = (id: string, known: readonly string[]) =>
  ({ code: 'no-such-item', params: { id, suggestion: guessItem(id, known) } }) as const;

/** `known`: the ids in the document that is named. */
export function noItemOf(reference: string, known: readonly string[]): Problem {
  const [document = '', id = ''] = reference.split('#');
  const suggestion = guessItem(id, known);
  return {
    code: 'no-such-item',
    params: { id: reference, suggestion: suggestion === undefined ? undefined : `${document}#${suggestion}` },
  };
}

/** A document that the site does not have: there is none, or it is a draft. */
export function noDocument(reference: string, all: Records): Problem {
  const [document = ''] = reference.split('#');
  const files = readable('resolution', all.resolutions, all.failed);
  const found = files.find(({ file }) => documentKey(file) === document);
  if (found === undefined) {
    const suggestion = closest(
      document,
      files.map(({ file }) => documentKey(file)),
    );
    return { code: 'no-such-resolution', params: { document, suggestion, file: fileOf(document) } };
  }
  const edition = `content/${found.edition}/edition.md`;
  const draft = found.data.draft === true ? found.file : edition;
  return { code: 'draft-resolution', params: { document, file: draft } };
}

const fileOf = (document: string) => `content/${document.replace('/', '/resolutions/')}.md`;

/** Each value that stands in a list again, by its place there. */
export const repeated = <T>(list: readonly T[]): { value: T; index: number }[] =>
  list.map((value, index) => ({ value, index })).filter(({ value, index }) => list.indexOf(value) !== index);
