/**
 * One file's text -> its fields and its body in place. The only importer of gray-matter, which by itself would run
 * `---js` as code, cache broken files as empty and read `10:30` as 630.
 */
import matter from 'gray-matter';
import type { Place, Problem } from './issues.ts';
import type { SourceFile } from './types.ts';
import { parseYaml, type Yaml } from './yaml.ts';

interface FrontMatter {
  data: Yaml['data'];
  problems: (Problem & { place: Place })[];
  /** The whole text with front matter blanked, so that positions in the body are the file's. */
  source: string;
  locate: SourceFile['locate'];
}

const refused = {
  parse: (): never => {
    throw new Error('Only YAML front matter is read.');
  },
};

/** Splits and reads a file's text. Never throws and runs nothing. */
export function readFrontMatter(typed: string): FrontMatter {
  const split = splitFrontMatter(typed);
  if (split.front !== null) return { ...readFields(split.front), source: split.source };
  const { problem, source } = split;
  return { data: null, problems: [problem], source, locate: () => problem.place };
}

type Split =
  | { front: string; source: string }
  | { front: null; source: string; problem: Problem & { place: Place } };

/** `front`: the lines of the fields, with the two `---`; `null` where they are not as they should be. */
export function splitFrontMatter(typed: string): Split {
  const text = typed.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const problem = fenceProblem(lines, end);
  if (problem) return { front: null, source: text, problem };
  return {
    front: `${lines.slice(0, end + 1).join('\n')}\n`,
    source: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
  };
}

/** What `splitFrontMatter` has found to be fields. */
export function readFields(front: string): Yaml {
  let yaml = parseYaml('');
  matter(front, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (front) => {
          yaml = parseYaml(front);
          return {};
        },
      },
      javascript: refused,
      js: refused,
      json: refused,
      toml: refused,
      coffee: refused,
      cson: refused,
    },
  });
  return yaml;
}

/** Dashes that a word processor, or a hasty hand, puts for `---`. */
const otherDashes =
  /^(?:--|[-\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFF0D]*[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFF0D][-\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFF0D]*)[ \t]*$/;

/** What is wrong with the two `---` lines, if anything; only such lines may reach gray-matter. */
function fenceProblem(lines: string[], end: number): (Problem & { place: Place }) | undefined {
  const isFence = (line: string | undefined) => line?.trimEnd() === '---';
  const at = (line: number): Place => ({ line, column: 1 });
  const first = lines[0] ?? '';
  if (/^---+[ \t]*[^\s-]/.test(first)) {
    return { code: 'front-matter-language', params: { typed: first.slice(3).trim() }, place: at(1) };
  }
  const dashes = lines.slice(0, end === -1 ? undefined : end).findIndex((line) => otherDashes.test(line));
  if (dashes !== -1 && (dashes === 0 || isFence(first))) {
    const params = { typed: (lines[dashes] ?? '').trim() };
    return { code: 'front-matter-dashes', params, place: at(dashes + 1) };
  }
  if (!isFence(first)) return { code: 'no-front-matter', params: {}, place: at(1) };
  if (end === -1) return { code: 'front-matter-unclosed', params: {}, place: at(1) };
  if (!isFence(lines[end])) return { code: 'front-matter-fence', params: {}, place: at(end + 1) };
  return undefined;
}
