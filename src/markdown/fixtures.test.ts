/** Every sentence on how a resolution is read is a folder under `fixtures/`: what is written, and what is read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { describeBody } from './testing/describe-body.ts';

const root = new URL('./fixtures/', import.meta.url);

describe('A resolution is read as its fixture says', () => {
  for (const name of readdirSync(root)) {
    it(name.replaceAll('-', ' '), () => {
      const source = readFileSync(new URL(`${name}/input.md`, root), 'utf8');
      const expected = readFileSync(new URL(`${name}/output.txt`, root), 'utf8');
      const optionsFile = new URL(`${name}/options.json`, root);
      const given = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
      const body = readBody(source, { file: '2017/resolutions/resolution.md', structured: true, ...given });
      expect(describeBody(body)).toBe(expected);
    });
  }
});
