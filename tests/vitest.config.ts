import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

function project(name: string, timeoutMs: number, more: object = {}) {
  return {
    test: {
      name,
      root,
      include: [`tests/${name}/**/*.test.ts`],
      benchmark: { include: [] },
      testTimeout: timeoutMs,
      hookTimeout: Math.max(timeoutMs, 60_000),
      ...more,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', 20_000, { setupFiles: ['tests/property/setup.ts'] }),
      project('golden', 60_000),
      project('property', 120_000, { setupFiles: ['tests/property/setup.ts'] }),
      // A browser on a busy machine may lose a click; what fails twice is wrong. vitest names every test that it ran again.
      project('browser', 120_000, { globalSetup: ['tests/browser/global-setup.ts'], fileParallelism: false, retry: 1 }),
    ],
  },
});
