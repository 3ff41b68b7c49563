import { availableParallelism } from 'node:os';

/**
 * One more than there are cores, because each test waits a sixth of its time: for a database, a file or a
 * timer. Vitest's own default is one fewer.
 */
export const TEST_WORKERS = availableParallelism() + 1;
