/** Issues -> text for people: one line an issue, in the conference's language. */
import { issuesEn } from '../strings/issues.en.ts';
import { issuesRu } from '../strings/issues.ru.ts';
import type { IssueMessages } from '../strings/issues.ts';
import { counted, type PluralForms } from '../strings/plural.ts';
import type { Issue } from './issues.ts';

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
  const { issues, warning } = tableFor(language).table;
  const { file, place, field, severity } = issue;
  // The code decides which parameters there are; TypeScript cannot follow a union through an index.
  const message = (issues[issue.code] as (params: Issue['params']) => string)(issue.params);
  const parts = [severity === 'warning' ? warning : undefined, field, message].filter(
    (part) => part !== undefined,
  );
  return harmless(`${file}:${place.line}:${place.column}  ${parts.join(': ')}`);
}

/** All issues, in the order of files and lines, and a last line that counts them; empty when there are none. */
export function formatReport(issues: readonly Issue[], language: string): string {
  if (issues.length === 0) return '';
  const lines = issues.toSorted(byPlace).map((issue) => formatIssue(issue, language));
  return `${lines.join('\n')}\n\n${count(issues, language)}\n`;
}

function count(issues: readonly Issue[], typed: string): string {
  const { language, table } = tableFor(typed);
  const number = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).length;
  const counts = [
    { count: number('error'), forms: table.errors },
    { count: number('warning'), forms: table.warnings },
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

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

/** Content is quoted in messages: control and direction signs in it must not reach a terminal. */
function harmless(line: string): string {
  return line.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
