/** An organizer has to know that a file which the site does not publish still lies where others may see it. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { heldBack, namedFiles } from '../withheld.ts';
import { atField } from './report.ts';

export function checkWithheld(all: Records, published: Records, bodies: Bodies): Issue[] {
  const named = namedFiles(all, published, bodies);
  return all.followUps.flatMap((record): Issue[] => {
    const path = heldBack(record.data);
    if (path === undefined || !all.publicFiles.has(path)) return [];
    const by = named.get(path);
    return [
      {
        ...atField(
          record,
          ['document', 'file'],
          by === undefined
            ? { code: 'file-not-published', params: { path } }
            : { code: 'file-published-elsewhere', params: { path, by } },
        ),
        severity: 'warning',
      },
      ...(by === undefined && record.data.document?.publish !== 'no'
        ? deadLinks(record.file, path, bodies)
        : []),
    ];
  });
}

/** The follow-up's own text leads to what it does not publish. */
const deadLinks = (file: string, path: string, bodies: Bodies): Issue[] =>
  (bodies.get(file)?.links ?? [])
    .filter(({ kind, target }) => kind === 'file' && target === path)
    .map(({ place }) => ({
      code: 'link-not-published',
      params: { path },
      file,
      place,
      field: undefined,
      severity: 'error',
    }));
