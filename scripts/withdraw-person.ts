/** `proceedings withdraw-person ID`: takes a person out of everything that is published, and lists where the name still stands. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../src/records/closest.ts';
import { readLedger } from '../src/records/ledger.ts';
import { readRecords } from '../src/records/read.ts';
import { readRedirects, redirectsFile } from '../src/records/redirects.ts';
import { harmless } from '../src/records/report.ts';
import { partialDate } from '../src/records/schemas/dates.ts';
import type { Text } from '../src/records/schemas/fields.ts';
import { type WithdrawStrings, withdrawStrings } from '../src/strings/withdraw.ts';
import { openTerminal } from './publish/terminal.ts';
import { nameFinder } from './withdraw/names.ts';
import { personToWithdraw } from './withdraw/person.ts';
import { planWithdrawal, type Withdrawal } from './withdraw/plan.ts';
import { plannedLines, remainingLines } from './withdraw/show.ts';

/** Exit code: 0 when it is done, 1 when nothing was done, 2 when it was not understood. */
export async function withdrawPerson(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      reason: { type: 'string' },
      date: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const root = resolve(values.root);
  if (!existsSync(join(root, 'content'))) return refuse(2, `There is no content/ folder in ${root}.`);
  const { records, language } = readRecords(root);
  const words = withdrawStrings(language);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) return refuse(2, words.usage);
  const { data: date, success } = partialDate.safeParse(values.date ?? today());
  if (!success) return refuse(2, words.badDate(values.date ?? ''));
  const redirects = readRedirects(root);
  if (redirects.issues.length > 0) return refuse(1, words.broken(redirectsFile));
  const person = personToWithdraw(id, { people: records.people, redirects, ledger: readLedger(root) });
  if (person === null || person.files.length === 0) {
    const failed = records.failed.find(({ file }) => file.startsWith(`content/people/${id}.`));
    if (failed !== undefined) return refuse(1, words.broken(failed.file));
  }
  if (person === null) {
    const known = records.people.map((one) => one.id);
    return refuse(1, words.noSuchPerson(id, closest(id, known)));
  }
  if (nameFinder(person)(values.reason ?? '').length > 0) return refuse(2, words.noReason);
  const reason = values.reason ?? usualReason(records.conference.data.languages);
  const plan = planWithdrawal(root, person, { reason, date });
  if (plan.stuck.length > 0) return refuse(1, [words.stuck, ...plan.stuck].join('\n  '));
  if (person.files.length === 0) say([words.noRecord(id)]);
  say(plannedLines(plan, words));
  if (!values.yes && !(await agreed(words))) {
    say([words.stopped]);
    return 1;
  }
  carryOut(root, plan);
  say(remainingLines(plan, words));
  return 0;
}

/** Texts first: an end half-way leaves a record that can be withdrawn again. */
function carryOut(root: string, { sessions, lists, files, records, built }: Withdrawal): void {
  for (const { file, text } of [...sessions, ...lists]) writeFileSync(join(root, file), text);
  for (const path of [...files, ...built, ...records])
    rmSync(join(root, path), { recursive: true, force: true });
}

async function agreed(words: WithdrawStrings): Promise<boolean> {
  const terminal = openTerminal();
  const answer = await terminal.ask(`\n${words.ask} `);
  terminal.close();
  return words.yes.includes(answer?.trim().toLowerCase() ?? '');
}

/** In those of the site's languages that it is known in. */
function usualReason(languages: readonly string[]): Text {
  const known = languages.filter((language) => /^(?:ru|en)(?:-|$)/.test(language));
  const [first = 'en'] = known;
  return known.length < 2
    ? withdrawStrings(first).reason
    : Object.fromEntries(known.map((language) => [language, withdrawStrings(language).reason]));
}

const today = (): string => new Date().toISOString().slice(0, 10);

const say = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${harmless(line)}\n`).join(''));
};

function refuse(code: 1 | 2, message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`);
  return code;
}
