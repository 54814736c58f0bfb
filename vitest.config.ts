/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

/** Tests that build sites, start browsers or install packages take minutes on a slow machine. */
const patient = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    ...patient,
  },
});
