/** A translated resolution has the same parts and items as the original, in the same order. */
import type { Issue } from '../../records/issues.ts';
import type { RecordFile, Records, TranslationFile } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { outline, type Placed } from '../outline.ts';

export function checkTranslations({ resolutions }: Records, bodies: Bodies): Issue[] {
  // A label that is not read as one, which is a warning, would make the right translation look wrong.
  const sound = ({ file }: { file: string }) => bodies.get(file)?.problems.length === 0;
  return resolutions.filter(sound).flatMap((record) =>
    Object.values(record.translations)
      .filter(sound)
      .flatMap((translation) => checkTranslation(record, translation, bodies)),
  );
}

const shape = (placed: Placed | undefined) =>
  placed === undefined ? null : `${placed.block.kind} ${placed.holders.length} ${numberOf(placed)}`;

/** Numbers are the same in every language; letters are each language's own. */
function numberOf({ block: { label } }: Placed): string {
  if (label === null) return 'no label';
  return /^[\d.]+$/.test(label.number) ? label.number : 'letter';
}

/** One issue at the first place where they part. */
function checkTranslation(record: RecordFile, translation: TranslationFile, bodies: Bodies): Issue[] {
  const original = outline(bodies.get(record.file)?.blocks ?? []);
  const translated = outline(bodies.get(translation.file)?.blocks ?? []);
  const length = Math.max(original.length, translated.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => shape(original[index]) !== shape(translated[index]),
  );
  if (at === undefined) return [];
  const nearest = translated[Math.min(at, translated.length - 1)];
  return [
    {
      code: 'translation-differs',
      params: {
        original: record.file,
        expected: labelOf(original[at]),
        found: labelOf(translated[at]),
        line: original[at]?.block.place.line,
      },
      file: translation.file,
      place: nearest?.block.place ?? translation.locate([]),
      field: undefined,
      severity: 'error',
    },
  ];
}

function labelOf(placed: Placed | undefined): string | undefined {
  if (placed === undefined) return undefined;
  const { label, text } = placed.block;
  return label?.text ?? text;
}
