/** COLOUR -> ACCENT: shades of the organizer's one colour that can be read in both themes. */
import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  type Oklch,
  parseHex,
  useMode,
  wcagContrast,
} from 'culori/fn';

/** Hex colours: for words and lines, and for the soft ground under them. */
export interface Accent {
  light: string;
  lightSoft: string;
  dark: string;
  darkSoft: string;
}

/** The surfaces that an accent stands on, as `styles/tokens.css` has them. */
export const SURFACES = {
  light: ['#fcfcfa', '#f2f4ef'],
  dark: ['#0f1412', '#171e1b'],
} as const;

/** The tokens' own pair: for a conference that names no colour, and the measure of lightness for one that does. */
export const DEFAULT_ACCENT = {
  light: '#0f6b3a',
  lightSoft: '#dcefe3',
  dark: '#6fd39b',
  darkSoft: '#16382a',
} as const satisfies Accent;

/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** Of lightness, which goes from 0 to 1: too small to be seen. */
const STEP = 0.004;

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

/**
 * Shades of `colour` (`#0f6b3a`). In the light theme it is the colour itself, darkened only as far as it must be; in the
 * dark theme at least as light as the default. The accent has 4.5:1 on the surfaces and on its own soft ground.
 */
export function accentOf(colour: string | null): Accent {
  const own = colour === null ? undefined : toOklch(parseHex(colour));
  if (own === undefined) return DEFAULT_ACCENT;
  const lightSoft = softGround(own, DEFAULT_ACCENT.lightSoft);
  const darkSoft = softGround(own, DEFAULT_ACCENT.darkSoft);
  const lightened = { ...own, l: Math.max(own.l, lightnessOf(DEFAULT_ACCENT.dark)) };
  return {
    light: readable(own, [...SURFACES.light, lightSoft], -STEP),
    lightSoft,
    dark: readable(lightened, [...SURFACES.dark, darkSoft], STEP),
    darkSoft,
  };
}

/**
 * CSS for the page's head: the two accent tokens. It names its selector twice, to come before the tokens' own pair
 * wherever in the head it stands.
 */
export function accentStyle({ light, lightSoft, dark, darkSoft }: Accent): string {
  return `@layer tokens{:root:root{--accent:light-dark(${light},${dark});--accent-soft:light-dark(${lightSoft},${darkSoft})}}`;
}

/** The hue of `own` with the lightness of the default's ground, and not more colourful than that: grey stays grey. */
function softGround(own: Oklch, ground: string): string {
  const { l, c } = oklch(ground);
  const share = Math.min(1, own.c / oklch(DEFAULT_ACCENT.light).c);
  return hex({ ...own, l, c: c * share });
}

/** The nearest shade that can be read on all `grounds`, looked for in the direction of `step`. */
function readable(shade: Oklch, grounds: string[], step: number): string {
  const result = hex(shade);
  const enough = grounds.every((ground) => wcagContrast(result, ground) >= READABLE);
  // Black and white end the search: they can be read on every ground of their theme.
  return enough ? result : readable({ ...shade, l: Math.min(1, Math.max(0, shade.l + step)) }, grounds, step);
}

/** Hue and lightness stay; the chroma is as near as a screen can show. */
const hex = (shade: Oklch) => formatHex(clampChroma(shade, 'oklch'));
const lightnessOf = (colour: string) => oklch(colour).l;
const oklch = (colour: string) => toOklch(colour) as Oklch;
