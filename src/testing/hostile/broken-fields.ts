/** Records whose front matter is wrong, of every kind: each in a file of its own beside all the others. */
import type { BrokenFile } from './broken-files.ts';

const session = (fields: string): string => `---\ntitle: A\ntype: panel\n${fields}\n---\n`;
const resolution = (fields: string, body = '1) one'): string => `---\ntitle: A\n${fields}\n---\n\n${body}\n`;
const followUp = (fields: string): string => `---\n${fields}\n---\n`;

const at = (id: string): string => `content/2017/sessions/${id}.md`;
const resolutionAt = (id: string): string => `content/2017/resolutions/${id}.md`;
const followUpAt = (id: string): string => `content/2017/follow-ups/${id}.md`;

export const brokenFields: readonly BrokenFile[] = [
  // YAML
  [at('colon'), session('room: Hall: large'), '4:7', 'Put the whole value in quotes'],
  [at('bracket'), session('topics: [a, b'), '4:9', 'never closed'],
  [at('quotation'), session('room: "Hall\ntrack: b'), '4:7', 'never closed'],
  [at('tab'), session('change:\n\tdate: 2017-05-01'), '5:1', 'tab'],
  [at('tag'), session('room: !!js/function x'), '4:7', '`!`'],
  [at('merge-key'), session('<<: {room: A}'), '4:1', 'there is no field `<<`'],
  [at('prototype'), session('__proto__: {room: A}'), '4:1', 'there is no field `__proto__`'],
  [at('anchor'), session('room: *hall'), '4:7', 'quotes'],
  [at('complex-key'), session('? [a, b]\n: c'), '4:3', ''],
  [at('two-documents'), '---\ntitle: A\n...\n--- b\n---\n', '4:1', ''],
  [at('twice'), session('room: A\nroom: B'), '5:1', '`room` is here twice'],
  [at('merge-conflict'), session('<<<<<<< HEAD\nroom: A\n=======\nroom: B\n>>>>>>> b'), '4:1', ''],
  [at('a-list'), '---\n- title: A\n- type: panel\n---\n', '2:1', ''],
  [at('a-text'), '---\njust words\n---\n', '2:1', ''],
  [at('json'), '{"title": "A", "type": "panel"}\n', '1:1', '`---`'],
  [at('toml'), '+++\ntitle = "A"\n+++\n', '1:1', '`---`'],
  [at('code'), '---js\n{ title: process.exit() }\n---\n', '1:1', 'Remove “js”'],
  [at('unclosed'), '---\ntitle: A\ntype: panel\n\nText\n', '1:1', '`---`'],
  [at('empty'), '', '1:1', '`---`'],
  // Types, words, dates and times
  [at('no-type'), '---\ntitle: A\n---\n', '2:1', '`type`'],
  [at('list-for-text'), session('room: [A]'), '4:7', 'list'],
  [at('text-for-list'), session('topics: policy'), '4:9', 'list'],
  [at('fields-for-text'), '---\ntitle: {ru: {a: b}}\ntype: panel\n---\n', '2:13', ''],
  [at('wrong-word'), '---\ntitle: A\ntype: roundtable\n---\n', '3:7', '`round-table`'],
  [at('us-date'), session('date: 05/12/2017'), '4:7', '05/12/2017'],
  [at('no-such-day'), session('date: 2017-02-30'), '4:7', '2017-02-30'],
  [at('words-for-date'), session('date: 12 May 2017'), '4:7', '12 May 2017'],
  [at('outside-the-edition'), session('date: 2018-05-12'), '4:7', '2018-05-12'],
  [at('no-such-time'), session('start: 25:61'), '4:8', '25:61'],
  [at('unknown-key'), session('rooom: A'), '4:1', '`room`'],
  [at('unknown-person'), session('people:\n  - person: nobody'), '5:13', '"nobody"'],
  [at('unknown-topic'), session('topics: [nothing]'), '4:10', '"nothing"'],
  [at('no-slides'), session('materials:\n  - {kind: slides, href: /none.pdf}'), '5:26', 'none.pdf'],
  [at('address-that-runs'), session('materials:\n  - {kind: slides, href: "data:text/html,x"}'), '5:26', ''],
  [
    'content/2018/edition.md',
    '---\ntitle: A\nstart: 2018-05-11\nend: 2018-05-10\ntimezone: Europe/Moscow\n---\n',
    '4:6',
    'before',
  ],
  [
    'content/2019/edition.md',
    '---\ntitle: A\nstart: 2019-05-11\nend: 2019-05-12\ntimezone: Moon/Base\n---\n',
    '5:11',
    'Moon/Base',
  ],
  ['content/2020/edition.md', '---\ntitle: A\n---\n', '2:1', '`start`'],
  ['content/people/orcid.md', '---\nname: A\norcid: 0000-0002-1825-0098\n---\n', '3:8', 'ORCID'],
  ['content/people/nameless.md', '---\nname: {given: A}\n---\n', '2:7', ''],
  ['content/people/consent.md', '---\nname: A\nconsent: yes\n---\n', '3:10', ''],
  ['content/organizations/kind.md', '---\nname: A\nkind: ministry\n---\n', '3:7', 'body, group'],
  ['content/organizations/country.md', '---\nname: A\nkind: body\ncountry: Russia\n---\n', '4:10', 'Russia'],
  ['content/organizations/itself.md', '---\nname: A\nkind: body\nparent: itself\n---\n', '4:9', ''],
  ['content/topics/names.md', '---\nname: A\nalso-known-as: {a: b}\n---\n', '3:16', 'list'],
  ['content/topics/draft.md', '---\nname: A\ndraft: perhaps\n---\n', '3:8', 'true'],
  ['content/pages/nothing.md', '---\n---\n', '1:1', '`title`'],
  [resolutionAt('stage'), resolution('stage: passed'), '3:8', 'draft, adopted'],
  [resolutionAt('source'), resolution('source: {file: ../../etc/passwd}'), '3:16', '/etc/passwd'],
  [resolutionAt('no-item'), resolution('recommendations:\n  "9": {topics: []}'), '4:3', '"9"'],
  [resolutionAt('no-part'), resolution('parts:\n  "7": {title: B}'), '4:3', '"7"'],
  [
    resolutionAt('addressee'),
    resolution('recommendations:\n  "1": {addressees: [{organization: nobody, as: sent-to, words: one}]}'),
    '4:37',
    '"nobody"',
  ],
  [
    resolutionAt('not-a-quotation'),
    resolution('recommendations:\n  "1": {addressees: [{organization: kind, as: sent-to, words: Ministry}]}'),
    '4:63',
    'Ministry',
  ],
  [
    followUpAt('status'),
    followUp('date: 2018\nabout: ["2017/stage#1"]\nstatus: done'),
    '4:9',
    'according-to',
  ],
  [followUpAt('date'), followUp('date: 2018-13\nabout: ["2017/stage#1"]'), '2:7', '2018-13'],
  [followUpAt('about'), followUp('date: 2018\nabout: ["2017/nothing#1"]'), '3:9', '2017/nothing'],
  [followUpAt('form'), followUp('date: 2018\nabout: [1-i-3]'), '3:9', '1-i-3'],
];
