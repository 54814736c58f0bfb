import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const codes = (text: string) => readFrontMatter(text).problems.map(({ code }) => code);

test('values stay as the author typed them', () => {
  const { data } = readFrontMatter(
    '---\nstart: 10:30\nroom: 012\ndate: 2017-05-12\nyear: 2018\ncode: NO\nyes: true\n---\n',
  );
  expect(data).toEqual({
    start: '10:30',
    room: '012',
    date: '2017-05-12',
    year: '2018',
    code: 'NO',
    yes: 'true',
  });
});

test('an empty value means that the field is not filled in', () => {
  expect(readFrontMatter('---\nmotto:\nroom: ~\n---\n').data).toEqual({ motto: undefined, room: undefined });
});

test('the body keeps its lines when front matter is taken out', () => {
  expect(readFrontMatter('---\ntitle: A\n---\n# Body\n').source).toBe('\n\n\n# Body\n');
});

test('a byte order mark and Windows line ends change nothing', () => {
  const plain = readFrontMatter('---\ntitle: A\nroom: B\n---\nBody\n');
  const windows = readFrontMatter('\uFEFF---\r\ntitle: A\r\nroom: B\r\n---\r\nBody\r\n');
  expect(windows.data).toEqual(plain.data);
  expect(windows.source).toBe(plain.source);
  expect(windows.locate(['room'])).toEqual({ line: 3, column: 7 });
});

test('a horizontal rule in the body is no end of front matter', () => {
  expect(readFrontMatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo').source).toBe('\n\n\nOne\n\n---\n\nTwo');
});

test('keys, values and list entries have their places', () => {
  const { locate } = readFrontMatter('---\ntitle: A\npeople:\n  - person: b\n    role:\n---\n');
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
  expect(locate(['people', 0])).toEqual({ line: 4, column: 5 });
  expect(locate(['people', 0, 'person'])).toEqual({ line: 4, column: 13 });
  expect(locate(['people', 0, 'role'])).toEqual({ line: 5, column: 5 });
});

test('places of one file stay right when other files have been read since', () => {
  const { locate } = readFrontMatter('---\ntitle: A\nroom: B\n---\n');
  readFrontMatter('---\nroom: B\n---\n');
  expect(locate(['room'])).toEqual({ line: 3, column: 7 });
});

test('what is not there has the place of its nearest ancestor', () => {
  const { locate } = readFrontMatter('---\ntitle: A\npeople:\n  - person: b\n---\n');
  expect(locate(['people', 0, 'post'])).toEqual({ line: 4, column: 5 });
  expect(locate(['room'])).toEqual({ line: 2, column: 1 });
});

test('a value that is written once and used twice has the place where it is written', () => {
  const { data, locate } = readFrontMatter('---\na: &x {b: c}\nd: *x\n---\n');
  expect(data).toEqual({ a: { b: 'c' }, d: { b: 'c' } });
  expect(locate(['d', 'b'])).toEqual({ line: 2, column: 11 });
});

test.each(['js', 'javascript', 'json', 'toml', 'coffee', 'cson', 'yaml'])(
  '---%s opens nothing and runs nothing',
  (language) => {
    const hostile = `---${language}\nmodule.exports = (globalThis.ran = true)\n---\n`;
    expect(codes(hostile)).toEqual(['front-matter-language']);
    expect(codes(hostile.replace('---', '--- '))).toEqual(['front-matter-language']);
    expect(globalThis).not.toHaveProperty('ran');
  },
);

test('a second reading of a broken file finds the same problem', () => {
  const broken = '---\ntitle: A: b\n---\n';
  expect(codes(broken)).toEqual(['yaml-quotes']);
  expect(codes(broken)).toEqual(['yaml-quotes']);
});

const flow = `a: ${'['.repeat(5000)}${']'.repeat(5000)}`;
const openFlow = `a: ${'{a: '.repeat(5000)}`;
const dashes = `${'- '.repeat(5000)}a`;
const block = Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
const modest = `a: ${'['.repeat(21)}${']'.repeat(21)}`;

test.each([
  ['brackets', flow],
  ['open brackets', openFlow],
  ['dashes', dashes],
  ['indentation', block],
  ['21 levels', modest],
])('nesting without end is a problem and no crash: %s', (_, yaml) => {
  expect(codes(`---\n${yaml}\n---\n`)).toEqual(['yaml-too-deep']);
});

test('a few aliases that would grow to billions of values are refused at once', () => {
  const levels = 'abcdefghi'.split('');
  const lines = levels.map(
    (name, index) => `${name}: &${name} [${Array(9).fill(index ? `*${levels[index - 1]}` : 'x')}]`,
  );
  expect(codes(`---\n${lines.join('\n')}\n---\n`)).toEqual(['yaml-aliases']);
});

test('many fields are read in a moment', () => {
  const fields = Array.from({ length: 7_000 }, (_, index) => `k${index}: v`).join('\n');
  const start = performance.now();
  expect(codes(`---\n${fields}\n---\n`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('keys with a meaning to JavaScript do no harm', () => {
  expect(codes('---\n__proto__: {polluted: 1}\n---\n')).toEqual(['unknown-key']);
  const { data } = readFrontMatter('---\nconstructor: {prototype: {polluted: 1}}\ntoString: 1\n---\n');
  expect(Object.getPrototypeOf(data)).toBeNull();
  expect({}).not.toHaveProperty('polluted');
});
