import { hash } from 'node:crypto';

const LENGTH = 24;

/** As long and as scattered as Strapi's own ids, but deterministic. */
export function documentIdOf(kind: string, id: number): string {
  return hash('sha1', `${kind} ${id}`, 'hex').slice(0, LENGTH);
}
