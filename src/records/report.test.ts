import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import type { Issue } from './issues.ts';
import { readRecords } from './read.ts';
import { formatIssue, formatReport } from './report.ts';

const root = writeContent({
  'content/conference.md':
    '---\nname: Конференция\nlanguages: [ru, en]\nemail: a@b.org\naccent: #0a7d55\n---\n',
  'content/2017/edition.md': '---\ntitle: A\nstart: 05/11/2017\nend: 2017-02-30\ntimezone: Moscow\n---\n',
  'content/2017/sessions/a.md':
    '---\ntitel: Стол\ntype: roundtable\npeople:\n  - person: Иван Петров\n    rol: модератор\n---\n',
  'content/2017/sessions/b.md': '---\ntitle: Резолюция: итоги\ntype: panel\n---\n',
  'content/2017/follow-ups/a.md': '---\nabout: [1-i-3]\nstatus: done\n---\n',
  'content/people/Иван Петров.md': '---\nname: {family: Петров}\n---\n',
  'content/pages/search.md': '---\ntitle: A\ndraft: да\n---\n',
  'content/organizations/o.de.md': '---\ntitle: A\n---\n',
  'content/2017/photo.jpg': '',
});
const { issues } = readRecords(root);

test('a report in Russian names every problem with its place and what to do', () => {
  expect(formatReport(issues, 'ru')).toMatchInlineSnapshot(`
    "content/2017/edition.md:3:8  start: дату «05/11/2017» можно прочитать двояко. Напишите \`2017-05-12\` или \`12.05.2017\`.
    content/2017/edition.md:4:6  end: даты «2017-02-30» не бывает. Исправьте её.
    content/2017/edition.md:5:11  timezone: «Moscow» — не часовой пояс. Напишите его международное название: \`Europe/Moscow\`.
    content/2017/follow-ups/a.md:2:1  date: это обязательное поле, а его нет или оно пустое. Заполните \`date\`.
    content/2017/follow-ups/a.md:2:9  about[0]: «1-i-3» — не ссылка на пункт. Напишите в кавычках: год/резолюция#пункт, например \`"2017/resolution#1-i-3"\`.
    content/2017/photo.jpg:1:1  файл лежит не на своём месте. Файлы .md лежат в папках organizations, people, topics, pages или в папке конференции (2017/edition.md, 2017/sessions, 2017/resolutions, 2017/follow-ups); изображения и прочие файлы кладите в папку public.
    content/2017/sessions/a.md:2:1  titel: поля \`titel\` нет. Возможно, вы имели в виду \`title\`?
    content/2017/sessions/a.md:3:7  type: значение «roundtable» здесь невозможно. Возможно, вы имели в виду \`round-table\`? Допустимые значения: plenary, round-table, strategic-session, seminar, lecture, master-class, workshop, panel, keynote, poster, talk, other.
    content/2017/sessions/a.md:5:13  people[0].person: «Иван Петров» не подходит: в идентификаторе возможны только строчные латинские буквы, цифры и дефис. Возможно, вы имели в виду \`ivan-petrov\`?
    content/2017/sessions/a.md:6:5  people[0].rol: поля \`rol\` нет. Возможно, вы имели в виду \`role\`?
    content/2017/sessions/b.md:2:8  в значении есть знак с особым смыслом (двоеточие с пробелом или \`@\`, \`*\`, \`%\` в начале). Возьмите всё значение в кавычки: \`title: "Резолюция: итоги"\`.
    content/conference.md:5:9  всё, начиная с «#0a7d55», теряется: знак # начинает примечание. Возьмите всё значение в кавычки; в примечании после # нужен пробел.
    content/organizations/o.de.md:1:1  языка \`de\` нет среди языков конференции (ru, en). Исправьте имя файла или добавьте язык в поле \`languages\` в content/conference.md.
    content/pages/search.md:1:1  адрес /search/ занят страницей самого сайта или его языком. Выберите другое имя.
    content/pages/search.md:3:8  draft: здесь возможно только \`true\` (да) или \`false\` (нет). Напишите одно из этих слов без кавычек.
    content/people/Иван Петров.md:1:1  имя файла становится адресом страницы, в нём возможны только строчные латинские буквы, цифры и дефис. Переименуйте файл в content/people/ivan-petrov.md.

    16 ошибок
    "
  `);
});

