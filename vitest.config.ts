import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const DATABASE_TESTS = '**/*.db.test.ts';
const elsewhere = [...configDefaults.exclude, '.next/**', '.daybook/**', 'e2e/**'];
const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  test: {
    // By default a core stays free for whoever watches; on two cores that leaves one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, DATABASE_TESTS],
          // Long enough for a busy machine: how fast something is, the benchmark says.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: [DATABASE_TESTS],
          exclude: elsewhere,
          globalSetup: 'testing/global-database.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
