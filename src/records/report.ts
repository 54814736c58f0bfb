/** Issues -> text for people, in the conference's language: a line an issue, and indented lines where it shows texts. */
import { issuesEn } from '../strings/issues.en.ts';
import { issuesRu } from '../strings/issues.ru.ts';
import type { IssueMessages } from '../strings/issues.ts';
import { counted, type PluralForms } from '../strings/plural.ts';
import type { Issue, Problem } from './issues.ts';

interface ReportStrings {
  issues: IssueMessages;
  warning: string;
  errors: PluralForms;
  warnings: PluralForms;
}

const tables: Record<string, ReportStrings> = {
  en: {
    issues: issuesEn,
    warning: 'warning',
    errors: { one: 'error', other: 'errors' },
    warnings: { one: 'warning', other: 'warnings' },
  },
  ru: {
    issues: issuesRu,
    warning: 'предупреждение',
    errors: { one: 'ошибка', few: 'ошибки', other: 'ошибок' },
    warnings: { one: 'предупреждение', few: 'предупреждения', other: 'предупреждений' },
  },
};

/** `content/2017/sessions/a.md:6:3  people[0].person: what is wrong. What to do.` English where there is no table. */
export function formatIssue(issue: Issue, language: string): string {
  const { warning } = tableFor(language).table;
  const { file, place, field, severity } = issue;
  const [message, ...shown] = messageOf(issue, language).split('\n');
  const parts = [severity === 'warning' ? warning : undefined, field && harmless(field), message].filter(
    (part) => part !== undefined,
  );
  const line = `${harmless(file)}:${place.line}:${place.column}  ${parts.join(': ')}`;
  return [line, ...shown.map((text) => `    ${text}`)].join('\n');
}

/** What is wrong and what to do, without the place; more than one line where texts are shown. */
export function messageOf(issue: Problem, language: string): string {
  const { issues } = tableFor(language).table;
  // The code decides which parameters there are; TypeScript cannot follow a union through an index.
  return (issues[issue.code] as (params: Issue['params']) => string)(
    harmlessIn(issue.params) as Issue['params'],
  );
}

/** All issues, in the order of files and lines, and a last line that counts them; empty when there are none. */
export function formatReport(issues: readonly Issue[], language: string): string {
  if (issues.length === 0) return '';
  const lines = inOrder(issues).map((issue) => formatIssue(issue, language));
  return `${lines.join('\n')}\n\n${count(issues, language)}\n`;
}

function count(issues: readonly Issue[], typed: string): string {
  const { language, table } = tableFor(typed);
  const counts = [
    { count: countOf(issues, 'error'), forms: table.errors },
    { count: countOf(issues, 'warning'), forms: table.warnings },
  ];
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, forms }) => counted(language, count, forms))
    .join(', ');
}

function tableFor(typed: string): { language: string; table: ReportStrings } {
  const language = Object.keys(tables).find((known) => known === typed.split('-')[0]) ?? 'en';
  return { language, table: tables[language] as ReportStrings };
}

/** In the order of files and lines. */
export const inOrder = (issues: readonly Issue[]): Issue[] => issues.toSorted(byPlace);

/** How many there are of a severity. */
export const countOf = (issues: readonly Issue[], wanted: Issue['severity']): number =>
  issues.filter(({ severity }) => severity === wanted).length;

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

/** Content is quoted in messages: control and direction signs in it must not reach a terminal. */
export function harmless(line: string): string {
  return line.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** The same for text of several lines, whose line breaks and tabs stay. */
export function harmlessText(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, harmless);
}

function harmlessIn(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value);
  if (Array.isArray(value)) return value.map(harmlessIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmlessIn(inner)]));
}
