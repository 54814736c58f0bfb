/** Front matter is data: nothing in it runs, whoever reads it, and what is no plain YAML is refused with its place. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../importers/content-file.ts';
import { readDocument } from '../../importers/documents/read.ts';
import { draftResolution } from '../../importers/resolution/draft.ts';
import { formatReport } from '../../records/report.ts';
import { run } from '../built-site.ts';
import { writeContent } from '../content.ts';
import { leastContent, load } from '../load.ts';
import { canary, codeFor, contentFiles, frontMatterTricks } from './xss-front-matter.ts';

const mark = join(tmpdir(), `${canary}-${process.pid}`);
const tricks = Object.entries(frontMatterTricks(codeFor(mark)));
const original = { 'content/2017/sessions/b.md': '---\ntitle: Сессия\ntype: talk\n---\n' };

const ran = (): string[] => [
  ...(canary in globalThis ? ['the global name'] : []),
  ...(existsSync(mark) ? ['the file'] : []),
  ...(({} as Record<string, unknown>).draft === undefined ? [] : ['the prototype']),
];
beforeEach(() => expect(ran()).toEqual([]));
afterEach(() => expect(ran()).toEqual([]));

test('The canary tells when its code runs', async () => {
  const aside = `${mark}-control`;
  const { code } = await run(process.execPath, ['--eval', codeFor(aside)], { cwd: tmpdir() });
  expect([code, existsSync(aside)]).toEqual([0, true]);
});

/** All kinds are read by the same way: a few tell quickly when it is left. */
const whole = import.meta.env.MODE === 'hostile';
const kinds = Object.entries(contentFiles).filter(
  ([kind]) => whole || ['the conference', 'a translation'].includes(kind),
);

describe.each(kinds)('In %s', (_, file) => {
  test.each(tricks)('%s is an error with its place', (_name, head) => {
    const { issues, proceedings } = load({ ...original, [file]: `${head}\nТекст.\n` });
    expect(proceedings).toBeNull();
    const own = issues.filter((issue) => issue.file === file && issue.severity === 'error');
    expect(own.length).toBeGreaterThan(0);
    expect(formatReport(own, 'en')).toMatch(
      new RegExp(`^${file.replaceAll('.', '\\.')}:[1-9]\\d*:[1-9]\\d*  \\S`, 'm'),
    );
  });
});

test.each(tricks.filter(([name]) => /!|merge|proto|key/.test(name)))(
  'In the redirects %s is an error with its place',
  (_, head) => {
    const yaml = head.replace(/^---\n/, '').replace(/\n---\n$/, '\n');
    const { issues } = load({ 'content/redirects.yaml': yaml });
    const own = issues.filter(
      ({ file, severity }) => file === 'content/redirects.yaml' && severity === 'error',
    );
    expect(own.length).toBeGreaterThan(0);
  },
);

test.each(tricks)('A document to be imported or published may begin with %s', async (_, head) => {
  const bytes = new TextEncoder().encode(`${head}\n# Резолюция\n\n1) Поддержать.\n`);
  const { document } = await readDocument({ name: 'a.md', bytes });
  expect(document).not.toBeNull();
  if (document !== null) draftResolution(document, { organizations: [], sessions: [] });
  expect(Object.getPrototypeOf(fieldsOf(head))).toBe(Object.prototype);
});

test('The command ends with 1 and without a stack trace', async () => {
  const files = Object.fromEntries(
    tricks.map(([, head], at) => [`content/pages/page-${at}.md`, `${head}\nТекст.\n`]),
  );
  const root = writeContent({ ...leastContent, ...files });
  const command = new URL('../../../scripts/proceedings.ts', import.meta.url).pathname;
  const { code, output } = await run(process.execPath, [command, 'check', '--root', root], { cwd: root });
  expect(code).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  for (const file of Object.keys(files)) expect(output).toContain(`${file}:`);
});
