/** The invented conference is an example of everything that content may hold. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadProceedings } from '../proceedings.ts';
import { frontMatterReference } from '../records/reference.ts';
import { addresseeManners, followUpStatuses, materialKinds, sessionTypes } from '../strings/vocabulary.ts';
import { fullConference } from './full-site.ts';

const files = globSync('content/**/*.{md,yaml}', { cwd: fullConference }).map((file) => {
  const text = readFileSync(join(fullConference, file), 'utf8');
  const [, typed = text] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return { file: file.replaceAll('\\', '/'), typed, data: parse(typed) as unknown };
});

/** Whether there is a value at a field as the reference names it: `talks[].people[].person`, `parts.<id>.title`. */
function uses(data: unknown, [first = '', ...rest]: string[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (first === '<id>') return Object.values(data).some((value) => rest.length === 0 || uses(value, rest));
  const value = (data as Record<string, unknown>)[first.replace('[]', '')];
  if (rest.length === 0) return value !== undefined;
  return first.endsWith('[]')
    ? (value as unknown[] | undefined)?.some((one) => uses(one, rest)) === true
    : uses(value, rest);
}

/** `content/<edition>/sessions/<id>.md` as a pattern. A file of the kind has as many dots in its name. */
const pattern = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[^/.]+').replace('…', '.+')}$`);

test('It passes the check', () => {
  const { issues } = loadProceedings(fullConference, { cacheDir: null, version: 'test' });
  expect(issues).toEqual([]);
});

/** A site in a language that nobody reviewed is the declaration in nine languages. */
const elsewhere = ['content/conference.md: unreviewed-languages'];

test('It uses every field of every kind', () => {
  const unused: string[] = [];
  for (const section of frontMatterReference().split(/^## /m).slice(1)) {
    const [path = ''] = section.match(/(?<=^`)[^`]+/) ?? [];
    const ofKind = files.filter(({ file }) => pattern(path).test(file));
    for (const [field] of section.matchAll(/(?<=^\| `)[^`]+/gm)) {
      // What every kind may have is used somewhere.
      const among = /^(?:draft|summary|notice)\b/.test(field) ? files : ofKind;
      if (!among.some(({ data }) => uses(data, field.split('.')))) unused.push(`${path}: ${field}`);
    }
  }
  expect(unused).toEqual(elsewhere);
});

test.each([
  ['session', 'type', sessionTypes],
  ['material', 'kind', materialKinds],
  ['addressee', 'as', addresseeManners],
  ['follow-up', 'status', followUpStatuses],
])('Every word for a %s’s %s occurs', (_, field, words) => {
  const all = files.map(({ typed }) => typed).join('\n');
  expect(words.filter((word) => !new RegExp(`\\b${field}: ${word}\\b`).test(all))).toEqual([]);
});
