import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { TEST_WORKERS } from '../../scripts/lib/test-workers.ts';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    // `web-node` in the root's configuration has the tests without a component.
    include: ['src/**/*.test.tsx'],
    environment: 'jsdom',
    // Creating a document and loading the site for each file would take most of the time.
    isolate: false,
    maxWorkers: TEST_WORKERS,
    // A group of its own: a worker that switches between jsdom and Node recreates the document each time.
    sequence: { groupOrder: 1 },
    testTimeout: 30_000,
    // Testing Library prints the document at every attempt of a wait; set a limit to see it in a failure.
    env: { DEBUG_PRINT_LIMIT: process.env['DEBUG_PRINT_LIMIT'] ?? '0' },
    setupFiles: ['./tests/setup.ts'],
  },
});
