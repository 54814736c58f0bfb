/** A table of mistakes as organizers make them: each is found once, where it is. */
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { readRecords } from './read.ts';

const conference = '---\nname: Conference\nlanguages: [ru, en]\n---\n';
const edition = '---\ntitle: A\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n';

function issuesOf(path: string, text: string): string[] {
  const files = { 'content/conference.md': conference, 'content/2017/edition.md': edition, [path]: text };
  const { issues } = readRecords(writeContent(files));
  return issues.map(({ place, code, field }) =>
    [`${place.line}:${place.column}`, code, field ?? ''].join(' ').trim(),
  );
}

const session = (fields: string) => `---\ntitle: A\ntype: panel\n${fields}\n---\n`;

test.each([
  ['no front matter', 'Text\n', '1:1 no-front-matter'],
  ['a blank line first', `\n${session('')}`, '1:1 no-front-matter'],
  ['an empty file', '', '1:1 no-front-matter'],
  ['front matter without an end', '---\ntitle: A\ntype: panel\n', '1:1 front-matter-unclosed'],
  ['too many dashes at the end', '---\ntitle: A\ntype: panel\n-----\n', '4:1 front-matter-fence'],
  [
    'front matter without fields',
    '---\n# nothing\n---\n',
    '1:1 missing-field title',
    '1:1 missing-field type',
  ],
  ['a colon in the text', session('room: Зал: большой'), '4:7 yaml-quotes'],
  ['a sign with a meaning at the start', session('room: @home'), '4:7 yaml-quotes'],
  ['an asterisk at the start', session('room: *main'), '4:7 yaml-quotes'],
  ['words after quotes', session('room: "Зал" большой'), '4:13 yaml-after-quotes'],
  ['an open quotation', session('room: "Зал\ntrack: b'), '4:7 yaml-unclosed'],
  ['an open bracket', session('topics: [a, b'), '4:9 yaml-unclosed'],
  ['an open bracket before others', session('topics: [a\ntalks: [{id: b, title: B}]'), '4:9 yaml-unclosed'],
  ['an open bracket inside another', session('talks: [{id: b, title: B]'), '4:9 yaml-unclosed'],
  ['a Windows path in quotes', session('room: "C:\\Users"'), '4:10 yaml-backslash'],
  ['a tab', session('change:\n\tdate: 2017-05-01'), '5:1 yaml-tab'],
  ['an exclamation mark at the start', session('room: !Важно зал'), '4:7 yaml-tag'],
  ['a number sign inside the text', session('room: Зал #3'), '4:11 yaml-hash'],
  ['a comma in a text by language', session('room: {ru: Зал, большой, en: Hall}'), '4:17 yaml-comma'],
  ['a field twice', session('title: B'), '4:1 yaml-duplicate-key'],
  ['no space after the colon', '---\ntitle:A\ntype:panel\n---\n', '2:7 yaml-colon-space'],
  ['no space after one colon', session('room:A\ntrack: b'), '4:6 yaml-colon-space'],
  ['no space after a colon in braces', session('room: {ru: А, en:B}'), '4:18 yaml-colon-space'],
  ['a no-break space after the colon', session('room:\u00a0A\ntrack: b'), '4:6 yaml-no-break-space'],
  [
    'no-break spaces as indent',
    session('people:\n  - person: a\n\u00a0\u00a0\u00a0\u00a0role: b\n  - person: c'),
    '6:1 yaml-no-break-space',
  ],
  ['a dash after the colon', session('room: - A'), '4:7 yaml-dash'],
  ['emphasis as Markdown writes it', session('room: *A* b'), '4:7 yaml-quotes'],
  ['one indent too many', session('room: A\n  track: b'), '5:3 yaml-indent'],
  ['one indent too many in a list', session('people:\n  - person: a\n     role: b'), '6:6 yaml-indent'],
  ['a dash as the last fence', '---\ntitle: A\ntype: panel\n—\n\nText\n', '4:1 front-matter-dashes'],
  ['two hyphens as the last fence', '---\ntitle: A\ntype: panel\n--\n\n---\n', '4:1 front-matter-dashes'],
  ['a dash as the first fence', '–––\ntitle: A\ntype: panel\n---\n', '1:1 front-matter-dashes'],
  ['no colon', session('room'), '4:1 yaml-syntax'],
  ['uneven indentation', session('people:\n  - person: a\n   role: b'), '6:1 yaml-syntax'],
  ['a misspelt field', session('romo: A'), '4:1 unknown-key romo'],
  ['a misspelt required field', '---\ntitel: A\ntype: panel\n---\n', '2:1 unknown-key titel'],
  ['a required field in another language', '---\ntitle: A\nтип: panel\n---\n', '3:1 unknown-key тип'],
  ['a misspelt field of a list', session('people:\n  - persn: a'), '5:5 unknown-key people[0].persn'],
  ['a required field that is missing', '---\ntitle: A\n---\n', '2:1 missing-field type'],
  ['a required field that is empty', '---\ntitle:\ntype: panel\n---\n', '2:1 missing-field title'],
  ['an empty text', '---\ntitle: ""\ntype: panel\n---\n', '2:8 empty-value title'],
  ['an empty list entry', session('topics:\n  -'), '5:4 empty-value topics[0]'],
  ['a word that is not in the list', session('state: canceled'), '4:8 wrong-value state'],
  ['a text where a list is wanted', session('topics: policy'), '4:9 wrong-type topics'],
  ['a list where a text is wanted', session('room: [a]'), '4:7 wrong-type room'],
  ['a list where a word is wanted', '---\ntitle: A\ntype: [panel]\n---\n', '3:7 wrong-type type'],
  ['a number as a text by language', session('room: {ru: [1]}'), '4:12 wrong-type room.ru'],
  ['a language that is none', session('room: {russian1: Зал}'), '4:8 bad-format room.russian1'],
  ['yes instead of true', session('draft: yes'), '4:8 wrong-type draft'],
  ['a date in US order', session('date: 05/12/2017'), '4:7 bad-date date'],
  ['a day that does not exist', session('date: 31.02.2017'), '4:7 bad-date date'],
  ['a year where a day is wanted', session('date: 2017'), '4:7 bad-date date'],
  ['a time with a dot', session('start: 10.30'), '4:8 bad-format start'],
  ['a time after midnight', session('start: 24:30'), '4:8 bad-format start'],
  ['a name instead of an id', session('topics: [Политика]'), '4:10 bad-id topics[0]'],
  [
    'an address without https',
    session('materials:\n  - {kind: slides, href: example.org}'),
    '5:26 bad-format materials[0].href',
  ],
  [
    'an address that runs',
    session('materials:\n  - {kind: slides, href: "javascript:x"}'),
    '5:26 bad-format materials[0].href',
  ],
  [
    'two talks with one id',
    session('talks:\n  - {id: a, title: A}\n  - {id: a, title: B}'),
    '6:10 duplicate-talk talks[1].id',
  ],
])('%s', (_, text, ...expected) => {
  expect(issuesOf('content/2017/sessions/a.md', text)).toEqual(expected);
});

