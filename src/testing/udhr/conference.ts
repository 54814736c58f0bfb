/**
 * The Universal Declaration of Human Rights as one resolution in nine languages, for tests of languages and scripts. An
 * article is a part; its numbered paragraphs, where it has some, are the items.
 */
import { buildSite, project } from '../built-site.ts';
import { type Files, record } from '../generator/record.ts';
import type { OwnSite } from '../own-site.ts';
import { type Declaration, declarationIn } from './declaration.ts';
import { udhrCodes, udhrLanguages } from './languages.ts';
import * as names from './names.ts';

/** What tests ask for. Addresses are without the prefix of a language. */
export const udhr = {
  resolution: '/1948/resolutions/declaration/',
  session: '/1948/sessions/plenary/',
  topic: '/topics/education/',
  organization: '/organizations/member-states/',
  articles: 30,
  /** Numbered paragraphs of all articles. */
  items: 32,
  /** An article without items: a place on the page of the resolution. */
  article19: '/1948/resolutions/declaration/#19',
  /** A numbered paragraph. */
  item: '/1948/resolutions/declaration/26-2/',
};

const [original] = udhrCodes;

/** A file's path from the project's root, `content/…`, and its text. */
export function udhrFiles(): Files {
  const folder = 'content/1948';
  const files: Files = {
    'content/conference.md': record({
      name: names.assembly,
      languages: udhrCodes,
      'unreviewed-languages': udhrCodes.filter((code) => !['en', 'ru'].includes(code)),
    }),
    'content/organizations/member-states.md': record({ name: names.memberStates, kind: 'group' }),
    'content/topics/education.md': record({ name: names.education }),
    [`${folder}/edition.md`]: record({
      title: names.thirdSession,
      number: 'III',
      start: '1948-09-21',
      end: '1948-12-12',
      timezone: 'Europe/Paris',
      place: names.place,
    }),
    [`${folder}/sessions/plenary.md`]: record({
      title: names.plenary,
      type: 'plenary',
      date: '1948-12-10',
      topics: ['education'],
    }),
  };
  for (const language of udhrCodes) {
    const declaration = declarationIn(language);
    const { official } = udhrLanguages[language];
    const isOriginal = language === original;
    files[`${folder}/resolutions/declaration${isOriginal ? '' : `.${language}`}.md`] = record(
      isOriginal
        ? { title: declaration.title, ...facts }
        : { title: declaration.title, translation: { official } },
      bodyOf(declaration),
    );
  }
  return files;
}

const facts = {
  'short-title': names.shortTitle,
  adopted: { date: '1948-12-10', by: names.assembly },
  parts: {
    '26': {
      session: 'plenary',
      topics: ['education'],
      addressees: [
        {
          organization: 'member-states',
          as: 'responsible',
          words: 'Member States have pledged themselves to achieve',
        },
      ],
    },
  },
};

const bodyOf = ({ preamble, articles }: Declaration): string =>
  [
    ...(preamble.heading === null ? [] : [`## ${preamble.heading}`]),
    ...preamble.paragraphs,
    ...articles.flatMap(({ heading, paragraphs, numbered }) => [
      `## ${heading}`,
      ...paragraphs,
      ...(numbered.length > 0 ? [numbered.map((words, at) => `${at + 1}. ${words}`).join('\n')] : []),
    ]),
  ].join('\n\n');

/** The caller builds and removes it. */
export async function udhrSite(): Promise<OwnSite> {
  const made = await project(udhrFiles());
  return { ...made, build: () => buildSite(made.root) };
}
