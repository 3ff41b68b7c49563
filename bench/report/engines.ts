import type { EngineName } from '../../scripts/lib/bench-options.ts';

export const ENGINES: Record<EngineName, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
