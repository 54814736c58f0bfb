/** Links in bodies and files named in front matter lead to something that exists. */
import { everyRecord } from '../../records/all.ts';
import { closest } from '../../records/closest.ts';
import type { Issue, Problem } from '../../records/issues.ts';
import type { FailedFile, RecordFile, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { filePaths } from '../named-files.ts';
import { outline } from '../outline.ts';
import { withSoundBody } from './files.ts';
import { noItem } from './item-references.ts';
import { atField } from './report.ts';

export function checkLinks(all: Records, published: Records, bodies: Bodies): Issue[] {
  const existing = new Set([...everyRecord(all), ...all.failed].map(({ file }) => file));
  // What has errors is reported at its own place; links to it may be right.
  const shown = new Set([...everyRecord(published), ...all.failed].map(({ file }) => file));
  const files = [...everyRecord(published), ...all.failed];
  const translations = everyRecord(published).flatMap((record) => Object.values(record.translations));
  return [
    ...[...files, ...translations].flatMap(({ file }) => bodyLinks(file, bodies, existing, shown, all)),
    ...files.flatMap((record) => missingFiles(record, all)),
  ];
}

function missingFiles(record: RecordFile | FailedFile, all: Records): Issue[] {
  return filePaths(record.data)
    .filter(({ path }) => !all.publicFiles.has(path))
    .map(({ field, path }) => atField(record, field, noFile(path, all)));
}

const noFile = (path: string, { publicFiles }: Records) =>
  ({ code: 'no-such-file', params: { path, suggestion: closest(path, [...publicFiles]) } }) as const;

function bodyLinks(
  file: string,
  bodies: Bodies,
  existing: Set<string>,
  shown: Set<string>,
  all: Records,
): Issue[] {
  return (bodies.get(file)?.links ?? []).flatMap(({ kind, target, typed, place, fragment }): Issue[] => {
    const where = { file, place, field: undefined, severity: 'error' } as const;
    // Pages by their addresses: see pages.ts.
    if (kind === 'page') return [];
    if (kind === 'file') return all.publicFiles.has(target) ? [] : [{ ...noFile(target, all), ...where }];
    const path = `content/${target}`;
    if (shown.has(path))
      return fragment === null
        ? []
        : missingItem(path, fragment, bodies).map((problem) => ({ ...problem, ...where }));
    if (existing.has(path)) return [{ code: 'draft-link', params: { typed }, ...where }];
    return [{ code: 'no-such-link', params: { typed, suggestion: closest(path, [...existing]) }, ...where }];
  });
}

/** A link to a place in a resolution leads to a part or item. Other bodies have anchors of several kinds. */
function missingItem(file: string, fragment: string, bodies: Bodies): Problem[] {
  const body = bodies.get(file);
  if (!file.includes('/resolutions/') || body === undefined || !withSoundBody(bodies)({ file })) return [];
  const known = outline(body.blocks).map(({ block }) => block.id);
  if (known.includes(fragment)) return [];
  return [noItem(fragment, known)];
}
