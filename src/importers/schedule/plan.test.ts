/** Importing once, again, and after somebody has edited on either side. */
import { expect, test } from 'vitest';
import { loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import { writeContent } from '../../testing/content.ts';
import { type Files, imported, planned, scheduleFixture } from '../testing/project.ts';

const pretalx = scheduleFixture('pretalx.json');
const pentabarf = scheduleFixture('pentabarf.xml');
const opening = 'content/2024/sessions/otkrytie-mosty-i-dorogi.md';
const roads = 'content/2024/sessions/dorogi.md';
const anna = 'content/people/anna-mostovaya.md';

/** The text with one passage replaced, which has to be there. */
function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
}

const withEdit = (files: Files, path: string, from: string, to: string): Files => ({
  ...files,
  [path]: edited(files[path] ?? '', from, to),
});

const first = imported({}, pretalx, { language: 'ru' });
const again = (files: Files, text = pretalx) => imported(files, text, { language: 'ru' });

const loaded = (files: Files) => loadProceedings(writeContent(files), { cacheDir: null, version: 'test' });

function report(files: Files): string {
  const { issues, language } = loaded(files);
  return formatReport(issues, language);
}

test('An empty folder becomes a conference with nothing wrong and nothing invented', () => {
  expect(first.written).toEqual([
    'content/2024/edition.md',
    roads,
    opening,
    'content/conference.md',
    anna,
    'content/people/pyotr-dorogin.md',
  ]);
  expect(report(first.files)).toBe('');
  expect(first.files['content/conference.md']).toBe(
    '---\nname: Пробная конференция\nlanguages:\n  - ru\n---\n',
  );
  expect(first.files['content/2024/edition.md']).toBe(
    '---\ntitle: Пробная конференция\nstart: 2024-04-12\nend: 2024-04-13\ntimezone: Europe/Moscow\n---\n',
  );
});

test('One event is one file, whose front matter a person can read', () => {
  expect(first.files[opening]).toMatchInlineSnapshot(`
    "---
    title: "Открытие: «мосты» и 'дороги'"
    type: plenary
    date: 2024-04-12
    start: 10:30
    end: 12:00
    room: Большой зал
    track: Мосты
    people:
      - person: anna-mostovaya
      - person: pyotr-dorogin
    materials:
      - kind: other
        label: Страница в программе конференции
        href: https://example.org/sample/talk/AAAAAA/
      - kind: other
        label: О мостах
        href: https://example.org/bridges
      - kind: slides
        label: Slides
        href: https://example.org/media/slides.pdf
    language: ru
    imported:
      from: pretalx
      guid: bbbbbbbb-0000-0000-0000-000000000001
      values:
        title: "Открытие: «мосты» и 'дороги'"
        type: plenary
        date: 2024-04-12
        start: 10:30
        end: 12:00
        room: Большой зал
        track: Мосты
        people: sha256:03769730c3224166
        materials: sha256:2811d3d993842884
        language: ru
        body: sha256:b349d5fc63b148e4
    ---

    Кто строит **мосты**

    Вопросы:
    * какие
    * где List\\<T>

    [схема](https://example.org/media/plan.png)
    "
  `);
  expect(first.files[anna]).toMatchInlineSnapshot(`
    "---
    name: Анна Мостовая
    imported:
      from: pretalx/2024
      guid: ABC123
      values:
        name: Анна Мостовая
        body: Строит мосты.
    ---

    Строит мосты.
    "
  `);
});

test.each(['pentabarf.xml', 'frab.xml', 'pretalx.json', 'schedule-v2.json'])(
  'The content made from %s has no errors, and importing it again changes nothing',
  (name) => {
    const text = scheduleFixture(name);
    const once = imported({}, text, { timezone: 'Europe/Riga' });
    // Which interface is shown is for the organizer to say.
    expect(loaded(once.files).issues.filter(({ code }) => code !== 'unreviewed-language')).toEqual([]);
    expect(imported(once.files, text).written).toEqual([]);
  },
);

test('One changed event changes one file, and in it only what changed', () => {
  const changed = again(
    first.files,
    edited(pretalx, '"start": "13:00"', '"start": "13:15"').replace('T13:00', 'T13:15'),
  );
  expect(changed.written).toEqual([roads]);
  const lines = (files: Files) => (files[roads] ?? '').split('\n');
  const before = new Set(lines(first.files));
  expect(lines(changed.files).filter((line) => !before.has(line))).toEqual([
    'start: 13:15',
    'end: 13:45',
    '    start: 13:15',
    '    end: 13:45',
  ]);
});

test('An event keeps its address when its title changes', () => {
  const renamed = again(first.files, edited(pretalx, '"Дороги"', '"Дороги и тропы"'));
  expect(renamed.written).toEqual([roads]);
  expect(renamed.files[roads]).toContain('title: Дороги и тропы\n');
});

test('A file that was renamed by hand is still the event’s', () => {
  const { [roads]: text = '', ...rest } = first.files;
  const moved = { ...rest, 'content/2024/sessions/about-roads.md': text };
  expect(again(moved).written).toEqual([]);
});

test('A field edited by hand stays and is reported; the rest of the file follows the source', () => {
  const mine = withEdit(first.files, roads, 'title: Дороги\n', 'title: Наши дороги # так в программе\n');
  const same = again(mine);
  expect(same.written).toEqual([]);
  expect(same.report.kept).toMatchObject([
    { path: roads, field: 'title', here: 'Наши дороги', source: 'Дороги' },
  ]);

  const source = edited(edited(pretalx, '"Дороги"', '"Тропы"'), '"duration": "00:30"', '"duration": "01:00"');
  const after = again(mine, source);
  expect(after.written).toEqual([roads]);
  expect(after.files[roads]).toContain('title: Наши дороги # так в программе\n');
  expect(after.files[roads]).toContain('\nend: 14:00\n');
  expect(after.report.kept).toMatchObject([{ field: 'title', here: 'Наши дороги', source: 'Тропы' }]);
  expect(again(after.files, source).written).toEqual([]);
});

