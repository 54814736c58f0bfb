/** What all formats have in common. */
import { expect, test } from 'vitest';
import { exported, ownProject } from './testing/exported.ts';
import { hostileConference } from './testing/hostile.ts';

test('A file’s address is that of its page with a suffix, and no two files have the same', () => {
  const { addresses } = exported(ownProject);
  expect(addresses).toContain('/2017/resolutions/resolution.md');
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('Every format writes a record whose words mean something to it', async () => {
  const { addresses, bytes } = exported(hostileConference);
  for (const address of addresses) expect((await bytes(address)).length, address).toBeGreaterThan(0);
});
