import { availableParallelism } from 'node:os';

/** Vitest's default is one fewer than the cores, hence only one worker on two cores. */
export const TEST_WORKERS = Math.max(2, availableParallelism() - 1);
