/** All content files in their places; a misplaced or misnamed one gets the place that its author most likely meant. */
import { join } from 'node:path';
import { entriesUnder, readText } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Issue } from './issues.ts';
import { kinds } from './kinds.ts';
import { type Placement, placeFile, placesBelow } from './paths.ts';
import { errorIn } from './read-file.ts';
import { keysAt, toJsonSchema } from './schema-keys.ts';

interface Placements {
  /** Records and translations by path. */
  placements: Map<string, Placement>;
  /** By the path that a wrong one should have been: others may refer to it already. */
  meant: Map<string, Placement>;
  issues: Issue[];
}

export function placeFiles(root: string): Placements {
  const placements = new Map<string, Placement>();
  const meant = new Map<string, Placement>();
  const issues = new Map<string, Issue>();
  const entries = entriesUnder(join(root, 'content'));
  const files = entries.map(({ path }) => `content/${path}`);
  for (const { path, isFile } of entries) {
    const file = `content/${path}`;
    const placed = placeFile(path);
    if (placed === null) continue;
    if (!isFile && !path.endsWith('.md')) {
      issues.set(file, errorIn(file, { code: 'not-a-file', params: {} }));
      continue;
    }
    if (!('problem' in placed)) {
      placements.set(file, placed);
      continue;
    }
    const right = placed.meant ?? meantBelow(root, file, files);
    const taken = right !== undefined && files.includes(right);
    if (placed.folder) {
      issues.set(placed.folder.file, errorIn(placed.folder.file, placed.folder.problem));
    }
    const unexpected = placed.problem?.code === 'unexpected-file';
    if (taken && !unexpected)
      issues.set(file, errorIn(file, { code: 'duplicate-id', params: { other: right } }));
    else if (unexpected) {
      issues.set(file, errorIn(file, { code: 'unexpected-file', params: { suggestion: right } }));
    } else if (placed.problem) issues.set(file, errorIn(file, placed.problem));
    const place = right === undefined || taken ? null : placeFile(right.slice('content/'.length));
    if (place && !('problem' in place) && right !== undefined) meant.set(right, place);
  }
  return { placements, meant, issues: [...issues.values()] };
}

/** Where a file one folder too high belongs, by its fields; `undefined` when they fit several kinds or none. */
function meantBelow(root: string, file: string, files: readonly string[]): string | undefined {
  const latest = files.flatMap((one) => /^content\/([^/]+)\/edition\.md$/.exec(one)?.[1] ?? []).at(-1);
  const places = placesBelow(file.slice('content/'.length), latest);
  if (places.length < 2) return places[0]?.path;
  const content = readText(join(root, file));
  const data = 'text' in content ? readFrontMatter(content.text).data : null;
  if (data === null) return undefined;
  const fitting = places.filter(({ kind }) => {
    const { schema } = kinds[kind];
    const known = keysAt(schema, []);
    const present = Object.keys(data).filter((key) => data[key] !== undefined);
    const { required = [] } = toJsonSchema(schema);
    return present.every((key) => known.includes(key)) && required.every((key) => present.includes(key));
  });
  return fitting.length === 1 ? fitting[0]?.path : undefined;
}
