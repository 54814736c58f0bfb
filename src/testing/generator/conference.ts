/** A conference of any size, for measurements: invented, without sense, and with the statistics of real documents. */
import { seeded } from '../search-bench/seed.ts';
import { edition } from './edition.ts';
import { lasting } from './lasting.ts';
import { type Language, lexicon } from './lexicon.ts';
import { prose } from './prose.ts';
import { type Files, record } from './record.ts';
import { fullResolution } from './resolution.ts';
import { wording } from './wording.ts';

const language: Language = 'ru';
const lastYear = 2026;
/** A bigger conference is held several times a year. */
const mostYears = 50;

export interface GeneratorOptions {
  recommendations: number;
  /** The same options give the same files. */
  seed: number;
}

/** A file's path from the project's root, `content/…`, and its text. */
export function generateConference({ recommendations, seed }: GeneratorOptions): Files {
  const chance = seeded(seed);
  const words = wording(language);
  const source = { lexicon: lexicon(language, seed), words, chance };
  const held = [...editions(recommendations, chance)];
  const shared = lasting(source, held.flat().length);
  const files: Files = {
    'content/conference.md': record({ ...words.conference, languages: [language] }),
    ...shared.files,
  };
  const perYear = Math.ceil(held.length / mostYears);
  for (const [index, counts] of held.entries()) {
    const year = lastYear - Math.floor(index / perYear);
    const id = perYear === 1 ? `${year}` : `${year}-${1 + (index % perYear)}`;
    Object.assign(files, edition({ ...source, shared, prose: prose(source.lexicon, chance) }, id, counts));
  }
  return files;
}

/** Of each edition, how many items its two to four resolutions hold. */
function* editions(recommendations: number, chance: (below: number) => number): Generator<number[]> {
  for (let left = recommendations; left > 0; ) {
    const counts: number[] = [];
    for (let more = 2 + chance(3); more > 0 && left > 0; more--) {
      counts.push(Math.min(fullResolution, left));
      left -= fullResolution;
    }
    yield counts;
  }
}
