/** What a document that is not adopted counts for: nothing. And which records only a preview shows. */
import { expect, test } from 'vitest';
import { load, model } from '../../testing/load.ts';
import { adoptedAmong, draftPages, draftsShown } from './drafts.ts';

const addressees =
  '{addressees: [{organization: ministry, as: proposed-to, words: Министерству}], topics: [sea]}';
const resolution = (stage: string) =>
  `---\ntitle: Документ\nstage: ${stage}\nparts:\n  "1": {session: talk}\nrecommendations:\n  "1-1": ${addressees}\n---\n\n## 1\n\n1) Министерству.\n`;
const files = (stage: string) => ({
  'content/2017/resolutions/resolution.md': resolution('adopted'),
  'content/2017/resolutions/second.md': resolution(stage),
  'content/2017/sessions/talk.md': '---\ntitle: Встреча\ntype: seminar\n---\n',
  'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
  'content/topics/sea.md': '---\nname: Море\n---\n',
});

test.each([
  ['draft', 1],
  ['adopted', 2],
])('The items of a resolution that is %s count accordingly', (stage, count) => {
  const { organizations, topics, editions } = model(files(stage));
  expect([organizations[0]?.count, organizations[0]?.items[0]?.count, topics[0]?.count]).toEqual([
    count,
    count,
    count,
  ]);
  expect(editions[0]?.sessions[0]?.outcomes).toHaveLength(count);
  expect(adoptedAmong(editions[0]?.resolutions ?? [])).toHaveLength(count);
});

test('Its pages are those of the document and of each item', () => {
  expect(draftPages(model(files('draft')))).toEqual([
    '/2017/resolutions/second/',
    '/2017/resolutions/second/1-1/',
  ]);
});

test('The day until which proposals are accepted is known with each item, and only of a draft', () => {
  const at = (stage: string) => {
    const text = resolution(stage).replace(
      'parts:',
      'proposals: {until: 2027-06-01, email: a@example.org}\nparts:',
    );
    const [only] =
      model({
        ...files('adopted'),
        'content/2017/resolutions/second.md': text,
      }).editions[0]?.resolutions.filter(({ id }) => id === 'second') ?? [];
    return [only?.proposals, only?.recommendations[0]?.proposals];
  };
  const proposals = { until: '2027-06-01', email: 'a@example.org' };
  expect(at('draft')).toEqual([proposals, proposals]);
  expect(at('adopted')).toEqual([null, null]);
});

test('A page shows a draft record where it holds or names it, or what belongs to it', () => {
  const content = {
    'content/people/anna.md': '---\nname: Анна\ndraft: true\n---\n',
    'content/people/annabel.md': '---\nname: Аннабель\n---\n',
    'content/2018/edition.md': '---\ntitle: Вторая\nstart: 2018-05-11\nend: 2018-05-12\ndraft: true\n---\n',
  };
  const shown = load(content, { preview: true }).proceedings?.[0].drafts ?? [];
  expect(shown.map(({ title }) => title).toSorted()).toEqual(['Анна', 'Вторая']);
  const on = (props: object) => draftsShown(shown, props).map(({ title }) => title);
  expect(on({ session: { people: [{ person: { address: '/people/anna/#a' } }] } })).toEqual(['Анна']);
  expect(on({ person: { address: '/people/annabel/' } })).toEqual([]);
  expect(on({ resolution: { address: '/2018/resolutions/x/' } })).toEqual(['Вторая']);
  expect(model(content).drafts).toEqual([]);
});
