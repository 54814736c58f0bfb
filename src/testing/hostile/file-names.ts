/** Names that lead out of a folder, mean something to a system, or look like another: of files, ids and addresses. */

export const hostileNames: readonly string[] = [
  '..',
  '../evil',
  '../../../../tmp/evil',
  '/tmp/evil',
  '%2e%2e%2fevil',
  '..%2fevil',
  '..\\evil',
  'C:\\evil',
  'con',
  'nul',
  'com1',
  'a:stream',
  'index.html',
  '😀',
  '\u202egnp.a',
  'e\u0301te\u0301',
  'éte\u0301',
  'Case',
  'CASE',
  'a'.repeat(150),
  'a'.repeat(300),
  'new\nline',
  '-rf',
  '--out=evil',
  '$(touch evil)',
  '`touch evil`',
  'a;touch evil',
  "a'b",
  'a"b',
  '<b>',
  'a b',
  ' ',
  '.',
  '.hidden',
  '~',
  '*',
  '?',
  '#',
  'а',
  '\u00a0',
  '\u200b',
  '__proto__',
  'constructor',
];

const quoted = (name: string): string => JSON.stringify(name);
const session = (fields: string): string => `---\ntitle: A\ntype: panel\n${fields}\n---\n`;

/** Every place where a name is typed and could become a path: files of a project. */
export const namedIn: Record<string, (name: string) => Record<string, string>> = {
  'the id of an item': (name) => ({
    'content/2017/resolutions/a.md': `---\ntitle: A\n---\n\n1) one {#${name}}\n`,
  }),
  'the id of a talk': (name) => ({
    'content/2017/sessions/a.md': session(`talks: [{id: ${quoted(name)}, title: B}]`),
  }),
  'an address that moved': (name) => ({
    'content/redirects.yaml': `moved: [{from: ${quoted(`/${name}/`)}, to: /2017/}]\n`,
  }),
  'an address moved to': (name) => ({
    'content/redirects.yaml': `moved: [{from: /a/, to: ${quoted(`/${name}/`)}}]\n`,
  }),
  'an address that was withdrawn': (name) => ({
    'content/redirects.yaml': `withdrawn: [{address: ${quoted(`/${name}/`)}, reason: A, date: 2020}]\n`,
  }),
  'a line of the ledger': (name) => ({ 'content/permalinks.lock': `/${name}/\n` }),
  'the source of a resolution': (name) => ({
    'content/2017/resolutions/a.md': `---\ntitle: A\nsource: {file: ${quoted(`/${name}`)}, text: ${quoted(`/${name}`)}}\n---\n\n1) one\n`,
  }),
  'a material': (name) => ({
    'content/2017/sessions/a.md': session(`materials: [{kind: slides, href: ${quoted(`/${name}`)}}]`),
  }),
  'a reply’s document': (name) => ({
    'content/2017/resolutions/a.md': '---\ntitle: A\n---\n\n1) one\n',
    'content/2017/follow-ups/a.md': `---\ndate: 2018\nabout: ["2017/a#1"]\ndocument: {kind: letter, file: ${quoted(`/${name}`)}, publish: full}\n---\n`,
  }),
  'a topic': (name) => ({ 'content/2017/sessions/a.md': session(`topics: [${quoted(name)}]`) }),
  'a person': (name) => ({
    'content/2017/sessions/a.md': session(`people: [{person: ${quoted(name)}}]`),
  }),
  'a link': (name) => ({
    'content/pages/a.md': `---\ntitle: A\n---\n\n[a](<${name}.md>) ![b](</${name}>)\n`,
  }),
  'a language': (name) => ({
    'content/conference.md': `---\nname: A\nlanguages: [en, ${quoted(name)}]\n---\n`,
  }),
};
