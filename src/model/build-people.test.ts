import { expect, test } from 'vitest';
import { model } from '../testing/load.ts';

const person = (lines: string) => `---\n${lines}\nconsent: {date: 2017-01-01}\n---\n`;
const anna = person('name: {family: Смирнова, given: Анна, patronymic: Викторовна}\npost: Ректор');
const oleg = person('name: {family: Ёлкин, given: Олег}\npost: Профессор\naffiliations: [НИУ ВШЭ]');
const session = (lines: string) => `---\ntitle: Слет\ntype: round-table\n${lines}\n---\n`;

function people(lines: string, files: Record<string, string> = {}) {
  return model({
    'content/people/anna.md': anna,
    'content/people/oleg.md': oleg,
    'content/2017/sessions/a.md': session(lines),
    ...files,
  });
}

test('A list of people goes by family names', () => {
  const found = people('', { 'content/people/zoya.md': person('name: {family: Жукова, given: Зоя}') });
  expect(found.people.map(({ filedAs }) => filedAs)).toEqual([
    'Ёлкин Олег',
    'Жукова Зоя',
    'Смирнова Анна Викторовна',
  ]);
});

test('A session stands once on a person’s page, with the part taken and the talks', () => {
  const found = people(
    'people: [{person: oleg, role: модератор, post: Декан}]\ntalks: [{id: x, title: О кадрах, people: [{person: oleg}, {person: anna}]}]',
  );
  const [olegs, annas] = found.people.map(({ appearances }) => appearances);
  expect(olegs).toMatchObject([
    {
      edition: { title: '2017' },
      sessions: [
        {
          title: 'Слет',
          part: { role: 'модератор', post: 'Декан' },
          talks: [{ title: 'О кадрах', address: '/2017/sessions/a/#x' }],
        },
      ],
    },
  ]);
  expect(annas?.[0]?.sessions).toMatchObject([{ part: null, talks: [{ title: 'О кадрах' }] }]);
});

test('What a programme does not state of a person comes from the person’s own record', () => {
  const [edition] = people('people: [{person: anna, post: Проректор}, {person: oleg}]').editions;
  expect(edition?.sessions[0]?.people.map(({ post }) => post)).toEqual(['Проректор', 'Профессор, НИУ ВШЭ']);
});

test('Where a programme names an organization, the person’s other ones are not named beside it', () => {
  const [edition] = people('people: [{person: oleg, organization: fund}]', {
    'content/organizations/fund.md': '---\nname: Фонд\n---\n',
  }).editions;
  expect(edition?.sessions[0]?.people).toMatchObject([
    { post: 'Профессор', organization: { title: 'Фонд' } },
  ]);
});

test('On a person’s own page a session names only another post than the present one', () => {
  const [olegs] = people('people: [{person: oleg, role: спикер}]').people;
  expect(olegs?.appearances[0]?.sessions[0]?.part).toMatchObject({ role: 'спикер', post: null });
});