test('a report in English names every problem with its place and what to do', () => {
  expect(formatReport(issues, 'en')).toMatchInlineSnapshot(`
    "content/2017/edition.md:3:8  start: “05/11/2017” can be read as two different days. Write \`2017-05-12\` or \`12.05.2017\`.
    content/2017/edition.md:4:6  end: there is no such date as “2017-02-30”. Correct it.
    content/2017/edition.md:5:11  timezone: “Moscow” is not a time zone. Write its international name: \`Europe/Moscow\`.
    content/2017/follow-ups/a.md:2:1  date: this field is required and is missing or empty. Fill in \`date\`.
    content/2017/follow-ups/a.md:2:9  about[0]: “1-i-3” is not an item’s reference. Write edition/resolution#item, for example \`2017/resolution#1-i-3\`, in quotes.
    content/2017/photo.jpg:1:1  no record belongs here. Records are .md files in organizations/, people/, topics/, pages/, or in an edition’s folder (2017/edition.md, 2017/sessions/, 2017/resolutions/, 2017/follow-ups/); pictures and other files go to public/.
    content/2017/sessions/a.md:2:1  titel: there is no field \`titel\`. Did you mean \`title\`?
    content/2017/sessions/a.md:3:7  type: “roundtable” is not possible here. Did you mean \`round-table\`? Possible: plenary, round-table, strategic-session, seminar, lecture, master-class, workshop, panel, keynote, poster, talk, other.
    content/2017/sessions/a.md:5:13  people[0].person: “Иван Петров” is no id: an id has only lower-case Latin letters, digits and hyphens. Did you mean \`ivan-petrov\`?
    content/2017/sessions/a.md:6:5  people[0].rol: there is no field \`rol\`. Did you mean \`role\`?
    content/2017/sessions/b.md:2:8  this value holds a sign with a meaning of its own (a colon with a space, or \`@\`, \`*\`, \`%\` at the start). Put the whole value in quotes: \`title: "Resolution: results"\`.
    content/conference.md:5:9  everything from \`#0a7d55\` on is lost, because # begins a comment. Put the whole value in quotes; a comment needs a space after #.
    content/organizations/o.de.md:1:1  the conference has no language \`de\`: it has ru, en. Correct the file’s name, or add the language to \`languages\` in content/conference.md.
    content/pages/search.md:1:1  the address /search/ belongs to a page of the site itself. Choose another name.
    content/pages/search.md:3:8  draft: this must be \`true\` or \`false\`. Write one of these words without quotes.
    content/people/Иван Петров.md:1:1  a file’s name becomes its address and may have only lower-case Latin letters, digits and hyphens. Rename it to content/people/ivan-petrov.md.

    16 errors
    "
  `);
});

test('a language without messages of its own gets English ones', () => {
  expect(formatReport(issues, 'fi')).toBe(formatReport(issues, 'en'));
});

const issue: Issue = {
  code: 'no-conference',
  params: {},
  file: 'content/conference.md',
  place: { line: 1, column: 1 },
  field: undefined,
  severity: 'error',
};
const last = (report: string) => report.trimEnd().split('\n').at(-1);
const times = (count: number, severity: Issue['severity'] = 'error') =>
  Array<Issue>(count).fill({ ...issue, severity });

test.each([
  [1, '1 ошибка', '1 error'],
  [2, '2 ошибки', '2 errors'],
  [5, '5 ошибок', '5 errors'],
  [11, '11 ошибок', '11 errors'],
  [21, '21 ошибка', '21 errors'],
])('the last line counts %i', (count, ru, en) => {
  expect(last(formatReport(times(count), 'ru'))).toBe(ru);
  expect(last(formatReport(times(count), 'en'))).toBe(en);
});

test('warnings are counted apart and are called so', () => {
  const report = formatReport([...times(1), ...times(2, 'warning')], 'ru');
  expect(last(report)).toBe('1 ошибка, 2 предупреждения');
  expect(report).toContain('content/conference.md:1:1  предупреждение: нет файла');
});

test('a report on nothing is empty', () => {
  expect(formatReport([], 'ru')).toBe('');
});

test('content that is quoted cannot write to the terminal', () => {
  const hostile: Issue = {
    ...issue,
    code: 'yaml-duplicate-key',
    params: { key: 'a\u001b[31m\n::error::\u202eb' },
  };
  expect(formatIssue(hostile, 'en')).toBe(
    'content/conference.md:1:1  the field `a [31m ::error:: b` is here twice. Keep one of them.',
  );
});
