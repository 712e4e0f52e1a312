import { defineConfig } from 'vitest/config';

const E2E = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Tests share no state, so their modules need not be loaded anew for every file.
    isolate: false,
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [E2E] } },
      // Only these run what `npm run build` makes, so only they wait for it.
      { extends: true, test: { name: 'e2e', include: [E2E], globalSetup: 'tests/support/build.ts' } },
    ],
  },
});
