/** Front matter that some programs would run, or that would change what objects are. */

/** Would tell that it ran in a global name and in a file. */
export const canary = 'hostileFrontMatterRan';

export const codeFor = (file: string): string =>
  `globalThis.${canary} = true, process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(file)}, 'ran')`;

/** Title of the trick -> the head of a content file. `code` is an expression in JavaScript. */
export const frontMatterTricks = (code: string): Record<string, string> => {
  const object = `{ title: (${code}, 'x') }`;
  const fence = (language: string, text: string) => `---${language}\n${text}\n---\n`;
  const quoted = JSON.stringify(code);
  return {
    '---js': fence('js', object),
    '--- js': fence(' js', object),
    '---JS': fence('JS', object),
    '---js with a space behind': fence('js ', object),
    '---javascript': fence('javascript', object),
    '---node': fence('node', object),
    '---ts': fence('ts', object),
    '---eval': fence('eval', code),
    '---coffee': fence('coffee', `title: (${code})`),
    '---cson': fence('cson', `title: (${code})`),
    '---coffeescript': fence('coffeescript', `title: (${code})`),
    '---json': fence('json', '{"title": "x"}'),
    '---toml': fence('toml', 'title = "x"'),
    '---yaml': fence('yaml', 'title: x'),
    '---constructor': fence('constructor', code),
    '---__proto__': fence('__proto__', code),
    '---toString': fence('toString', code),
    ';;; of JSON': `;;;\n{"title": "x"}\n;;;\n`,
    '+++ of TOML': '+++\ntitle = "x"\n+++\n',
    '```js': `\`\`\`js\n${object}\n\`\`\`\n`,
    'a second fence with a language': `---\ntitle: x\n---js\n${object}\n---\n`,
    '!!js/function': fence('', `title: !!js/function 'function () { return ${code} }'`),
    '!!js/function as a block': fence('', `title: !!js/function >\n  function f() { ${code} }`),
    '!!js/eval': fence('', `title: !!js/eval ${quoted}`),
    '!!js/regexp': fence('', 'title: !!js/regexp /x/'),
    '!!js/undefined': fence('', "title: !!js/undefined ''"),
    '!<tag:yaml.org,2002:js/function>': fence('', `title: !<tag:yaml.org,2002:js/function> ${quoted}`),
    'a tag with a prefix of its own': `---\n%TAG ! tag:yaml.org,2002:js/\n---\ntitle: !function ${quoted}\n---\n`,
    '!!python/object/apply': fence('', `title: !!python/object/apply:os.system [${quoted}]`),
    '!!python/name': fence('', 'title: !!python/name:os.system'),
    '!ruby/object': fence('', 'title: !ruby/object:Gem::Installer {i: x}'),
    '!!binary': fence('', 'title: !!binary YWxlcnQoMSk='),
    '!!set': fence('', 'title: !!set {a, b}'),
    '!!merge': fence('', 'title: x\n? !!merge <<\n: {room: y}'),
    'merge key': fence('', 'title: x\n<<: {room: y}'),
    'merge key with an alias': fence('', 'title: &a {ru: x}\n<<: *a'),
    __proto__: fence('', 'title: x\n__proto__: {room: y, draft: true}'),
    '__proto__ inside a field': fence('', 'title: {__proto__: {ru: y}}'),
    'constructor.prototype': fence('', 'title: x\nconstructor: {prototype: {draft: true}}'),
    'a method of objects': fence('', `title: x\ntoString: ${quoted}`),
    'a method of promises': fence('', `title: x\nthen: ${quoted}`),
    'options of a parser: language': fence('', 'title: x\nlanguage: javascript\nengines: {js: true}'),
    'options of a parser: excerpt': fence(
      '',
      `title: x\nexcerpt: true\nexcerpt_separator: ${quoted}\neval: true`,
    ),
    'a key that is a map': fence('', `title: x\n? {a: ${quoted}}\n: y`),
  };
};

/** Where each kind of content file lies. */
export const contentFiles: Record<string, string> = {
  'the conference': 'content/conference.md',
  'an edition': 'content/2017/edition.md',
  'a session': 'content/2017/sessions/a.md',
  'a translation': 'content/2017/sessions/b.en.md',
  'a resolution': 'content/2017/resolutions/a.md',
  'a follow-up': 'content/2017/follow-ups/a.md',
  'an organization': 'content/organizations/a.md',
  'a person': 'content/people/a.md',
  'a topic': 'content/topics/a.md',
  'a page': 'content/pages/a.md',
};
