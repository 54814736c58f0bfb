import { expect, test } from 'vitest';
import { loadProceedings } from '../../proceedings.ts';
import { item, model } from '../../testing/load.ts';
import { ownProject } from '../testing/exported.ts';
import { editionCard, itemCard, resolutionCard, sessionCard } from './words.ts';

const own = loadProceedings(ownProject, { cacheDir: null, version: 'test' }).proceedings?.[0] ?? model({});

const people = Array.from({ length: 10 }, (_, index) => `p${index + 1}`);
const conference = model({
  ...Object.fromEntries(people.map((id) => [`content/people/${id}.md`, `---\nname: Анна ${id}\n---\n`])),
  'content/2017/sessions/plenary.md': `---
title: О развитии кластеров
type: plenary
state: cancelled
date: 2017-05-11
start: "10:00"
end: "11:30"
room: Большой зал
people: [${people.map((person) => `{person: ${person}}`).join(', ')}]
---
`,
  'content/2017/resolutions/resolution.md':
    '---\ntitle: Заявление участников\nstage: draft\nadopted: {date: 2017-05-12}\n---\n\n1) Создать:\n   а) совет;\n   б) фонд.\n',
});
const edition = conference.editions[0];
const session = edition?.sessions[0];
const resolution = edition?.resolutions[0];
if (edition === undefined || session === undefined || resolution === undefined)
  throw new Error('No content.');

test('An item’s card says its place, its words, who is named and what it stands in', () => {
  const third = own.editions[0]?.resolutions[0]?.recommendations.find(({ id }) => id === '1-i-3');
  expect(third && itemCard(third, own)).toMatchObject({
    kicker: 'Пункт 3 раздела I части 1',
    label: '3)',
    mark: null,
    title:
      'Включение представителей кластеров-лидеров в Научно-технические советы государственных корпораций.',
    asides: [
      'Сфера ответственности: Команда кластера\nНаправлено в: Департамент стратегического развития и инноваций Минэкономразвития России',
    ],
    conference: 'Конференция кластеров',
    document: 'Резолюция',
    edition: '2017',
  });
});

test('An item’s words are followed by those of its inner items, with their labels', () => {
  expect(itemCard(item(resolution, '1'), conference).title).toBe('Создать:\nа) совет;\nб) фонд.');
});

test('A draft says that it is one, on the card of each of its items too', () => {
  expect(itemCard(item(resolution, '1'), conference).mark).toBe('ПРОЕКТ');
  expect(resolutionCard(resolution, conference).mark).toBe('ПРОЕКТ');
});

test('A resolution’s card says when it was adopted and how many items it has', () => {
  expect(resolutionCard(resolution, conference).facts).toEqual(['Дата принятия: 12 мая 2017 года · 1 пункт']);
});

test('A session’s card says its kind, when and where it is, and that it is cancelled', () => {
  expect(sessionCard(session, conference)).toMatchObject({
    kicker: 'Пленарное заседание',
    mark: 'Отменено',
    facts: ['11 мая 2017 года · 10:00–11:30 · Большой зал'],
  });
});

test('Of many speakers a card names as many as it has room for, and counts the others', () => {
  const { asides } = sessionCard(session, conference);
  expect(asides.at(0)).toMatch(/^Анна p1, .* и ещё 2$/);
  expect(asides.at(-1)).toBe('Анна p1 и ещё 9');
});

test('An edition’s card says when and where it was held', () => {
  expect(own.editions[0] && editionCard(own.editions[0], own)).toMatchObject({
    title: 'II Санкт-Петербургская международная конференция кластеров',
    lead: 'Кластеры открывают границы. Зеленый коридор',
    facts: ['11–12 мая 2017 года · Санкт-Петербург'],
  });
});
