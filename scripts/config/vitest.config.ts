import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/e2e/**'],
          testTimeout: 60_000,
        },
      },
      // The built site and the browser: each file starts a Chromium of its own, and much of its time waits for it.
      {
        test: {
          name: 'site',
          include: ['scripts/e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
