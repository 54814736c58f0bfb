/**
 * The two faces of the site and their Hebrew companions, from files that come with the packages: nothing is fetched, by the build or by a reader.
 * Only upright variable weights, split by script, so that a Russian page loads four files (140 kB).
 * Unicode ranges are those of the packages' own stylesheets.
 */
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';

type Ranges = [string, ...string[]];

/** In this order, which `Fonts.astro` relies on: Latin letters and figures, Cyrillic, what is rare. */
const scripts = {
  latin: [
    ...[
      'U+0000-00FF',
      'U+0131',
      'U+0152-0153',
      'U+02BB-02BC',
      'U+02C6',
      'U+02DA',
      'U+02DC',
      'U+0304',
      'U+0308',
    ],
    ...[
      'U+0329',
      'U+2000-206F',
      'U+20AC',
      'U+2122',
      'U+2191',
      'U+2193',
      'U+2212',
      'U+2215',
      'U+FEFF',
      'U+FFFD',
    ],
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'latin-ext': [
    ...[
      'U+0100-02BA',
      'U+02BD-02C5',
      'U+02C7-02CC',
      'U+02CE-02D7',
      'U+02DD-02FF',
      'U+1D00-1DBF',
      'U+1E00-1E9F',
    ],
    ...['U+1EF2-1EFF', 'U+2020', 'U+20A0-20AB', 'U+20AD-20C0', 'U+2113', 'U+2C60-2C7F', 'U+A720-A7FF'],
  ],
  'cyrillic-ext': ['U+0460-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F', 'U+FE2E-FE2F'],
} as const satisfies Record<string, Ranges>;

const hebrew = { hebrew: ['U+0590-05FF', 'U+20AA', 'U+FB1D-FB4F'] } as const satisfies Record<string, Ranges>;

/** Hindi and Chinese are shown in the system's own faces: see `styles/scripts.css`. */
const families = [
  { cssVariable: '--font-document', name: 'Literata', id: 'literata', weight: '200 900', fallback: 'serif' },
  {
    cssVariable: '--font-interface',
    name: 'Golos Text',
    id: 'golos-text',
    weight: '400 900',
    fallback: 'sans-serif',
  },
];

/** Only of sites that have Hebrew among their languages; Latin letters and figures stay those of the two faces. */
const hebrewFamilies = [
  {
    cssVariable: '--font-document-hebrew',
    name: 'Noto Serif Hebrew',
    id: 'noto-serif-hebrew',
    weight: '100 900',
  },
  {
    cssVariable: '--font-interface-hebrew',
    name: 'Noto Sans Hebrew',
    id: 'noto-sans-hebrew',
    weight: '100 900',
  },
];

const isHebrew = (language: string) => new Intl.Locale(language).maximize().script === 'Hebr';

/** For Astro's `fonts`: with each of the two faces comes a system one whose measures are adjusted to it, so that text does not jump. */
export const fontsFor = (languages: readonly string[]) => [
  ...families.map((family) => fontOf(family, [family.fallback], scripts)),
  ...(languages.some(isHebrew) ? hebrewFamilies.map((family) => fontOf(family, [], hebrew)) : []),
];

const fontOf = (
  { cssVariable, name, id, weight }: { cssVariable: string; name: string; id: string; weight: string },
  fallbacks: string[],
  files: Record<string, Ranges>,
) => ({
  provider: packaged,
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: Object.entries(files).map(([script, unicodeRange]) => ({
      file: `@fontsource-variable/${id}/files/${id}-${script}-wght-normal.woff2`,
      weight,
      style: 'normal' as const,
      display: 'swap' as const,
      unicodeRange: [...unicodeRange] as Ranges,
    })),
  },
});

interface Variant {
  /** In the package that brings it. */
  file: string;
  weight: string;
  style: 'normal';
  display: 'swap';
  unicodeRange: Ranges;
}

/**
 * Astro names a face by a digest of its settings, which must be the same wherever the project lies: so the settings hold
 * files by the names of their packages, and not, as those of Astro's own local provider, by their places on this machine.
 */
const packaged: FontProvider<{ variants: Variant[] }> = {
  name: 'packaged',
  resolveFont: ({ options }) => ({
    fonts: (options?.variants ?? []).map(({ file, ...face }) => ({
      ...face,
      src: [{ url: fileURLToPath(import.meta.resolve(file)) }],
    })),
  }),
};
