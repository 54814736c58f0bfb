import { expect, test } from 'vitest';
import { overviewOf } from '../../model/views/home.ts';
import { item, model } from '../../testing/load.ts';
import { hostileConference, hostileItems, nasty } from '../testing/hostile.ts';
import { organizationThing, personThing, topicThing } from './directory.ts';
import { editionThing, sessionThing } from './event.ts';
import { jsonLd } from './json-ld.ts';
import { listThing } from './list.ts';
import { pageThing } from './page.ts';
import { itemThing, resolutionThing } from './report.ts';

const url = (address: string) => new URL(address, 'https://example.org').href;

const conference: Record<string, string> = {
  'content/2017/edition.md': `---
title: Первая конференция
start: 2017-05-11
end: 2017-05-12
timezone: Europe/Moscow
place: Москва
format: hybrid
roles:
  - {label: Организатор, organizations: [centre]}
  - {label: При участии и поддержке, organizations: [ministry]}
---
`,
  'content/organizations/ministry.md':
    '---\nname: Министерство\nshort: Мин\nurl: https://ministry.example/\n---\n',
  'content/organizations/department.md': '---\nname: Департамент\nparent: ministry\n---\n',
  'content/organizations/centre.md': '---\nname: Центр\n---\n',
  'content/topics/science.md': '---\nname: Наука\nalso-known-as: [НИР]\n---\n',
  'content/people/anna.md': '---\nname: Анна Иванова\npost: профессор\norcid: 0000-0002-1825-0097\n---\n',
  'content/2017/sessions/panel.md': `---
title: Дискуссия
type: panel
date: 2017-05-11
start: "10:00"
end: "11:30"
room: Зал 1
people: [{person: anna, role: модератор}]
talks: [{id: one, title: Доклад, people: [{person: anna, organization: centre}]}]
---
`,
  'content/2017/sessions/off.md': '---\ntitle: Лекция\ntype: lecture\nstate: cancelled\n---\n',
  'content/2017/resolutions/resolution.md': `---
title: Резолюция участников
short-title: Резолюция
adopted: {date: 2017-05-12}
recommendations:
  "1-1":
    topics: [science]
    addressees:
      - {organization: ministry, as: sent-to, words: Министерству}
      - {organization: ministry, as: with, words: с ним}
corrections: [{date: 2017-06-01, item: 1-1, was: открыт, now: открыть}]
---

## 1

1) Министерству открыть с ним:
   а) курс.
2) Раз.
`,
};

const { editions, organizations, people, topics } = model(conference);
const [edition] = editions;
if (edition === undefined) throw new Error('There is no edition.');
const [resolution] = edition.resolutions;
if (resolution === undefined) throw new Error('There is no resolution.');

test('An edition is an event with its days, its place and those who held it', () => {
  expect(editionThing(overviewOf(edition), url)).toMatchObject({
    '@type': 'Event',
    '@id': 'https://example.org/2017/',
    name: 'Первая конференция',
    startDate: '2017-05-11',
    endDate: '2017-05-12',
    location: { '@type': 'Place', name: 'Москва' },
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    superEvent: { '@type': 'EventSeries', '@id': 'https://example.org/#conference' },
    organizer: [
      { '@type': 'Organization', '@id': 'https://example.org/organizations/centre/', name: 'Центр' },
    ],
    contributor: [{ name: 'Министерство' }],
    subEvent: [
      {
        name: 'Дискуссия',
        startDate: '2017-05-11T10:00:00+03:00',
        eventStatus: 'https://schema.org/EventScheduled',
      },
      { name: 'Лекция', eventStatus: 'https://schema.org/EventCancelled' },
    ],
    subjectOf: [{ '@type': 'Report', '@id': 'https://example.org/2017/resolutions/resolution/' }],
  });
});

test('Whoever took part and supported is no sponsor', () => {
  expect(editionThing(overviewOf(edition), url)).not.toHaveProperty('sponsor');
});

test('A session says when, where and by whom, and holds its talks', () => {
  const session = edition.sessions.find(({ id }) => id === 'panel');
  expect(session && sessionThing(session, edition, url)).toMatchObject({
    '@type': 'Event',
    startDate: '2017-05-11T10:00:00+03:00',
    endDate: '2017-05-11T11:30:00+03:00',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { name: 'Зал 1', containedInPlace: { name: 'Москва' } },
    superEvent: { '@id': 'https://example.org/2017/', name: 'Первая конференция' },
    contributor: [{ '@type': 'Role', roleName: 'модератор', contributor: { name: 'Анна Иванова' } }],
    subEvent: [
      {
        '@id': 'https://example.org/2017/sessions/panel/#one',
        performer: [{ '@type': 'Person', name: 'Анна Иванова', affiliation: { name: 'Центр' } }],
      },
    ],
  });
});

test('Whoever is called a speaker performs, as whoever is called nothing does', () => {
  const session = edition.sessions.find(({ id }) => id === 'panel');
  const people = session?.people.map((one) => ({ ...one, role: 'докладчик' })) ?? [];
  const thing = session && sessionThing({ ...session, people }, edition, url);
  expect(thing).toMatchObject({ performer: [{ '@type': 'Person', name: 'Анна Иванова' }] });
  expect(thing).not.toHaveProperty('contributor');
});

