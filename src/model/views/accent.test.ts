import { readFileSync } from 'node:fs';
import { formatHex, modeHsl, modeOklch, useMode, wcagContrast } from 'culori/fn';
import { describe, expect, test } from 'vitest';
import { type Accent, accentOf, accentStyle, DEFAULT_ACCENT, SURFACES } from './accent.ts';

useMode(modeHsl);
const toOklch = useMode(modeOklch);

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const token = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)?.slice(1);
const [lightText = '', darkText = ''] = token('text') ?? [];

/** Every shade that an organizer may hit upon: hues all around, from grey to pure, from black to white. */
const hues = Array.from({ length: 24 }, (_, index) => index * 15);
const colours = hues.flatMap((h) =>
  [0, 0.35, 0.7, 1].flatMap((s) =>
    [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1].map((l) => formatHex({ mode: 'hsl', h, s, l })),
  ),
);

const ratios = ({ light, lightSoft, dark, darkSoft }: Accent) => ({
  accent: Math.min(
    ...[...SURFACES.light, lightSoft].map((ground) => wcagContrast(light, ground)),
    ...[...SURFACES.dark, darkSoft].map((ground) => wcagContrast(dark, ground)),
  ),
  text: Math.min(wcagContrast(lightText, lightSoft), wcagContrast(darkText, darkSoft)),
});
const hueOf = (colour: string) => toOklch(colour)?.h ?? Number.NaN;
const between = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

test('The surfaces and the default pair are those of the tokens, and the browser’s frame has the first', () => {
  const page = readFileSync(new URL('../../layouts/Page.astro', import.meta.url), 'utf8');
  expect(page).toContain(`{ light: '${SURFACES.light[0]}', dark: '${SURFACES.dark[0]}' }`);
  expect(token('surface')).toEqual([SURFACES.light[0], SURFACES.dark[0]]);
  expect(token('surface-raised')).toEqual([SURFACES.light[1], SURFACES.dark[1]]);
  expect(token('accent')).toEqual([DEFAULT_ACCENT.light, DEFAULT_ACCENT.dark]);
  expect(token('accent-soft')).toEqual([DEFAULT_ACCENT.lightSoft, DEFAULT_ACCENT.darkSoft]);
});

describe('Of any colour', () => {
  test('the accent can be read on every ground of both themes', () => {
    expect(colours.length).toBeGreaterThan(800);
    expect(colours.filter((colour) => ratios(accentOf(colour)).accent < 4.5)).toEqual([]);
  });

  test('the text can be read at ease on the soft ground', () => {
    expect(colours.filter((colour) => ratios(accentOf(colour)).text < 7)).toEqual([]);
  });

  test('the hue stays', () => {
    const vivid = hues.map((h) => formatHex({ mode: 'hsl', h, s: 0.8, l: 0.5 }));
    const strayed = vivid.filter((colour) => {
      const { light, dark } = accentOf(colour);
      return [light, dark].some((shade) => between(hueOf(shade), hueOf(colour)) > 4);
    });
    expect(strayed).toEqual([]);
  });
});

test.each(['#0f6b3a', '#a01030', '#1040a0', '#333333'])('%s can be read as it is and stays', (colour) => {
  expect(accentOf(colour).light).toBe(colour);
});

test('The green of the tokens gives nearly the tokens', () => {
  const { lightSoft, dark, darkSoft } = accentOf('#0f6b3a');
  const distance = (a: string, b: string) => {
    const [one, other] = [toOklch(a), toOklch(b)];
    return Math.hypot((one?.l ?? 1) - (other?.l ?? 0), (one?.c ?? 1) - (other?.c ?? 0));
  };
  expect(distance(lightSoft, DEFAULT_ACCENT.lightSoft)).toBeLessThan(0.02);
  expect(distance(dark, DEFAULT_ACCENT.dark)).toBeLessThan(0.02);
  expect(distance(darkSoft, DEFAULT_ACCENT.darkSoft)).toBeLessThan(0.02);
});

test('A bright yellow is darkened no further than needed', () => {
  expect(ratios(accentOf('#ffee00')).accent).toBeLessThan(4.7);
});

test.each([null, '', 'green', 'rgb(1 2 3)', '#12'])(
  '%s, which is no colour here, gives the default',
  (colour) => {
    expect(accentOf(colour)).toEqual(DEFAULT_ACCENT);
  },
);

test('The head gets both tokens for both themes, in the tokens’ layer and before the tokens’ own', () => {
  expect(accentStyle(DEFAULT_ACCENT)).toBe(
    '@layer tokens{:root:root{--accent:light-dark(#0f6b3a,#6fd39b);--accent-soft:light-dark(#dcefe3,#16382a)}}',
  );
});
