/** Programmes with what is hard about times, rooms and addresses; all sessions stand in the edition of 2017. */

export const session = (frontMatter: string, body = ''): string =>
  `---\ntype: other\n${frontMatter}\n---\n\n${body}\n`;

const sessions = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([id, text]) => [`content/2017/sessions/${id}.md`, session(text)]),
  );

/** On the night of 26 March the clocks of Berlin went from 2:00 to 3:00. */
export const clockChange: Record<string, string> = {
  'content/2017/edition.md':
    '---\ntitle: Ночь перевода часов\nstart: 2017-03-25\nend: 2017-03-26\ntimezone: Europe/Berlin\n---\n',
  ...sessions({
    before: 'title: До перевода\ndate: 2017-03-25\nstart: "20:00"\nend: "21:00"',
    over: 'title: Во время перевода\ndate: 2017-03-25\nstart: "23:00"\nend: "05:00"',
    after: 'title: После перевода\ndate: 2017-03-26\nstart: "10:00"\nend: "11:00"',
  }),
};

/** Times, rooms, tracks, ids and links that formats easily trip over. */
export const awkward: Record<string, string> = {
  'content/2017/edition.md':
    '---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Etc/GMT-3\n---\n',
  'content/people/anna.md': '---\nname: {family: Образцова, given: Анна}\n---\n',
  ...sessions({
    a: 'title: Без места и конца\ndate: 2017-05-12\nstart: "09:07"',
    'b-': 'title: Комната 10\ndate: 2017-05-12\nstart: "09:07"\nend: "09:07"\nroom: "10"\ntrack: "Поток <1> & 2"',
    c: 'title: Комната 9\ndate: 2017-05-12\nstart: "09:07"\nend: "09:06"\nroom: "9"',
    d: 'title: Конструктор\ndate: 2017-05-12\nstart: "10:00"\nend: "10:30"\nroom: constructor\nlanguage: zh-tw',
    untimed: 'title: Без времени\ndate: 2017-05-12',
    undated: 'title: Без дня\nstart: "10:00"',
    e: `title: Ссылки
date: 2017-05-11
start: "23:30"
end: "00:30"
talks:
  - {id: one, title: "Доклад; первый", people: [{person: anna}, {person: anna}], start: "23:40", abstract: "*не* курсив"}
materials:
  - {kind: slides, href: "https://example.org/a|b[1]%zz?q={x}#y#z"}
  - {kind: other, label: Файл, href: "https://xn--e1afmkfd.example/%D0%BF"}`,
  }),
};
