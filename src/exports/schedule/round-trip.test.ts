/** What a schedule of ours says is what the importer understands: read into an empty project, it is the same programme. */
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { imported } from '../../importers/testing/project.ts';
import { wordsOf } from '../../markdown/words.ts';
import type { Edition } from '../../model/types.ts';
import { loadProceedings } from '../../proceedings.ts';
import { writeContent } from '../../testing/content.ts';
import { fullConference } from '../../testing/full-site.ts';
import { leastContent } from '../../testing/load.ts';
import { exported } from '../testing/exported.ts';
import { hostileConference } from '../testing/hostile.ts';
import { awkward, clockChange } from '../testing/programmes.ts';

type Project = string | Record<string, string>;

function editionOf(project: Project, id: string): Edition {
  const root = typeof project === 'string' ? project : writeContent({ ...leastContent, ...project });
  const { proceedings } = loadProceedings(root, { cacheDir: null, version: 'test' });
  const found = proceedings?.[0]?.editions.find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** Of every session that a schedule can hold. */
const factsOf = ({ sessions }: Edition) =>
  sessions
    .filter(({ begins, state }) => begins !== null && state !== 'cancelled')
    .map(({ title, type, begins, ends, room, track, heldIn, people, talks }) => ({
      ...{ title, type, begins, ends, room, track, heldIn },
      people: [
        ...new Set([people, ...talks.map((talk) => talk.people)].flat().map(({ person }) => person.title)),
      ],
    }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));

/** What the organizer says of an interface that nobody reviewed. */
const knowingly = ({ 'content/conference.md': conference = '', ...files }: Record<string, string>) => ({
  ...files,
  'content/conference.md': conference.replace(
    /(?<=^languages:\n {2}- )zh-tw$/m,
    'zh-tw\nunreviewed-languages: [zh-tw]',
  ),
});

async function roundTrip(project: Project, edition: string, suffix: string) {
  const text = await exported(project).text(`/${edition}/programme.${suffix}`);
  const timezone = editionOf(project, edition).timezone ?? undefined;
  const { files, report } = imported({}, text, { edition, language: 'ru', timezone });
  return {
    before: editionOf(project, edition),
    after: editionOf(knowingly(files), edition),
    files,
    text,
    report,
  };
}

test.each([
  ['full', fullConference, '2026', 'xml'],
  ['full', fullConference, '2026', 'json'],
  ['hostile', hostileConference, '2017', 'xml'],
  ['hostile', hostileConference, '2017', 'json'],
  ['clockChange', clockChange, '2017', 'json'],
] as const)('The programme of the %s conference survives', async (_, project, edition, suffix) => {
  const { before, after, report } = await roundTrip(project, edition, suffix);
  expect(factsOf(after)).toEqual(factsOf(before));
  expect(factsOf(after).length).toBeGreaterThan(0);
  expect([after.title, after.start, after.end, after.timezone]).toEqual([
    before.title,
    before.start,
    before.end,
    before.timezone,
  ]);
  expect(report.unknownTypes).toEqual([]);
});

test('What is awkward survives, but for an end that is the beginning', async () => {
  for (const suffix of ['xml', 'json']) {
    const { before, after } = await roundTrip(awkward, '2017', suffix);
    const withoutEnd = (edition: Edition) =>
      factsOf(edition).map((facts) => (facts.ends === facts.begins ? { ...facts, ends: null } : facts));
    expect(withoutEnd(after)).toEqual(withoutEnd(before));
    expect(withoutEnd(after)).toHaveLength(5);
  }
});

test('A description says the same words', async () => {
  for (const suffix of ['xml', 'json']) {
    const { before, after } = await roundTrip(hostileConference, '2017', suffix);
    const words = ({ sessions }: Edition) =>
      (sessions[0]?.body ?? []).flatMap((block) =>
        block.kind === 'prose' ? wordsOf(block.tree as Root) : [],
      );
    const [braces, direction] = words(before);
    expect(words(after).slice(0, 2)).toEqual([braces, direction]);
  }
});

test('Importing the same schedule again changes nothing', async () => {
  const { files, text } = await roundTrip(fullConference, '2026', 'json');
  expect(imported(files, text, { edition: '2026', language: 'ru' }).written).toEqual([]);
});
