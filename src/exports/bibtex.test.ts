import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference, nasty } from './testing/hostile.ts';
import { readBibtex } from './testing/references.ts';

const own = exported(ownProject);
const hostile = exported(hostileConference);
const full = exported(fullConference);

test('The resolution of 2017 is a report of the conference that adopted it', async () => {
  expect(
    await own.text('/2017/resolutions/resolution.bib'),
  ).toBe(`@techreport{example:2017/resolutions/resolution,
  title = {{Резолюция участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор»}},
  institution = {{II Санкт-Петербургская международная конференция кластеров}},
  type = {Резолюция},
  address = {Санкт-Петербург},
  eventdate = {2017-05-11/2017-05-12},
  year = {2017},
  month = may,
  url = {https://example.org/2017/resolutions/resolution/},
  langid = {russian},
}
`);
});

test('A reference manager reads a session and its talks with their speakers', async () => {
  const [session, talk, other] = readBibtex(await full.text('/2026/sessions/plenary.bib'));
  expect(session).toMatchObject({
    type: 'paper-conference',
    title: 'Пленарное заседание «Образцы всего»',
    'container-title': 'Четвёртая образцовая конференция кластеров',
    issued: { 'date-parts': [[2026, 5, 12]] },
  });
  expect(session).not.toHaveProperty('author');
  expect(talk).toMatchObject({
    title: 'Состояние образцов и задачи на будущее',
    author: [{ family: 'Примерова', given: 'Мария' }],
    URL: 'https://example.org/2026/sessions/plenary/#state-of-specimens',
  });
  expect(other?.author).toEqual([{ family: 'John Specimen' }]);
});

test('Words that mean something to TeX come back as words', async () => {
  const [resolution] = readBibtex(await hostile.text('/2017/resolutions/resolution.bib'));
  expect(resolution?.title).toBe(`Резолюция ${nasty.markup} ${nasty.braces}`);
  const [session, talk] = readBibtex(await hostile.text('/2017/sessions/round-table.bib'));
  expect(session?.title).toBe(`${nasty.calendar} ${nasty.markup}`);
  expect(session?.['container-title']).toBe(`Издание ${nasty.braces} ${nasty.emoji}`);
  expect(talk?.author).toEqual([{ family: 'О’Нил, {мл.}', given: 'Анна & "Ко"' }]);
});

test('A brace without its other one does not swallow the next reference', async () => {
  const files = {
    'content/2017/sessions/a.md':
      '---\ntitle: Одна { скобка\ntype: panel\ntalks: [{id: b, title: "И }} другая", people: []}]\n---\n',
  };
  const read = readBibtex(await exported(files).text('/2017/sessions/a.bib'));
  expect(read.map(({ title }) => title)).toEqual(['Одна { скобка', 'И }} другая']);
});
