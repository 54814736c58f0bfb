/** The forms of Russian words, from OpenCorpora's dictionary; words that it lacks are read by their endings. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Az, { type Parse } from 'az';

export interface Lexeme {
  /** The same for all forms of one word: «кластер noun». */
  id: string;
  kind: 'noun' | 'adjective' | 'participle';
  /** All forms in lower case, each once, the first one that a dictionary would list the word under. */
  forms: string[];
  /** Those that people write: no short adjectives, no degrees of comparison, no «управленье», no «успешною». */
  usual: string[];
}

/** `null` for a word that is no noun, adjective or participle, and for abbreviations, which have no forms. */
export type Morphology = (word: string) => Lexeme | null;

/** Parts of speech whose forms belong to a word of the one at the left. */
const partsOf: Record<string, { kind: Lexeme['kind']; forms: string[] }> = {
  NOUN: { kind: 'noun', forms: ['NOUN'] },
  ADJF: { kind: 'adjective', forms: ['ADJF', 'ADJS', 'COMP'] },
  PRTF: { kind: 'participle', forms: ['PRTF'] },
};

/** Of a participle: the same verb's others are other words here («управляющий», «управлявший»). */
const tenseAndVoice = ['pres', 'past', 'actv', 'pssv'];
/** «свой», «весь»; initials; abbreviations. */
const leftOut = ['Apro', 'Init', 'Abbr'];
const isLeftOut = (names: string[]): boolean => leftOut.some((name) => names.includes(name));
/** «поуспешнее», «наилучший»: words of their own, with a prefix. */
const isPrefixed = (form: string, names: string[], first: string): boolean =>
  names.includes('Cmp2') || (form.startsWith('наи') && !first.startsWith('наи'));
const unusual = [
  'ADJS',
  'COMP',
  'Supr',
  'V-be',
  'V-bi',
  'V-oy',
  'V-ey',
  'V-ej',
  'V-en',
  'V-ie',
  'Infr',
  'Arch',
];

/** Names that the dictionary lacks and takes for forms of something else («воронов»). */
const misread = ['вороново'];

const folder = join(dirname(fileURLToPath(import.meta.resolve('az'))), '../dicts');

export async function openMorphology(): Promise<Morphology> {
  await new Promise<void>((resolve, reject) => {
    Az.Morph.init(folder, (error) => (error === null ? resolve() : reject(error)));
  });
  const known = new Map<string, Lexeme | null>();
  return (word) => {
    const found = known.get(word) ?? (isAbbreviation(word) ? null : read(word));
    known.set(word, found);
    return found;
  };
}

/** «МСП», «НИОКР»; «РФ» */
export const isAbbreviation = (word: string): boolean =>
  (word.match(/\p{Lu}/gu)?.length ?? 0) > 1 && !word.includes('-');

function read(word: string): Lexeme | null {
  if (!/^[а-яё][а-яё-]+$/i.test(word) || misread.includes(word.toLowerCase())) return null;
  const hyphen = word.lastIndexOf('-') + 1;
  // «бизнес-миссии»: only the end has forms.
  const [unchanged, end] = [word.slice(0, hyphen).toLowerCase(), word.slice(hyphen)];
  const lexeme = readWhole(end);
  if (lexeme === null || unchanged === '') return lexeme;
  const withStart = (forms: string[]) => forms.map((form) => `${unchanged}${form}`);
  return {
    id: `${unchanged}${lexeme.id}`,
    kind: lexeme.kind,
    forms: withStart(lexeme.forms),
    usual: withStart(lexeme.usual),
  };
}

function readWhole(word: string): Lexeme | null {
  const best = likeliest(Az.Morph(word));
  if (best?.formCnt === undefined) return null;
  const own = grammemes(best.tag);
  const part = partsOf[own[0] ?? ''];
  if (part === undefined || isLeftOut(own)) return null;
  const sense = part.kind === 'participle' ? tenseAndVoice.filter((name) => own.includes(name)) : [];
  const forms = Array.from({ length: best.formCnt }, (_, index) => best.inflect(index))
    .filter((form) => form !== false)
    .map((form) => ({ text: form.toString().toLowerCase(), names: grammemes(form.tag) }))
    .filter(({ names }) => part.forms.includes(names[0] ?? '') && !isLeftOut(names))
    .filter(({ names }) => sense.every((name) => names.includes(name)))
    .filter(({ text, names }, _, [first]) => !isPrefixed(text, names, first?.text ?? ''));
  const texts = (list: typeof forms) => [...new Set(list.map(({ text }) => text))];
  const [first] = forms;
  if (first === undefined) return null;
  return {
    id: `${first.text} ${part.kind}`,
    kind: part.kind,
    forms: texts(forms),
    usual: texts(forms.filter(({ names }) => !unusual.some((name) => names.includes(name)))),
  };
}

/** A noun that once was an adjective («малое», «данные») is read as the adjective, which it mostly is in documents. */
function likeliest(readings: Parse[]): Parse | undefined {
  const [best] = readings;
  const dictionaryForm = best?.formCnt === undefined ? '' : String(best.inflect(0));
  if (best === undefined || partOf(best) !== 'NOUN' || !/(?:[оые]е|[ыи]й|[ая]я)$/.test(dictionaryForm))
    return best;
  return readings.find((reading) => ['ADJF', 'PRTF'].includes(partOf(reading))) ?? best;
}

const partOf = ({ tag }: Parse): string => grammemes(tag)[0] ?? '';

const grammemes = (tag: { toString: () => string }): string[] => tag.toString().split(/[ ,]/);
