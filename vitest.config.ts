/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that build sites, start browsers or install packages take minutes on a slow machine. */
const patient = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    ...patient,
    // Half of the time is waiting for browsers and builds; left to itself vitest runs one file at a time on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
