/** The YAML library's errors in an organizer's terms: what to change, and where. */
import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { causeAt } from './yaml-causes.ts';
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
  return [spansLines ? syntax(first, text) : problemOf(first, document, text)];
}

function problemOf(error: YAMLError, document: Document.Parsed, text: string): ProblemAt {
  const [offset] = error.pos;
  const isQuotation = /closing .*quote/.test(error.message);
  if (isQuotation || /end with a [\]}]/.test(error.message)) {
    const opened = isQuotation ? lastQuotation(document) : openBracket(document);
    return { code: 'yaml-unclosed', params: {}, offset: opened ?? offset };
  }
  const before = text.slice(0, offset).trimEnd();
  if (error.code === 'UNEXPECTED_TOKEN' && /["'\]}]$/.test(before)) {
    return { code: 'yaml-after-quotes', params: {}, offset };
  }
  const tag = /(?<=\s)!\S*$/.exec(text.slice(0, offset + 1));
  if (tag) return { code: 'yaml-tag', params: {}, offset: tag.index };
  const code = CODES[error.code];
  return code ? { code, params: {}, offset } : syntax(error, text);
}

function syntax({ pos }: YAMLError, text: string): ProblemAt {
  return causeAt(text, pos[0]) ?? { code: 'yaml-syntax', params: {}, offset: pos[0] };
}

/** Where the open quotation begins: it took all that follows. */
function lastQuotation(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range) offset = range[0];
    },
  });
  return offset;
}

/** Where the innermost bracket begins that has no other half. */
function openBracket(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Collection(_key, { srcToken, range }) {
      if (srcToken?.type !== 'flow-collection' || !range) return;
      const other = srcToken.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end';
      if (!srcToken.end.some(({ type }) => type === other)) offset = range[0];
    },
  });
  return offset;
}