test('Of a moved session neither its page nor its edition says that it is as planned', () => {
  const moved = edition.sessions.map((session) => ({ ...session, state: 'moved' as const }));
  for (const thing of [
    ...moved.map((session) => sessionThing(session, edition, url)),
    ...[editionThing(overviewOf({ ...edition, sessions: moved }), url)].flatMap(
      (event) => JSON.parse(JSON.stringify(event)).subEvent,
    ),
  ])
    expect(thing).not.toHaveProperty('eventStatus');
});

test('A cancelled session is cancelled, and what is not known of it is not said', () => {
  const session = edition.sessions.find(({ id }) => id === 'off');
  const thing = session && sessionThing(session, edition, url);
  expect(thing).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(Object.keys(thing ?? {})).not.toContain('startDate');
});

test('A resolution is a report of its items, each with its place, its permanent name and its words', () => {
  expect(resolutionThing(resolution, url)).toMatchObject({
    '@type': 'Report',
    name: 'Резолюция участников',
    alternateName: 'Резолюция',
    dateCreated: '2017-05-12',
    dateModified: '2017-06-01',
    inLanguage: 'ru',
    creativeWorkStatus: 'Adopted',
    hasPart: [
      {
        '@type': 'CreativeWork',
        '@id': 'https://example.org/2017/resolutions/resolution/1-1/',
        name: 'Пункт 1 части 1',
        identifier: '2017/resolution#1-1',
        position: 1,
        text: 'Министерству открыть с ним:\nа) курс.',
      },
      { identifier: '2017/resolution#1-2', position: 2, text: 'Раз.' },
    ],
  });
});

test('A long resolution names its items and leaves their words to their pages', () => {
  const long = {
    ...resolution,
    recommendations: resolution.recommendations.map((one) => ({ ...one, text: 'слово '.repeat(2000) })),
  };
  const { hasPart } = JSON.parse(JSON.stringify(resolutionThing(long, url)));
  expect(hasPart).toHaveLength(2);
  expect(JSON.stringify(hasPart)).not.toContain('слово');
});

test('An item belongs to its resolution and mentions whom it names, once', () => {
  expect(itemThing(item(resolution, '1-1'), url)).toMatchObject({
    '@type': 'CreativeWork',
    identifier: '2017/resolution#1-1',
    position: '1)',
    isPartOf: { '@type': 'Report', '@id': 'https://example.org/2017/resolutions/resolution/' },
    about: [{ '@type': 'DefinedTerm', name: 'Наука' }],
    mentions: [{ '@type': 'Organization', '@id': 'https://example.org/organizations/ministry/' }],
    hasPart: [{ '@id': 'https://example.org/2017/resolutions/resolution/1-1-a/' }],
  });
});

test('An organization, a person and a topic have their other names and their place', () => {
  const department = organizations.find(({ id }) => id === 'department');
  const ministry = organizations.find(({ id }) => id === 'ministry');
  expect(department && organizationThing(department, url)).toMatchObject({
    '@type': 'Organization',
    parentOrganization: { '@id': 'https://example.org/organizations/ministry/' },
  });
  expect(ministry && organizationThing(ministry, url)).toMatchObject({
    alternateName: ['Мин'],
    sameAs: 'https://ministry.example/',
    subOrganization: [{ '@id': 'https://example.org/organizations/department/' }],
  });
  expect(people[0] && personThing(people[0], url)).toMatchObject({
    '@type': 'Person',
    jobTitle: 'профессор',
    identifier: 'https://orcid.org/0000-0002-1825-0097',
  });
  expect(topics[0] && topicThing(topics[0], url)).toMatchObject({
    '@type': 'DefinedTerm',
    alternateName: ['НИР'],
    inDefinedTermSet: 'https://example.org/topics/',
  });
});

test('A page says where it stands, and a list what it lists unless that is too much', () => {
  const described = { name: 'Темы', title: 'Темы', description: '…', address: '/topics/', language: 'ru' };
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ title: `${index}`, address: `/topics/${index}/` }));
  const list = listThing('/topics/', entries(100), url);
  expect(pageThing({ ...described, above: [{ title: 'Главная', address: '/' }] }, [list], url)).toMatchObject(
    {
      '@type': 'CollectionPage',
      mainEntity: { '@id': 'https://example.org/topics/#list' },
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Главная', item: 'https://example.org/' },
          { position: 2, name: 'Темы', item: 'https://example.org/topics/' },
        ],
      },
    },
  );
  expect(list).toMatchObject({ numberOfItems: 100, itemListElement: { length: 100 } });
  const long = listThing('/topics/', entries(101), url);
  expect(long).toMatchObject({ numberOfItems: 101 });
  expect(long).not.toHaveProperty('itemListElement');
});

test('No word of the content ends the script, and each is read back to the letter', () => {
  const hostile = model(hostileConference).editions[0];
  const [document] = hostile?.resolutions ?? [];
  if (hostile === undefined || document === undefined) throw new Error('There is no resolution.');
  const text = jsonLd([
    editionThing(overviewOf(hostile), url),
    resolutionThing(document, url),
    ...hostile.sessions.map((session) => sessionThing(session, hostile, url)),
  ]);
  expect(text).not.toContain('<');
  const [event, report, session] = JSON.parse(text)['@graph'];
  expect(event.name).toBe(`Издание ${nasty.braces} ${nasty.emoji}`);
  expect(report.hasPart.map((part: { text: string }) => part.text)).toEqual(hostileItems);
  expect(session.subEvent[0].description).toBe(nasty.markup);
});
