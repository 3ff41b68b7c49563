import type { Database } from '../database/database';

/**
 * The documentIds that a rebuild projects: those in a table of items, and those in the read model's own rows,
 * whose items may be gone.
 */
export async function documentsToProject(
  items: ReturnType<Database>,
  projected: ReturnType<Database>,
): Promise<string[]> {
  const present: string[] = await items.distinct('document_id').pluck('document_id');
  const known: string[] = await projected.pluck('document_id');
  return [...new Set([...present, ...known])];
}
