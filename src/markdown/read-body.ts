/** BODY -> BLOCKS: the one way from a file's text to what the site shows and the model counts. */
import type { Root, RootContent } from 'mdast';
import { MAX_SHOWN } from '../records/field-issues.ts';
import { makeBlocks, TooDeepError } from './blocks.ts';
import { findLostDefinitions } from './definitions.ts';
import { tooMuchReferred } from './expansion.ts';
import { isComment, isDefinition, joinRawHtml } from './flow.ts';
import { assignIds } from './ids.ts';
import { exceedsLimits, tooDeep } from './limits.ts';
import { findLostText } from './lost-text.ts';
import { problem } from './problems.ts';
import { parseMarkdown, renderMarkdown } from './processor.ts';
import { StructureReader } from './read-structure.ts';
import type { BlockNode } from './tree.ts';
import type { Body, BodyProblem } from './types.ts';

export interface BodyOptions {
  /** Content path of the file, relative to `content/`; relative links start from it. */
  file: string;
  /** Resolutions without labels: what makes an item. */
  itemsFrom?: 'dashes' | 'paragraphs';
  /** `true` for resolutions; every other body is prose, whatever its lists look like. */
  structured: boolean;
  /** Heading of the footnotes and words of a link back, for screen readers, in the body's language. */
  footnoteLabel?: string;
  footnoteBackLabel?: string;
}

interface Structure {
  blocks: BlockNode[];
  definitions: RootContent[];
  problems: BodyProblem[];
}

/**
 * Reads a body. Pure, and throws for no content: what is wrong is in `problems`, in the order of the file.
 * @param source the whole file with its front matter blanked, so that places are the file's own
 */
export function readBody(source: string, options: BodyOptions): Body {
  const excess = exceedsLimits(source);
  if (excess) return { blocks: [], links: [], problems: [excess] };
  try {
    return read(source, options);
  } catch (error) {
    // Thousands of nested tags or brackets overflow the stack of a parser.
    if (error instanceof RangeError) return { blocks: [], links: [], problems: [tooDeep(1)] };
    if (error instanceof TooDeepError)
      return { blocks: [], links: [], problems: [tooDeep(error.place.line)] };
    throw error;
  }
}

function read(source: string, options: BodyOptions): Body {
  const root = parseMarkdown(source);
  const excess = tooMuchReferred(root);
  if (excess) return { blocks: [], links: [], problems: [excess] };
  const lost = [...findLostText(root, source, options.structured), ...findLostDefinitions(root)];
  const { blocks, definitions, problems } = options.structured
    ? structured(root, source, options)
    : prose(root);
  const { nodes, notes } = renderMarkdown(joinRawHtml(blocks), definitions, {
    label: options.footnoteLabel ?? 'Footnotes',
    back: options.footnoteBackLabel ?? 'Back to the text',
  });
  const body = makeBlocks(nodes, notes, options.file);
  // Items of a heading that is none stand under the one before.
  const isConsequence = ({ code }: BodyProblem) =>
    code === 'duplicate-item-id' && lost.some((one) => one.code === 'heading-without-space');
  const all = [...lost, ...problems.filter((one) => !isConsequence(one)), ...body.problems];
  return { ...body, problems: firstOf(all) };
}

/** In the order of the file; nobody reads ten thousand. */
function firstOf(problems: BodyProblem[]): BodyProblem[] {
  const sorted = problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const next = sorted[MAX_SHOWN];
  if (next === undefined) return sorted;
  const isError = sorted.some(({ severity }) => severity === 'error');
  const more = problem(
    isError ? 'error' : 'warning',
    'more-problems',
    { count: sorted.length - MAX_SHOWN },
    next.place,
  );
  return [...sorted.slice(0, MAX_SHOWN), more];
}

function structured(root: Root, source: string, { itemsFrom }: BodyOptions): Structure {
  const reader = new StructureReader(source, itemsFrom ?? null);
  const blocks = reader.read(root);
  return { blocks, definitions: reader.definitions, problems: [...reader.problems, ...assignIds(blocks)] };
}

function prose({ children }: Root): Structure {
  const blocks = children
    .filter((node) => !isDefinition(node) && !isComment(node))
    .map((node): BlockNode => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return { type: 'prose', children: [node], place: { line, column } };
    });
  return { blocks, definitions: children.filter(isDefinition), problems: [] };
}
