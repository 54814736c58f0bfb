import { expect, test } from 'vitest';
import type { Citable } from '../citations/citable.ts';
import { dublinCore, scholarlyMeta } from './scholarly.ts';

const cited: Citable = {
  kind: 'resolution',
  key: 'example:2017/resolutions/r',
  url: 'https://example.org/2017/resolutions/r/',
  title: 'Резолюция',
  container: null,
  genre: 'Резолюция',
  authors: [],
  event: { title: 'Форум', place: 'Казань', start: '2017-05-11', end: '2017-05-12' },
  publisher: 'Форум',
  organizers: [],
  issued: '2017-05-12',
  language: 'ru',
  remarks: [],
  abstract: null,
  bibliography: '',
};
const named = (of: Partial<Citable>, name: string, pdf: string | null = null) =>
  scholarlyMeta({ ...cited, ...of }, pdf)
    .filter((meta) => meta.name === name)
    .map(({ content }) => content);
const lecture: Partial<Citable> = {
  kind: 'session',
  container: 'Форум',
  authors: [{ family: 'Петрова', given: 'Анна Ильинична' }],
};

test('A resolution is indexed as a report of the conference, with its PDF', () => {
  const pdf = 'https://example.org/2017/resolutions/r.pdf';
  expect(named({}, 'citation_technical_report_institution')).toEqual(['Форум']);
  expect(named({}, 'citation_publication_date')).toEqual(['2017/05/12']);
  expect(named({}, 'citation_pdf_url', pdf)).toEqual([pdf]);
  expect(named({}, 'citation_pdf_url')).toEqual([]);
  expect(named({}, 'DC.type')).toEqual(['Text']);
});

test('A lecture is indexed as a paper of the conference, under its author', () => {
  expect(named(lecture, 'citation_author')).toEqual(['Петрова, Анна Ильинична']);
  expect(named(lecture, 'citation_conference_title')).toEqual(['Форум']);
});

test('A discussion and an item are described, and not indexed as publications', () => {
  for (const kind of ['session', 'item', 'edition'] as const) {
    const names = scholarlyMeta({ ...cited, kind }, null).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('citation_'))).toEqual([]);
    expect(names).toContain(`${dublinCore.prefix}.identifier`);
  }
});
