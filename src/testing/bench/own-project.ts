/** Our site: a project of generated content, built by the command line. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../generator/record.ts';
import { editItem, itemIds, withCorrection } from './edit-item.ts';
import { type Command, measure, type Use } from './measure.ts';
import { checkEdit, countPages } from './published.ts';
import { type State, states, type Variant, variants } from './scenario-ids.ts';
import { type Workspace, writeFiles } from './workspace.ts';

const config = `import proceedings from '../generator/src/index.ts';

export default { site: 'https://example.org', integrations: [proceedings()] };
`;

/** Of edits, after the last conference. */
const editDate = '2027-06-01';

export interface OwnProject {
  root: string;
  /** As it is on the disk now. */
  files: Files;
}

export function writeProject({ folder }: Workspace, files: Files): OwnProject {
  const root = join(folder, 'own');
  rmSync(root, { recursive: true, force: true });
  writeFiles(root, Object.entries(files));
  writeFiles(
    root,
    Object.entries({
      'package.json': '{ "private": true, "type": "module" }\n',
      'astro.config.mjs': config,
      'public/robots.txt': '',
    }),
  );
  return { root, files: { ...files } };
}

const buildCommand = ({ script }: Workspace, { root }: OwnProject, variant: Variant): Command => ({
  file: process.execPath,
  args: [script, 'build', ...variants[variant]],
  cwd: root,
});

/** Which item is edited in a round: never the same one twice in a row. */
export function itemToEdit(files: Files, round: number): { path: string; id: string } {
  const paths = Object.keys(files).filter((path) => /\/resolutions\//.test(path));
  const path = paths[(round * 37) % paths.length] as string;
  const ids = itemIds(files[path] as string);
  return { path, id: ids[(round * 7 + 2) % ids.length] as string };
}

/** The address of an item's page, `2017/resolutions/resolution/1-i-3/`. */
export const itemAddress = (path: string, id: string): string =>
  `${path.replace(/^content\//, '').replace(/\.md$/, '')}/${id}/`;

/**
 * From nothing to an edit, as far as is wanted, in a project of its own: no variant finds another's files.
 * `done` gets what each state took, and the pages of the site.
 */
export async function measureVariant(
  workspace: Workspace,
  files: Files,
  variant: Variant,
  wanted: (state: State) => boolean,
  round: number,
  done: (state: State, use: Use, pages: number) => void,
): Promise<void> {
  const last = states.findLastIndex(wanted);
  if (last === -1) return;
  const project = writeProject(workspace, files);
  const dist = join(project.root, 'dist');
  const build = buildCommand(workspace, project, variant);
  try {
    for (const state of states.slice(0, last + 1)) {
      const edit = state === 'edit' ? publishEdit(project, round) : null;
      const use = await measure(build);
      if (edit !== null) checkEdit(dist, edit.address, edit.word, !variant.includes('no-search'));
      if (wanted(state)) done(state, use, countPages(dist));
    }
  } finally {
    rmSync(project.root, { recursive: true, force: true });
  }
}

function publishEdit({ root, files }: OwnProject, round: number): { address: string; word: string } {
  const { path, id } = itemToEdit(files, round);
  const word = `bench${round + 1}x${id.replaceAll('-', 'x')}7`;
  const edit = editItem(files[path] as string, id, word);
  writeFileSync(join(root, path), withCorrection(id, editDate, edit));
  return { address: itemAddress(path, id), word };
}
