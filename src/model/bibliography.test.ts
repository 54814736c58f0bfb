import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadProceedings } from '../proceedings.ts';
import { item, model, resolution } from '../testing/load.ts';

const body = '## 1\n\nСписок:\n\n### I. Раздел:\n\n1) Один:\n\n   а) альфа;\n   б) бета.\n';
const conference = (name: string, languages = 'ru') => ({
  'content/conference.md': `---\nname: ${name}\nlanguages: [${languages}]\n---\n`,
});
const edition = (title: string, more = '') => ({
  'content/2017/edition.md': `---\ntitle: ${title}\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n${more}---\n`,
});
const titled = (title: string) => ({
  'content/2017/resolutions/x.md': `---\ntitle: ${title}\n---\n\n## Part 1\n\n1) One.\n`,
});
const only = (files: Record<string, string>) => {
  const [found] = model(files).editions.flatMap(({ resolutions }) => resolutions);
  return found?.bibliography;
};

test('The resolution of 2017 and its items are referred to by the standard', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { proceedings } = loadProceedings(root, { cacheDir: null, version: 'test', preview: false });
  const [real] = proceedings?.[0]?.editions.flatMap(({ resolutions }) => resolutions) ?? [];
  const title =
    'Резолюция участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор»';
  expect(real?.bibliography).toBe(
    `${title} [Электронный ресурс] (Санкт-Петербург, 11–12 мая 2017 г.). URL: {url} (дата обращения: {date}).`,
  );
  expect(real?.recommendations.find(({ id }) => id === '1-i-3')?.bibliography).toBe(
    `${title} [Электронный ресурс] (Санкт-Петербург, 11–12 мая 2017 г.). Ч. 1, разд. I, п. 3. URL: {url} (дата обращения: {date}).`,
  );
});

test('A title that does not name the conference is followed by its name', () => {
  const files = { ...conference('Форум кластеров'), ...edition('III Форум кластеров', 'place: Казань\n') };
  expect(resolution(body, '', files).bibliography).toBe(
    'Резолюция участников [Электронный ресурс] : III Форум кластеров (Казань, 11–12 мая 2017 г.). URL: {url} (дата обращения: {date}).',
  );
});

test('The site is named where neither the title nor the conference says its name', () => {
  const files = { ...conference('Кластеры России'), ...edition('Третья встреча') };
  expect(resolution(body, '', files).bibliography).toBe(
    'Резолюция участников [Электронный ресурс] : Третья встреча (11–12 мая 2017 г.) // Кластеры России : сайт. URL: {url} (дата обращения: {date}).',
  );
});

test('Another number of the same conference is not its name', () => {
  const files = {
    ...conference('Форум кластеров'),
    ...edition('III Форум кластеров'),
    ...titled('Итоги II Форума кластеров'),
  };
  expect(only(files)).toContain('Итоги II Форума кластеров [Электронный ресурс] : III Форум кластеров (');
});

test('A full stop at the end of a title is not doubled', () => {
  expect(only(titled('Итоги.'))).toMatch(/^Итоги \[Электронный ресурс\] : Первая/);
});

test('An inner item is cited from the largest level down', () => {
  expect(item(resolution(body), '1-i-1-b').bibliography).toContain('. Ч. 1, разд. I, п. 1, подп. «б». URL:');
});

test('English follows the order of ISO 690', () => {
  const files = {
    ...conference('Cluster Conference', 'en'),
    ...edition('Second Cluster Conference', 'place: Oslo\n'),
    ...titled('Resolution'),
  };
  const [found] = model(files).editions.flatMap(({ resolutions }) => resolutions);
  expect(found?.recommendations[0]?.bibliography).toBe(
    'Resolution [online]. Second Cluster Conference (Oslo, 11–12 May 2017). Pt. 1, item 1. URL: {url} (accessed {date}).',
  );
});

const people = Object.fromEntries(
  ['Иванов', 'Петров', 'Сидоров', 'Алексеев'].map((family, index) => [
    `content/people/p${index}.md`,
    `---\nname: {family: ${family}, given: Пётр, patronymic: Ильич}\n---\n`,
  ]),
);
const session = (frontMatter: string, files: Record<string, string> = {}) => {
  const built = model({
    ...people,
    'content/people/typed.md': '---\nname: John Smith\n---\n',
    'content/people/plato.md': '---\nname: Платон\n---\n',
    ...edition('Форум', 'place: Казань\n'),
    ...files,
    'content/2017/sessions/s.md': `---\n${frontMatter}---\n`,
  });
  return built.editions[0]?.sessions[0];
};
const speakers = (count: number) =>
  Array.from({ length: count }, (_, index) => `{person: p${index}}`).join(', ');
const talk = (list: string) =>
  session(`title: Встреча\ntype: panel\ntalks: [{id: t, title: О деле, people: [${list}]}]\n`)?.talks[0]
    ?.bibliography;

test('The proceedings of an edition are referred to as what they are', () => {
  const [held] = model({ ...conference('Форум'), ...edition('Форум', 'place: Казань\n') }).editions;
  expect(held?.bibliography).toBe(
    'Форум [Электронный ресурс] : материалы (Казань, 11–12 мая 2017 г.). URL: {url} (дата обращения: {date}).',
  );
});

test('A session stands in the proceedings of its conference, and its type is said once', () => {
  expect(session('title: О деле\ntype: round-table\n')?.bibliography).toBe(
    'О деле [Электронный ресурс] : круглый стол // Форум (Казань, 11–12 мая 2017 г.). URL: {url} (дата обращения: {date}).',
  );
  expect(session('title: Круглый стол «О деле»\ntype: round-table\n')?.bibliography).toMatch(
    /^Круглый стол «О деле» \[Электронный ресурс\] \/\/ Форум /,
  );
});

test('Up to three speakers of a talk stand before its title', () => {
  expect(talk(speakers(1))).toMatch(/^Иванов П\. И\. О деле \[Электронный ресурс\] : доклад \/\/ Форум /);
  expect(talk(speakers(3))).toMatch(/^Иванов П\. И\., Петров П\. И\., Сидоров П\. И\. О деле \[/);
});

test('Of more than three the first one stands behind the title', () => {
  expect(talk(speakers(4))).toMatch(
    /^О деле \[Электронный ресурс\] : доклад \/ П\. И\. Иванов \[и др\.\] \/\/ Форум /,
  );
});

test('A name that is not in parts cannot head a reference and stands behind the title', () => {
  expect(talk('{person: p0}, {person: typed}')).toMatch(
    /^О деле \[Электронный ресурс\] : доклад \/ П\. И\. Иванов, John Smith \/\/ Форум /,
  );
});

test('Somebody with one name stands under it before the title, like anybody else', () => {
  expect(talk('{person: p0}, {person: plato}')).toMatch(
    /^Иванов П\. И\., Платон О деле \[Электронный ресурс\] : доклад \/\/ Форум /,
  );
});

test('A draft is called one, unless its title does', () => {
  expect(resolution(body, 'stage: draft\n').bibliography).toContain('[Электронный ресурс] : проект : Первая');
  const titledSo = {
    'content/2017/resolutions/x.md': '---\ntitle: Проект решения\nstage: draft\n---\n\n1) Один.\n',
  };
  expect(only(titledSo)).toMatch(/^Проект решения \[Электронный ресурс\] : Первая/);
});
