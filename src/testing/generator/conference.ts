/** A conference of any size, for measurements: invented, without sense, and with the statistics of real documents. */
import { seeded } from '../search-bench/seed.ts';
import { edition } from './edition.ts';
import { lasting, lastingCounts } from './lasting.ts';
import { type Language, lexicon } from './lexicon.ts';
import { prose } from './prose.ts';
import { type Files, record } from './record.ts';
import { fullResolution } from './resolution.ts';
import { wording } from './wording.ts';

/** The home page, six lists, and those about the site. */
const fixedPages = 10;
/** Up to here there is one list of recommendations, above it one of each edition too. */
export const longestList = 1000;

const lastYear = 2026;
/** A bigger conference is held several times a year. */
const mostYears = 50;

export interface GeneratorOptions {
  recommendations: number;
  /** The same options give the same files. */
  seed: number;
  /** The only one of its site. */
  language?: Language;
}

/** A file's path from the project's root, `content/…`, and its text. */
export function generateConference({ recommendations, seed, language = 'ru' }: GeneratorOptions): Files {
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

/** Pages of its built site: those of every site, five or six of an edition, and one of each thing. */
export function pageCount({
  recommendations,
  seed,
}: Pick<GeneratorOptions, 'recommendations' | 'seed'>): number {
  const held = [...editions(recommendations, seeded(seed))];
  const resolutions = held.flat().length;
  const kept = Object.values(lastingCounts(resolutions)).reduce((sum, count) => sum + count);
  const ofEdition = recommendations > longestList ? 5 : 4;
  const sessions = resolutions * 2;
  return fixedPages + ofEdition * held.length + resolutions + sessions + recommendations + kept;
}

/** How many recommendations make a site of so many pages, or nearly so. */
export function recommendationsFor(pages: number, seed: number): number {
  let [low, high] = [1, pages];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pageCount({ recommendations: middle, seed }) < pages) low = middle + 1;
    else high = middle;
  }
  return low;
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
