/** `content/redirects.yaml`: each entry leads from where nothing stands to where something does, in one step. */
import { expect, test } from 'vitest';
import { load, report } from '../testing/load.ts';

const content = {
  'content/conference.md':
    '---\nname: Конференция\nlanguages: [ru, en]\nurl: https://example.org/proceedings/\n---\n',
  'content/2017/sessions/opening.md':
    '---\ntitle: Открытие\ntype: plenary\ntalks:\n  - {id: one, title: Раз}\n---\n',
  'content/2017/resolutions/resolution.md': '---\ntitle: Резолюция\n---\n\n## 1\n\n1) Раз.\n',
};

const issuesOf = (redirects: string) =>
  load({ ...content, 'content/redirects.yaml': redirects }).issues.map(
    ({ code, field, place: { line, column } }) => `${line}:${column} ${code} ${field}`,
  );

const moved = (from: string, to: string) => issuesOf(`moved:\n  - from: ${from}\n    to: ${to}\n`);

test.each([
  '/2017/sessions/opening/',
  '/2017/sessions/opening/#one',
  '/2017/resolutions/resolution/1-1/',
  '/2017/resolutions/resolution/#1',
  '/2017/programme/',
  '/',
  'https://other.example/conference',
  'https://example.org/another-site/',
])('An entry may lead to %s', (to) => {
  expect(moved('/2017/sessions/old/', to)).toEqual([]);
});

test.each([
  ['a page that stands', '/2017/sessions/opening/', '/2017/', '2:11 redirect-stands moved[0].from'],
  ['a place that stands', '/2017/sessions/opening/#one', '/2017/', '2:11 redirect-stands moved[0].from'],
  ['nothing', '/old/', '/2017/sessions/openning/', '3:9 redirect-no-target moved[0].to'],
  ['no such place', '/old/', '/2017/sessions/opening/#two', '3:9 redirect-no-target moved[0].to'],
  ['itself', '/old/', '/old/', '3:9 redirect-loop moved[0].to'],
  ['a language', '/en/old/', '/2017/', '2:11 redirect-language moved[0].from'],
  ['a base path', '/proceedings/old/', '/2017/', '2:11 redirect-base moved[0].from'],
  ['a target with its language', '/old/', '/en/2017/', '3:9 redirect-language moved[0].to'],
  ['an address without a slash', '/old', '/2017/', '2:11 bad-address moved[0].from'],
  [
    'the site’s own web address',
    '/old/',
    'https://example.org/proceedings/2017/',
    '3:9 redirect-own-site moved[0].to',
  ],
  ['a script', '/old/', 'javascript:alert(1)', '3:9 bad-address moved[0].to'],
  ['an address on the host of another', '/old/', '//other.example/', '3:9 bad-address moved[0].to'],
])('Refused: %s', (_, from, to, expected) => {
  expect(moved(from, to)).toEqual([expected]);
});

test('A chain is named with its end, a circle as one, and an address once', () => {
  expect(
    issuesOf(`moved:
  - {from: /a/, to: /b/}
  - {from: /b/, to: /c/}
  - {from: /c/, to: /2017/}
  - {from: /x/, to: /y/}
  - {from: /y/, to: /x/}
  - {from: /c/, to: /2017/programme/}
`),
  ).toEqual([
    '2:21 redirect-chain moved[0].to',
    '3:21 redirect-chain moved[1].to',
    '5:21 redirect-loop moved[3].to',
    '6:21 redirect-loop moved[4].to',
    '7:12 redirect-twice moved[5].from',
  ]);
});

test('What leads to a withdrawn page is withdrawn, too; what stands cannot be', () => {
  const redirects = `moved:
  - {from: /a/, to: /b/}
withdrawn:
  - {address: /b/, reason: почему, date: 2018}
  - {address: /2017/resolutions/resolution/1-1/, reason: почему, date: 2018}
`;
  expect(issuesOf(redirects)).toEqual([
    '2:21 redirect-to-withdrawn moved[0].to',
    '5:15 withdrawn-stands withdrawn[1].address',
  ]);
});

test('A slip of the pen is named with what was meant', () => {
  const redirects = 'moved:\n  - {form: /old/, to: /2017/sessions/openning/}\nwithdrwan: []\n';
  expect(report({ ...content, 'content/redirects.yaml': redirects })).toBe(
    `content/redirects.yaml:2:6  moved[0].form: поля \`form\` нет. Возможно, вы имели в виду \`from\`?
content/redirects.yaml:3:1  withdrwan: поля \`withdrwan\` нет. Возможно, вы имели в виду \`withdrawn\`?

2 ошибки
`,
  );
  expect(
    report({
      ...content,
      'content/redirects.yaml': 'moved:\n  - {from: https://example.org/Old, to: /2017/sessions/openning/}\n',
    }),
  ).toContain('Возможно, вы имели в виду `/old/`?');
});

test('A withdrawn page says why and when', () => {
  expect(issuesOf('withdrawn:\n  - address: /a/\n')).toEqual([
    '2:5 missing-field withdrawn[0].reason',
    '2:5 missing-field withdrawn[0].date',
  ]);
});

test('A list without a heading is told what it lacks, where it begins', () => {
  expect(issuesOf('# наши адреса\n- from: /a/\n  to: /2017/\n')).toEqual([
    '2:1 redirects-no-heading undefined',
  ]);
});

test('A sample that was pasted unread is refused', () => {
  expect(issuesOf('withdrawn:\n  - {address: /a/, reason: ПРИЧИНА, date: ДАТА}\n')).toHaveLength(1);
  expect(issuesOf('withdrawn:\n  - {address: /a/, reason: ПРИЧИНА, date: 2018}\n')).toEqual([
    '2:28 withdrawn-placeholder withdrawn[0].reason',
  ]);
});
