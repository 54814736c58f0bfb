/** What is remembered from one reading to the next changes nothing: after any edit all is as if it were read for the first time. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Loaded, loadProceedings } from '../proceedings.ts';
import { writeContent } from './content.ts';
import { fullConference } from './full-site.ts';
import { seriesFiles } from './series/conference.ts';

type Files = Record<string, string | Uint8Array>;

const filesOf = (root: string): Files =>
  Object.fromEntries(
    globSync('{content,public}/**/*.*', { cwd: root }).map((file) => [file, readFileSync(join(root, file))]),
  );

/** The same numbers below 1 on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const comparable = ({ markdown: _, ...loaded }: Loaded): unknown =>
  JSON.parse(
    JSON.stringify(loaded, (_key, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    ),
  );

const load = (root: string, preview: boolean) =>
  comparable(loadProceedings(root, { cacheDir: null, version: 'test', preview }));

/** What people do to a file; `null`: it is deleted. */
const edits: ((text: string) => string | null)[] = [
  (text) => `${text}\nЕщё одни слова (далее – ЕОС) и [ссылка](/data/).\n`,
  (text) => text.replace(/^(\d\) .*)$/m, '$1 Правка.'),
  (text) => text.replace(/^(\d\)) .*$/m, ''),
  (text) => text.replace(/^(title|name|short): .*\n(?: .*\n)*/m, '$1: Другое\n'),
  (text) => text.replace(/(?<=^(?:title|name|short|room|status|start|date): .*)\d(?=\D*$)/m, '1'),
  (text) => text.replace(/(?<=^(?:title|name|short|room|place|post):? .*)[а-я](?=[^а-я]*$)/m, 'ы'),
  (text) => text.replace(/^---\n/, '---\ndraft: true\n'),
  (text) => text.replace(/^(\w+): /m, '$1x: '),
  (text) => text.replace(/^---\n/, '--\n'),
  () => null,
];

/** Of each kind there is one as often as of the others: few organizations stand on many pages. */
function edited(files: Files, random: () => number): { file: string; text: string | null } {
  const names = Object.keys(files).filter((file) => /^content\/.*\.md$/.test(file));
  const kinds = [...Map.groupBy(names, (file) => file.split('/').at(-2)).values()];
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (;;) {
    const file = oneOf(oneOf(kinds));
    const text = String(files[file]);
    const changed = oneOf(edits)(text);
    if (changed !== text) return { file, text: changed };
  }
}

test.each([
  ['a series', seriesFiles(), 3],
  ['a conference with everything', filesOf(fullConference), 5],
])('Reading again after edits of %s gives what a first reading gives', (_name, files: Files, seed) => {
  const random = numbers(seed);
  const root = writeContent(files);
  const first = load(root, true);
  const states: Files[] = [files];
  for (let step = 0; step < 12; step += 1) {
    const now = { ...(states.at(-1) ?? files) };
    // Every other edit is taken back, so that what was remembered comes back, too.
    const back = step % 2 === 1 ? states.at(-2) : undefined;
    const { file, text } = edited(now, random);
    const next: Files = back ?? { ...now };
    if (back === undefined && text === null) delete next[file];
    else if (back === undefined) next[file] = text ?? '';
    for (const name of new Set([...Object.keys(now), ...Object.keys(next)])) {
      const wanted = next[name];
      if (wanted === undefined) rmSync(join(root, name));
      else if (wanted !== now[name]) writeFileSync(join(root, name), wanted);
    }
    states.push(next);
    const preview = random() < 0.5;
    expect(load(root, preview), file).toEqual(load(writeContent(next), preview));
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  expect(load(root, true)).toEqual(first);
});

test('What is kept on disk gives what was read, in another folder too', () => {
  const cacheDir = join(writeContent({}), 'cache');
  const [one, other] = [writeContent(seriesFiles()), writeContent(seriesFiles())];
  const options = { cacheDir, version: 'test' };
  expect(comparable(loadProceedings(one, options))).toEqual(comparable(loadProceedings(other, options)));
});
