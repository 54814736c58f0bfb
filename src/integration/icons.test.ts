/** Which icons the generator makes. */
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { icons } from './icons.ts';

const packageDir = new URL('../', import.meta.url);
const patterns = (files: Record<string, string>) =>
  icons(pathToFileURL(`${writeContent(files)}/public/`), packageDir).map(({ pattern }) => pattern);

test('A project without icons gets both', () => {
  expect(patterns({})).toEqual(['/favicon.svg', '/apple-touch-icon.png']);
});

test('A project’s own icon wins', () => {
  expect(patterns({ 'public/favicon.svg': '<svg/>' })).toEqual(['/apple-touch-icon.png']);
});
