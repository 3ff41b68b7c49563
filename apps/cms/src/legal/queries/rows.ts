import type { Database } from '../../platform/database/database';

/** A query for rows, to be narrowed further. */
export type Rows = ReturnType<Database>;
