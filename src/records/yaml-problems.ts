/** The YAML library's errors in an organizer's terms: what to change, and where. */
import { type Document, type ErrorCode, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { ProblemAt } from './yaml-problem.ts';

type SyntaxCode =
  | 'yaml-quotes'
  | 'yaml-tab'
  | 'yaml-unclosed'
  | 'yaml-backslash'
  | 'yaml-after-quotes'
  | 'yaml-tag'
  | 'yaml-too-deep';

const CODES: Partial<Record<ErrorCode, SyntaxCode>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-quotes',
  BAD_SCALAR_START: 'yaml-quotes',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_DQ_ESCAPE: 'yaml-backslash',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
};

/** The first syntax error alone: those behind it are mostly its consequences. */
export function syntaxProblems(document: Document.Parsed, text: string): ProblemAt[] {
  const errors = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED'),
  ];
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const first = tooDeep ?? errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (!first) return [];
  const spansLines = errors.some(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0],
  );
  return [spansLines ? syntax(first) : problemOf(first, document, text)];
}

function problemOf(error: YAMLError, document: Document.Parsed, text: string): ProblemAt {
  const [offset] = error.pos;
  if (/closing .*quote|end with a [\]}]/.test(error.message)) {
    return { code: 'yaml-unclosed', params: {}, offset: lastOpened(document) ?? offset };
  }
  const before = text.slice(0, offset).trimEnd();
  if (error.code === 'UNEXPECTED_TOKEN' && /["'\]}]$/.test(before)) {
    return { code: 'yaml-after-quotes', params: {}, offset };
  }
  const tag = /(?<=\s)!\S*$/.exec(text.slice(0, offset + 1));
  if (tag) return { code: 'yaml-tag', params: {}, offset: tag.index };
  const code = CODES[error.code];
  return code ? { code, params: {}, offset } : syntax(error);
}

function syntax({ pos }: YAMLError): ProblemAt {
  return { code: 'yaml-syntax', params: {}, offset: pos[0] };
}

/** Where the last quotation or bracket begins: the one that was not closed. */
function lastOpened(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Node(_key, node) {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      if (opens && node.range) offset = node.range[0];
    },
  });
  return offset;
}
