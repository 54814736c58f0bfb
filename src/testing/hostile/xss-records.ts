/** Content files of people, organizations, topics, free pages and the conference, with payloads in every field. */
import { address, body, both, link, materials, recordFields } from './xss-fields.ts';
import { field, own, type Pieces } from './xss-lines.ts';

const list = (place: string, name: string, group: readonly string[]): Pieces => [
  own(`${name}:`),
  ...group.map((payload) => field(place, '  - ', payload)),
];

/** The payloads of a group as one text. */
export const joined = (group: readonly string[]): string => group.join(' / ');

export function person(group: readonly string[]): Pieces {
  const all = joined(group);
  return [
    own('---'),
    field('names of people', 'name: ', { family: all, given: both(all), patronymic: all }),
    field('posts of people', 'post: ', both(all)),
    field('degrees of people', 'degree: ', all),
    ...list('affiliations of people', 'affiliations', group),
    ...list('other names of people', 'also-known-as', group),
    own('links:'),
    ...group.flatMap((payload) => link('links of people', '  - ', payload, { label: payload })),
    ...recordFields('a person', all),
    ...body('body of a person', group),
  ];
}

export function organization(group: readonly string[], successor: string | undefined): Pieces {
  const all = joined(group);
  const by = { organization: successor, from: '2026' };
  return [
    own('---'),
    field('names of organizations', 'name: ', both(all)),
    field('short names of organizations', 'short: ', all),
    field('sites of organizations', 'url: ', all, address(all)),
    ...list('other names of organizations', 'also-known-as', group),
    ...(successor === undefined
      ? []
      : [
          field(
            'acts on organizations',
            'successor: ',
            { ...by, act: { title: all, href: all } },
            { ...by, act: { title: all, href: address(all) } },
          ),
        ]),
    ...recordFields('an organization', all),
    ...body('body of an organization', group),
  ];
}

export function topic(group: readonly string[]): Pieces {
  const all = joined(group);
  return [
    own('---'),
    field('names of topics', 'name: ', both(all)),
    ...list('other names of topics', 'also-known-as', group),
    ...recordFields('a topic', all),
    ...body('body of a topic', group),
  ];
}

export function freePage(group: readonly string[]): Pieces {
  const all = joined(group);
  return [
    own('---'),
    field('titles of pages', 'title: ', both(all)),
    ...recordFields('a page', all),
    ...body('body of a page', group),
  ];
}

export function conference(group: readonly string[]): Pieces {
  const all = joined(group.slice(0, 4));
  return [
    own('---'),
    field('name of the conference', 'name: ', both(all)),
    field('name of the conference', 'short-name: ', both(all)),
    own('languages: [ru, en]'),
    field('address of the repository', 'repository: ', all, address(all)),
    field('texts at the foot', 'disclaimer: ', all),
    field('texts at the foot', 'rights: ', all),
    field('texts at the foot', 'license: ', all),
    own('contacts:'),
    ...group.map((payload) =>
      field('contacts', '  - ', {
        for: payload,
        name: both(payload),
        post: payload,
        phone: payload,
        address: payload,
      }),
    ),
    ...group.map((payload) =>
      field('addresses of mail', '  - ', { email: `"${payload.replaceAll(/[\s@<>]/g, '')}"@example.org` }),
    ),
    own('abbreviations:'),
    ...['alert', 'Пункт', 'script', 'Слова'].map((word, at) =>
      field('abbreviations', `  ${word}: `, both(group[at % group.length] ?? '')),
    ),
    own('links:'),
    ...group
      .slice(0, 4)
      .flatMap((payload) => link('links of the conference', '  - ', payload, { label: payload })),
    ...recordFields('the conference', all),
    ...body('body of the conference', group.slice(0, 4)),
  ];
}

export function edition(group: readonly string[], year: number, organizations: string[]): Pieces {
  const all = joined(group);
  return [
    own('---'),
    field('titles of editions', 'title: ', both(all)),
    field('mottoes of editions', 'motto: ', all),
    field('numbers of editions', 'number: ', all),
    own(`start: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow`),
    field('places of editions', 'place: ', all),
    own('roles:'),
    ...group.map((payload) => field('roles', '  - ', { label: payload, organizations })),
    own('participants-from:'),
    ...group.map((name) => field('countries', '  - ', { name, code: 'FI' })),
    own('facts:'),
    ...group.map((payload) => field('facts', '  - ', { value: payload, label: payload, qualifier: payload })),
    ...materials('', group),
    ...recordFields('an edition', all),
    ...body('body of an edition', group),
  ];
}
