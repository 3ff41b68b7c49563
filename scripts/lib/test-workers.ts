import { availableParallelism } from 'node:os';

/** Vitest's own default is one fewer than there are cores: on two, a test file at a time. */
export const TEST_WORKERS = Math.max(2, availableParallelism() - 1);
