/** A conference whose words mean something to every format that they are written in; all of it must come out as words. */

/** What stands in each of its texts. */
export const nasty = {
  markup: '<b>"R&D" & \'x\'</b> ]]> <!-- -->',
  braces: '{curly} \\textbf{tex} $5 100% #1 _a_ ^b^ ~c~ @key',
  formula: '=HYPERLINK("http://evil.example","x")',
  direction: 'шалом \u202Eעברית\u202C \u200Fконец',
  emoji: '👩‍🚀 и 🇫🇮',
  calendar: 'раз; два, три: \\четыре',
} as const;

const quoted = (text: string) => JSON.stringify(text);
/** Each character that Markdown may read is escaped. */
const asMarkdown = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

export const hostileConference: Record<string, string> = {
  'content/conference.md': `---
name: ${quoted(`Конференция ${nasty.markup}`)}
languages: [ru]
url: https://example.org/
---
`,
  'content/2017/edition.md': `---
title: ${quoted(`Издание ${nasty.braces} ${nasty.emoji}`)}
start: 2017-05-11
end: 2017-05-12
timezone: Europe/Moscow
place: ${quoted(nasty.calendar)}
---
`,
  'content/organizations/ministry.md': `---\nname: ${quoted(nasty.formula)}\nshort: ${quoted('+Мин "&" <i>')}\nkind: body\n---\n`,
  'content/people/anna.md': `---\nname: {family: ${quoted('О’Нил, {мл.}')}, given: ${quoted('Анна & "Ко"')}}\n---\n`,
  'content/2017/sessions/round-table.md': `---
title: ${quoted(`${nasty.calendar} ${nasty.markup}`)}
type: round-table
date: 2017-05-11
start: "10:00"
end: "11:30"
room: ${quoted('Зал "<1>" & 2')}
people: [{person: anna, role: ${quoted(nasty.braces)}, organization: ministry}]
talks: [{id: one, title: ${quoted(nasty.braces)}, people: [{person: anna}], abstract: ${quoted(nasty.markup)}}]
---

${asMarkdown(nasty.braces)}

${asMarkdown(nasty.direction)}
`,
  'content/2017/resolutions/resolution.md': `---
title: ${quoted(`Резолюция ${nasty.markup} ${nasty.braces}`)}
adopted: {date: 2017-05-12}
parts:
  "1":
    title: ${quoted(nasty.calendar)}
    session: round-table
    addressees: [{organization: ministry, as: sent-to, words: направили}]
---

## 1

Участники направили:

${Object.values(nasty)
  .map((words, index) => `${index + 1}) ${asMarkdown(words)}`)
  .join('\n')}
`,
};

/** The words of its items, in order. */
export const hostileItems: string[] = Object.values(nasty);
