/** Issues -> output of `check`: for people in a terminal, for GitHub's pages of a change, for programs. */
import type { Issue } from './issues.ts';
import { countOf, formatReport, harmless, inOrder, messageOf } from './report.ts';

export interface Report {
  issues: readonly Issue[];
  /** In which the messages are. */
  language: string;
  /** The sentence that says that all is well, `null` when there are errors. */
  fine: string | null;
}

interface Output {
  stdout: string;
  stderr: string;
}

export const reporters = {
  terminal: ({ issues, language, fine }) => ({
    stdout: fine === null ? '' : `${fine}\n`,
    stderr: formatReport(issues, language),
  }),
  github: ({ issues, language, fine }) => ({
    stdout: [...inOrder(issues).map((issue) => annotation(issue, language)), ...(fine === null ? [] : [fine])]
      .map((line) => `${line}\n`)
      .join(''),
    stderr: '',
  }),
  json: ({ issues, language }) => ({
    stdout: `${JSON.stringify(jsonReport(issues, language), null, 2)}\n`,
    stderr: '',
  }),
} as const satisfies Record<string, (report: Report) => Output>;

export type Reporter = keyof typeof reporters;

export const isReporter = (name: string): name is Reporter => Object.hasOwn(reporters, name);

/** What `check --reporter json` prints; docs/content.md describes it. */
export interface JsonReport {
  errors: number;
  warnings: number;
  issues: {
    code: string;
    severity: 'error' | 'warning';
    file: string;
    /** Of the file, from 1. */
    line: number;
    column: number;
    /** `people[0].person`; `null` for the body and the file as a whole. */
    field: string | null;
    params: object;
    message: string;
  }[];
}

function jsonReport(issues: readonly Issue[], language: string): JsonReport {
  return {
    errors: countOf(issues, 'error'),
    warnings: countOf(issues, 'warning'),
    issues: inOrder(issues).map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      file: issue.file,
      line: issue.place.line,
      column: issue.place.column,
      field: issue.field ?? null,
      params: issue.params,
      message: messageOf(issue, language),
    })),
  };
}

/**
 * A workflow command: the annotation stands beside the line of a change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function annotation(issue: Issue, language: string): string {
  const { code, file, place, field, severity } = issue;
  const message = [field && harmless(field), messageOf(issue, language)].filter(Boolean).join(': ');
  const properties = { file, line: place.line, col: place.column, title: code };
  const typed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(String(value))}`,
  );
  return `::${severity} ${typed.join(',')}::${escapedData(message)}`;
}

const escapedData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
