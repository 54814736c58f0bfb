/** Content of a conference in a temporary folder, for tests of what reads it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Writes files (path from the project's root -> text or bytes) and returns the root, a folder that goes when the test file ends. */
export function writeContent(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'proceedings-content-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
