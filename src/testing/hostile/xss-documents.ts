/** Content files of an edition: sessions, a resolution and follow-ups, with payloads in every field. */
import { address, body, both, inBody, materials, recordFields } from './xss-fields.ts';
import { field, own, type Pieces } from './xss-lines.ts';
import { joined } from './xss-records.ts';

/** Ids of what a session or an item refers to. */
export interface Around {
  person: string;
  organization: string;
  topic: string;
}

export function session(payload: string, year: number, { person, organization, topic }: Around): Pieces {
  const speaker = { person, role: both(payload), post: payload, organization };
  const talk = { id: 'talk', title: payload, people: [speaker], abstract: payload };
  return [
    own('---'),
    field('titles of sessions', 'title: ', both(payload)),
    own(`type: talk\ndate: ${year}-05-11\nstart: 10:00\nend: 11:00\ntopics: [${topic}]\nstate: moved`),
    field('rooms', 'room: ', both(payload)),
    field('tracks', 'track: ', payload),
    field('changes of sessions', 'change: ', { date: `${year}-05-10`, note: payload }),
    field('roles of speakers', 'people: ', [speaker]),
    own('talks:'),
    field('talks', '  - ', {
      ...talk,
      materials: [{ kind: 'slides', href: '/x.png', label: payload, credit: payload, size: payload }],
    }),
    ...materials('', [payload]),
    field('what the import keeps', 'imported: ', {
      from: payload,
      guid: payload,
      values: { title: payload },
    }),
    ...recordFields('a session', payload),
    ...body('body of a session', [payload]),
  ];
}

export const translatedSession = (payload: string): Pieces => [
  own('---'),
  field('translated titles', 'title: ', payload),
  field('translators', 'translation: ', { by: payload, 'approved-by': payload }),
  ...body('body of a translation', [payload]),
];

/** Part n, item `n-1` for the nth payload; `sessions` are in the same order. */
export function resolution(group: readonly string[], sessions: string[], around: Around): Pieces {
  const all = joined(group);
  const ids = group.map((_, at) => `${at + 1}`);
  const each = (make: (payload: string, id: string, at: number) => Pieces): Pieces =>
    group.flatMap((payload, at) => make(payload, ids[at] ?? '', at));
  return [
    own('---'),
    field('titles of resolutions', 'title: ', both(all)),
    field('titles of resolutions', 'short-title: ', both(all)),
    own('adopted:\n  date: 2026-05-12'),
    field('who adopted', '  by: ', all),
    field('manners of adoption', '  manner: ', all),
    own('  signed:'),
    ...each((payload) => [field('signatories', '    - ', { name: payload, post: payload })]),
    own('parts:'),
    ...each((payload, id, at) => [
      field('titles of parts', `  "${id}": `, {
        title: both(payload),
        session: sessions[at],
        topics: [around.topic],
        addressees: [{ organization: around.organization, as: 'sent-to', words: 'Предлагаем' }],
      }),
    ]),
    own('recommendations:'),
    ...each((payload, id) => [
      field('words of time', `  "${id}-1": `, { due: { date: '2027', words: payload } }),
    ]),
    own('dispatches:'),
    ...each((payload) => [
      field('numbers of letters', '  - ', { to: around.organization, date: '2026-05', number: payload }),
      field('words of dispatches', '  - ', { to: around.organization, date: '2026-05', words: payload }),
    ]),
    own('corrections:'),
    ...each((payload, id) => [
      field('reasons of corrections', '  - ', {
        date: '2026-06',
        item: `${id}-1`,
        was: 'Предлогаем',
        now: 'Предлагаем',
        basis: payload,
      }),
    ]),
    own('notes:'),
    ...each((payload, id) => [field('notes on items', `  "${id}-1": `, both(payload))]),
    ...recordFields('a resolution', all),
    own('---'),
    ...each((payload, id) => [
      own(''),
      inBody('headings of parts', `## ${id}. `, payload, `## ${id}. Часть`),
      own(''),
      inBody('items', '1) Предлагаем: ', payload, '1) Предлагаем.'),
      own(''),
      inBody('blocks of items', '   ', payload),
    ]),
  ];
}

export function followUp(payload: string, item: string, { organization }: Around): Pieces {
  return [
    own(`---\ndate: 2026-07-01\nabout: ["${item}"]\nstatus: done`),
    own(`according-to: {who: addressee, organization: ${organization}}`),
    field('documents of follow-ups', 'document: ', {
      kind: both(payload),
      number: payload,
      'in-reply-to': payload,
      file: '/x.png',
      publish: 'full',
    }),
    field('links of follow-ups', 'href: ', payload, address(payload)),
    ...recordFields('a follow-up', payload),
    ...body('body of a follow-up', [payload]),
  ];
}

/** Reasons of what was withdrawn: pages, and places in a page that is still there. */
export const redirects = (group: readonly string[]): Pieces => [
  own('withdrawn:'),
  ...group.flatMap((reason, at) =>
    [`/2026/sessions/gone-${at}/`, `/2026/resolutions/resolution/#gone-${at}`].map((gone) =>
      field('reasons of withdrawal', '  - ', { address: gone, reason: both(reason), date: '2026' }),
    ),
  ),
];
