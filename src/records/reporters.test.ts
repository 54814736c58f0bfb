import { expect, test } from 'vitest';
import type { Issue } from './issues.ts';
import { formatIssue } from './report.ts';
import { isReporter, reporters } from './reporters.ts';

const slip: Issue = {
  code: 'unknown-key',
  params: { key: 'nmae', suggestion: 'name', known: [] },
  file: 'content/2017/sessions/a,b:100%.md',
  place: { line: 6, column: 3 },
  field: 'people[0].nmae',
  severity: 'error',
};
const differs: Issue = {
  code: 'text-differs',
  params: {
    kind: 'changed',
    source: { before: 'до ', words: '100%\n::error::x', after: ' после' },
    text: { before: 'до ', words: '', after: ' после' },
    item: null,
    twins: false,
  },
  file: 'content/2017/resolutions/resolution.md',
  place: { line: 98, column: 1 },
  field: undefined,
  severity: 'warning',
};
const report = { issues: [slip, differs], language: 'en', fine: null };

test('GitHub gets a command for each issue, in the order of files, with all that could end it early escaped', () => {
  const { stdout, stderr } = reporters.github(report);
  const [first = '', second, ...rest] = stdout.split('\n');
  expect(first).toMatch(
    /^::warning file=content\/2017\/resolutions\/resolution\.md,line=98,col=1,title=text-differs::the words here/,
  );
  expect(first).toContain('%0Ain the source: до [100%25 ::error::x] после%0A');
  expect(second).toBe(
    '::error file=content/2017/sessions/a%2Cb%3A100%25.md,line=6,col=3,title=unknown-key::people[0].nmae: there is no field `nmae`. Did you mean `name`?',
  );
  expect([rest, stderr]).toEqual([[''], '']);
});

test('Programs get everything as JSON, with counts', () => {
  const { stdout } = reporters.json(report);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: 1,
    warnings: 1,
    issues: [
      { code: 'text-differs', severity: 'warning', field: null, line: 98, column: 1 },
      {
        code: 'unknown-key',
        severity: 'error',
        file: slip.file,
        line: 6,
        column: 3,
        field: 'people[0].nmae',
        params: { key: 'nmae', suggestion: 'name' },
        message: 'there is no field `nmae`. Did you mean `name`?',
      },
    ],
  });
  expect(JSON.parse(reporters.json({ issues: [], language: 'ru', fine: 'x' }).stdout)).toEqual({
    errors: 0,
    warnings: 0,
    issues: [],
  });
});

test('People get problems on one stream and good news on the other', () => {
  expect(reporters.terminal({ issues: [], language: 'ru', fine: 'Ошибок нет.' })).toEqual({
    stdout: 'Ошибок нет.\n',
    stderr: '',
  });
  expect(reporters.terminal(report)).toMatchObject({
    stdout: '',
    stderr: expect.stringMatching(/1 error, 1 warning\n$/),
  });
});

test('Texts stand on lines of their own, and quoted content begins none', () => {
  expect(formatIssue(differs, 'ru').split('\n')).toEqual([
    'content/2017/resolutions/resolution.md:98:1  предупреждение: здесь не те слова, что в источнике.',
    '    в источнике: до [100% ::error::x] после',
    '    здесь:       до [ ] после',
    expect.stringMatching(/^ {4}Если это описка/),
  ]);
});

test('There is no reporter by another name', () => {
  expect(['terminal', 'github', 'json', 'toString', 'xml'].filter(isReporter)).toEqual([
    'terminal',
    'github',
    'json',
  ]);
});
