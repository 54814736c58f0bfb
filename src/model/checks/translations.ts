/** A translated resolution has the same parts and items as the original, in the same order. */
import { readNumber } from '../../markdown/labels.ts';
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

/** Whether one stands in the other's place. */
function agree(original: Placed | undefined, translated: Placed | undefined): boolean {
  if (original === undefined || translated === undefined) return false;
  const numbers = numbersOf(translated);
  return (
    original.block.kind === translated.block.kind &&
    original.holders.length === translated.holders.length &&
    numbersOf(original).some((number) => numbers.includes(number))
  );
}

/**
 * Numbers are the same in every language, letters are each language's own. Hebrew letters may stand for either: «סעיף יט» is
 * article 19, and «ב)» the second letter.
 */
function numbersOf({ block: { label } }: Placed): string[] {
  if (label === null) return ['no label'];
  // An annex without a number.
  if (label.number === '') return [''];
  return readNumber(label.number).flatMap(({ style, series, path }) => {
    if (style === 'arabic' || style === 'decimal') return [path.join('.')];
    return series.startsWith('hebrew') ? ['letter', path.join('.')] : ['letter'];
  });
}

/** One issue at the first place where they part. */
function checkTranslation(record: RecordFile, translation: TranslationFile, bodies: Bodies): Issue[] {
  const original = outline(bodies.get(record.file)?.blocks ?? []);
  const translated = outline(bodies.get(translation.file)?.blocks ?? []);
  const length = Math.max(original.length, translated.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => !agree(original[index], translated[index]),
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
