/** The same content gives the same bytes: in another folder, time zone and language, by another clock, and after an edit. */
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { type Project, project } from './built-site.ts';
import { proceedings } from './command-line.ts';
import { fullConference } from './full-site.ts';
import { leastContent } from './load.ts';
import { wholeOutput } from './whole-output.ts';

const thorough = import.meta.env.MODE === 'hostile';
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** All that is said of the place where a site is built and is no content. */
const otherMachine = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import ${new URL('./other-machine.ts', import.meta.url).href}`,
};

const session = (words: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: Сессия\ntype: talk\ndate: 2017-05-11\nstart: 10:30\nend: 12:00\nroom: Зал\n---\n\n${words}\n`,
});
const small = {
  ...leastContent,
  ...session('Прежние слова.'),
  'content/2017/resolutions/resolution.md': `---
title: Резолюция
parts:
  '1':
    addressees: [{ organization: minek, as: proposed-to, words: предлагают Министерству }]
---

## 1

Участники предлагают Министерству:

1) Создать базу знаний.
2) Провести конференцию.
`,
  'content/organizations/minek.md': '---\nname: Министерство\n---\n',
  'content/organizations/izba.md': '---\nname: Изба\n---\n',
  'content/organizations/istok.md': '---\nname: Исток\n---\n',
};

const projects: Project[] = [];
afterEach(() => Promise.all(projects.splice(0).map(({ remove }) => remove())));

async function newProject(files: Record<string, string>): Promise<Project> {
  const made = await project(files);
  projects.push(made);
  return made;
}

/** One a folder deeper, with folders of its own for all that is kept from one build to the next. */
async function projectElsewhere(files: Record<string, string>): Promise<Project> {
  const outer = await newProject({});
  const root = await mkdtemp(join(outer.root, 'deeper-'));
  const written = await newProject(files);
  await cp(written.root, root, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  return { ...outer, root };
}

/** Every file of the site with its digest. */
async function built({ root }: Project, env: Record<string, string> = {}): Promise<string[]> {
  const { code, output } = await proceedings(root, ['build'], env);
  if (code !== 0) throw new Error(output);
  return wholeOutput(join(root, 'dist')).split('\n');
}

test('A site that was edited has the bytes of one that was built anew on another machine', async () => {
  const edited = await newProject(small);
  const before = await built(edited);
  await edited.write(session('Новые слова.'));
  const [after, anew] = await Promise.all([
    built(edited),
    built(await projectElsewhere({ ...small, ...session('Новые слова.') }), otherMachine),
  ]);
  expect(after).toEqual(anew);
  expect(after).not.toEqual(before);
});

test.runIf(thorough).each([
  ['The repository’s own site', repository],
  ['The invented conference', fullConference],
])('%s has the same bytes on another machine', { timeout: 600_000 }, async (_, folder) => {
  const config = `import proceedings from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
export default { site: 'https://example.org', base: '/conference/', integrations: [proceedings()] };
`;
  const copies = [
    await newProject({ 'astro.config.mjs': config }),
    await projectElsewhere({ 'astro.config.mjs': config }),
  ];
  for (const { root } of copies)
    for (const part of ['content', 'public'])
      await cp(join(folder, part), join(root, part), { recursive: true }).catch(ifMissing);
  const [here, elsewhere] = copies as [Project, Project];
  expect(await built(elsewhere, otherMachine)).toEqual(await built(here));
});

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
