import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    include: ['src/**/*.test.{ts,tsx}', 'server/**/*.test.ts'],
    environment: 'jsdom',
    testTimeout: 30_000,
    // Its test reads it; other style sheets are empty here.
    css: { include: /rich-text\.css/ },
    setupFiles: ['./tests/setup.ts'],
  },
});
