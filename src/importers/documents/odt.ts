/** OpenDocument texts: lines as LibreOffice prints them, with the numbers that it counts itself. */
import { type InputFile, inputError } from '../input.ts';
import { elementsOf } from '../xml-tree.ts';
import { warningsOf } from './document-warnings.ts';
import { readStory } from './odt/blocks.ts';
import { type OdtParts, readParts } from './odt/parts.ts';
import { newReading, type OdtReading } from './odt/reading.ts';
import type { Extracted, SourceLine } from './types.ts';

export function readOdt(input: InputFile): Extracted {
  const { parts, issues } = readParts(input);
  if (parts === null) return { document: null, issues };
  const reading = newReading(parts);
  const lines = readStory(parts.text, 'text', reading);
  reading.page = null;
  const warnings = warningsOf(input, { ...reading, unknownFormats: reading.lists.unknownFormats });
  if (lines.length === 0) {
    const empty = inputError(input, { code: 'document-without-text', params: {} });
    return { document: null, issues: [empty, ...warnings] };
  }
  const all = [...repeated('header', parts, reading), ...lines, ...repeated('footer', parts, reading)];
  return { document: { format: 'odt', lines: all, marks: [] }, issues: warnings };
}

/** Heads or feet of all kinds of pages: `style:header`, `style:header-left`, `style:header-first`; the same words once. */
function repeated(role: 'header' | 'footer', { masterPages }: OdtParts, reading: OdtReading): SourceLine[] {
  const found = new Map<string, SourceLine[]>();
  for (const element of masterPages.flatMap(elementsOf)) {
    const shown = element.attributes['style:display'] !== 'false';
    if (!shown || !element.name.startsWith(`style:${role}`)) continue;
    const lines = readStory(element, role, reading);
    found.set(lines.map(({ text }) => text).join('\n'), lines);
  }
  return [...found.values()].flat();
}