test('A text edited by hand stays, and one that nobody touched follows the source', () => {
  const mine = withEdit(first.files, opening, 'Кто строит', 'Кто чинит');
  const source = edited(pretalx, 'Кто строит', 'Кто красит');
  expect(again(mine, source).written).toEqual([]);
  expect(again(mine, source).report.kept).toMatchObject([{ path: opening, field: 'body' }]);
  expect(again(first.files, source).files[opening]).toContain('\n\nКто красит **мосты**\n');
});

test('When the source becomes what was edited here, they agree again', () => {
  const mine = withEdit(first.files, roads, 'title: Дороги\n', 'title: Тропы\n');
  const source = edited(pretalx, '"Дороги"', '"Тропы"');
  const agreed = again(mine, source);
  expect(agreed.report.kept).toEqual([]);
  expect(again(agreed.files, edited(pretalx, '"Дороги"', '"Пути"')).files[roads]).toContain('title: Пути\n');
});

test('Fields that the source does not have survive, and so do comments and layout', () => {
  const mine = withEdit(
    first.files,
    roads,
    'type: talk\n',
    '# проверено\ntype:   talk\ndraft: true\ntrack: Мой поток\n',
  );
  const after = again(mine, edited(pretalx, '"Дороги"', '"Тропы"'));
  expect(after.report.kept).toEqual([]);
  expect(after.files[roads]).toContain(
    'title: Тропы\n# проверено\ntype:   talk\ndraft: true\ntrack: Мой поток\n',
  );
});

test('The file of an event that vanished stays and is named, unless it is marked as cancelled', () => {
  const source = edited(
    pretalx,
    'bbbbbbbb-0000-0000-0000-000000000002',
    'bbbbbbbb-0000-0000-0000-000000000003',
  );
  const after = again(first.files, source);
  expect(after.report.vanished).toEqual([roads]);
  expect(after.files[roads]).toBe(first.files[roads]);
  expect(after.written).toEqual(['content/2024/sessions/dorogi-2.md']);
  const cancelled = withEdit(after.files, roads, 'type: talk\n', 'type: talk\nstate: cancelled\n');
  expect(again(cancelled, source).report.vanished).toEqual([]);
});

test('People of one name and different keys are told apart and reported; one key is one person', () => {
  const { files, report } = imported({}, pentabarf, { timezone: 'Europe/Riga' });
  expect(Object.keys(files).filter((path) => path.includes('/people/'))).toEqual([
    'content/people/anna-miller-2.md',
    'content/people/anna-miller.md',
    'content/people/janis-berzins.md',
  ]);
  expect(report.namesakes).toEqual([{ name: 'Anna Miller', ids: ['anna-miller', 'anna-miller-2'] }]);
});

test('A person whom the project knows by name is not made anew, and their file stays as it is', () => {
  const own = '---\nname: {family: Мостовая, given: {ru: Анна, en: Anna}}\n---\n';
  const { files, written } = again({ 'content/people/mostovaya.md': own });
  expect(files['content/people/mostovaya.md']).toBe(own);
  expect(written).not.toContain(anna);
  expect(files[opening]).toContain('- person: mostovaya\n');
});

test('A person’s file follows the source where it was not edited', () => {
  const mine = withEdit(first.files, anna, 'name: Анна Мостовая', 'name: А. П. Мостовая');
  const after = again(mine, edited(pretalx, 'Строит мосты.', 'Строила мосты.'));
  expect(after.written).toEqual([anna]);
  expect(after.files[anna]).toContain('name: А. П. Мостовая\n');
  expect(after.files[anna]).toContain('\n\nСтроила мосты.\n');
});

test('Numbers of people in another conference’s export mean other people', () => {
  const both = imported(first.files, edited(pretalx, 'Анна Мостовая', 'Ольга Речная'), { edition: '2025' });
  expect(both.files[anna]).toBe(first.files[anna]);
  expect(both.written).toContain('content/people/olga-rechnaya.md');
  expect(again(both.files).written).toEqual([]);
});

test('Unknown kinds of events are counted and become other', () => {
  const { report, files } = imported({}, pentabarf, { timezone: 'Europe/Riga' });
  expect(report.unknownTypes).toEqual([{ word: 'excursion', count: 1 }]);
  expect(files['content/2024/sessions/night-at-the-mill.md']).toContain('type: other\n');
});

test('The time zone is taken from the city where that names one, and missed where nothing does', () => {
  const zone = (text: string) => planned({}, text).report.timezone;
  expect(zone(pentabarf)).toEqual({ zone: 'Europe/Riga', fromPlace: true });
  expect(zone(edited(pentabarf, 'Riga', 'Ogre'))).toBeNull();
  expect(zone(pretalx)).toEqual({ zone: 'Europe/Moscow', fromPlace: false });
});

test('Without any day there is no edition to be made', () => {
  const event = '{"guid": "1", "title": "A"}';
  const text = `{"schedule": {"conference": {"days": [{"rooms": {"R": [${event}]}}]}}}`;
  expect(planned({}, text).issues.map(({ code }) => code)).toEqual(['schedule-without-days']);
});