test.each([
  [
    'an edition that ends before it starts',
    'content/2017/edition.md',
    edition.replace('05-12', '05-10'),
    '4:6 end-before-start end',
  ],
  [
    'a time zone that is none',
    'content/2017/edition.md',
    edition.replace('Europe/Moscow', 'MSK+0'),
    '5:11 bad-format timezone',
  ],
  [
    'a misspelt part of a name',
    'content/people/a.md',
    '---\nname: {family: A, givn: B}\n---\n',
    '2:19 unknown-key name.givn',
  ],
  [
    'a wrong ORCID',
    'content/people/a.md',
    '---\nname: A\norcid: 0000-0002-1825-0098\n---\n',
    '3:8 bad-format orcid',
  ],
  [
    'a status without a source',
    'content/2017/follow-ups/a.md',
    '---\ndate: 2018\nabout: ["2017/resolution#1"]\nstatus: done\n---\n',
    '4:9 status-without-source status',
  ],
  [
    'an item without its resolution',
    'content/2017/follow-ups/a.md',
    '---\ndate: 2018\nabout: [1-i-3]\n---\n',
    '3:9 bad-format about[0]',
  ],
  [
    'an addressee without words',
    'content/2017/resolutions/a.md',
    '---\ntitle: A\nparts:\n  "1":\n    addressees:\n      - organization: minek\n        as: sent\n---\n',
    '6:9 missing-field parts.1.addressees[0].words',
    '7:13 wrong-value parts.1.addressees[0].as',
  ],
  [
    'a file that is not under public',
    'content/2017/resolutions/a.md',
    '---\ntitle: A\nsource: {file: ../a.docx}\n---\n',
    '3:16 bad-format source.file',
  ],
])('%s', (_, path, text, ...expected) => {
  expect(issuesOf(path, text).sort()).toEqual(expected);
});
