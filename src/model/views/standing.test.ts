import { expect, test } from 'vitest';
import { model } from '../../testing/load.ts';
import type { Proceedings } from '../types.ts';
import { figuresOf } from './figures.ts';
import { isUnreported, standingIn } from './standing.ts';

const body = '1) Министерству составить каталог.\n2) Министерству построить хранилище.\n3) Остальное.\n';
const frontMatter = (stage: string) => `---
title: Резолюция
stage: ${stage}
recommendations:
  "1": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}, {organization: ministry, as: with, words: Министерству}]}
  "2": {addressees: [{organization: ministry, as: proposed-to, words: Министерству}]}
---

`;
const report = (item: string, status: string) => ({
  [`content/2017/follow-ups/${item}.md`]: `---\ndate: 2018\nabout: ["2017/resolution#${item}"]\n${status}---\n`,
});
const built = (reports: Record<string, string> = {}, stage = 'adopted') =>
  model({
    'content/organizations/ministry.md': '---\nname: Министерство\n---\n',
    'content/2017/resolutions/resolution.md': frontMatter(stage) + body,
    ...reports,
  });
const edition = ({ editions }: Proceedings) => editions[0] as Proceedings['editions'][number];
const done = 'status: done\naccording-to: {who: organizer}\n';

test('Items are counted by what is known last; one of which nothing is known is in the total alone', () => {
  const model = built(report('1', done));
  expect(figuresOf(edition(model)).standing).toEqual({
    counts: [{ status: 'done', count: 1 }],
    known: 1,
    total: 3,
  });
});

test('Of a body its own items are counted, each once in whatever manners it is named', () => {
  const [ministry] = built(report('1', done)).organizations;
  expect(standingIn(ministry?.items.flatMap(({ extracts }) => extracts) ?? [])).toEqual({
    counts: [{ status: 'done', count: 1 }],
    known: 1,
    total: 2,
  });
});

test('Where nothing is known there is nothing to show, and a report without a status is no status', () => {
  expect(figuresOf(edition(built())).standing).toBeNull();
  expect(figuresOf(edition(built(report('1', '')))).standing).toBeNull();
});

test('An edition is without any report when it adopted items and nobody said anything of them', () => {
  expect(isUnreported(edition(built()))).toBe(true);
  expect(isUnreported(edition(built(report('1', ''))))).toBe(false);
  expect(isUnreported(edition(built({}, 'draft')))).toBe(false);
  expect(isUnreported({ resolutions: [] })).toBe(false);
});
