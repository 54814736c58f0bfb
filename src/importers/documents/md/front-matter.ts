/** Fields in YAML above a Markdown document: they belong to the program that published it, not to its text. */
import { parseYaml } from '../../../records/yaml.ts';

interface Split {
  /** Lines of the fields with their fences, as typed. */
  front: string[];
  body: string;
}

/** Longer is no front matter, but a document between two lines. */
const longest = 20_000;

/** Takes front matter away only where it is nothing else: a line above a text and one below it are no fences. */
export function splitFrontMatter(source: string): Split {
  const [whole, fields = ''] =
    /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?(?:\r\n|\n|\r))(?:---|\.\.\.)[ \t]*(?=[\n\r]|$)/.exec(
      source.slice(0, longest),
    ) ?? [];
  if (whole === undefined || !areFields(fields)) return { front: [], body: source };
  const front = whole.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
  return { front: front.filter((line) => line !== ''), body: source.slice(whole.length) };
}

/** Words such as «Решение: принять» would be fields as well, so names have to be a program’s. */
function areFields(yaml: string): boolean {
  const { data, problems } = parseYaml(yaml.replaceAll(/\r\n?/g, '\n'));
  const names = Object.keys(data ?? {});
  return problems.length === 0 && names.length > 0 && names.every((name) => /^[a-z][\w-]*$/i.test(name));
}
