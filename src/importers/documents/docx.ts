/** Word documents: lines as Word prints them, with the numbers that it counts itself. */
import { type InputFile, inputError } from '../input.ts';
import type { XmlElement } from '../xml.ts';
import { childNamed, childrenNamed, descendantsNamed } from '../xml-tree.ts';
import { warningsOf } from './document-warnings.ts';
import { readStory } from './docx/blocks.ts';
import { isOn } from './docx/levels.ts';
import { type DocxParts, readParts } from './docx/parts.ts';
import { type DocxReading, newReading } from './docx/reading.ts';
import type { Extracted, SourceLine } from './types.ts';

export function readDocx(input: InputFile): Extracted {
  const { parts, issues } = readParts(input);
  if (parts === null) return { document: null, issues };
  const reading = newReading(parts);
  const lines = readStory(childNamed(parts.document, 'w:body') ?? parts.document, 'text', reading);
  reading.pages.now = null;
  const all = [...repeated('header', parts, reading), ...lines, ...repeated('footer', parts, reading)];
  const warnings = warningsOf(input, { ...reading, unknownFormats: reading.numbering.unknownFormats });
  if (!all.some(({ role }) => role !== 'header' && role !== 'footer')) {
    return {
      document: null,
      issues: [inputError(input, { code: 'document-without-text', params: {} }), ...warnings],
    };
  }
  return { document: { format: 'docx', lines: all, marks: [] }, issues: warnings };
}

/** Heads or feet that some section prints, each once. */
function repeated(
  role: 'header' | 'footer',
  { document, settings, related }: DocxParts,
  reading: DocxReading,
): SourceLine[] {
  const evenToo = isOn(childNamed(settings ?? undefined, 'w:evenAndOddHeaders')) === true;
  const found = new Map<string, XmlElement>();
  for (const section of descendantsNamed(document, 'w:sectPr')) {
    const firstToo = isOn(childNamed(section, 'w:titlePg')) === true;
    for (const { attributes } of childrenNamed(section, `w:${role}Reference`)) {
      const { 'w:type': type, 'r:id': id } = attributes;
      const part = related.get(id ?? '');
      const printed = type === 'first' ? firstToo : type === 'even' ? evenToo : true;
      if (part !== undefined && printed) found.set(part.path, part.root);
    }
  }
  return [...found.values()].flatMap((root) => readStory(root, role, reading));
}
