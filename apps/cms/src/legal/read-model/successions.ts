import type { Database } from '../../platform/database/database';
import { insertRows } from '../../platform/database/bulk-insert';

/** One body has taken over the tasks of another; both are documentIds. */
type Succession = Record<'body' | 'successor', string>;

/** The direct successors of each body that has any. */
export type Successions = ReadonlyMap<string, readonly string[]>;

export async function loadSuccessions(db: Database): Promise<Successions> {
  const rows = await linksOf(db);
  const byBody = Map.groupBy(rows, ({ body }) => body);
  return new Map(
    [...byBody].map(([body, own]) => [body, own.map(({ successor }) => successor)] as const),
  );
}

/**
 * All successors of a body, directly or through others, without itself; circles do no harm. Successors of a
 * successor that is not over are left out.
 */
export function successorsOf(
  successions: Successions,
  body: string,
  isOver: (body: string) => boolean = () => true,
): string[] {
  const found = new Set([body]);
  // Iterating a Set also visits items added meanwhile.
  for (const one of found) {
    if (one !== body && !isOver(one)) continue;
    for (const successor of successions.get(one) ?? []) found.add(successor);
  }
  found.delete(body);
  return [...found];
}

/** These bodies and all their predecessors, directly or through others. */
export function withPredecessors(successions: Successions, bodies: readonly string[]): string[] {
  const asked = new Set(bodies);
  const before = [...successions.keys()].filter((body) =>
    successorsOf(successions, body).some((successor) => asked.has(successor)),
  );
  return [...new Set([...bodies, ...before])];
}

/** Stores the successions to and from some bodies; returns the bodies whose direct successors changed. */
export async function replaceSuccessions(
  trx: Database,
  bodies: readonly string[],
): Promise<string[]> {
  const known = await trx('legal_successions')
    .whereIn('body', bodies)
    .orWhereIn('successor', bodies)
    .select<Succession[]>('body', 'successor');
  const present = (await linksOf(trx)).filter(
    ({ body, successor }) => bodies.includes(body) || bodies.includes(successor),
  );
  const went = missingIn(present, known);
  const came = missingIn(known, present);
  for (const succession of went)
    await trx('legal_successions')
      .where({ ...succession })
      .delete();
  await insertRows(trx, 'legal_successions', came);
  return [...new Set([...went, ...came].map(({ body }) => body))];
}

/** Stores all successions anew. */
export async function rebuildSuccessions(trx: Database): Promise<void> {
  await trx('legal_successions').delete();
  await insertRows(trx, 'legal_successions', missingIn([], await linksOf(trx)));
}

function missingIn(list: readonly Succession[], others: readonly Succession[]): Succession[] {
  const key = ({ body, successor }: Succession) => `${body} ${successor}`;
  const there = new Set(list.map(key));
  return others.filter((one) => !there.has(key(one)));
}

function linksOf(db: Database): Promise<Succession[]> {
  return db('issuing_bodies_successors_lnk as l')
    .join('issuing_bodies as b', 'b.id', 'l.issuing_body_id')
    .join('issuing_bodies as s', 's.id', 'l.inv_issuing_body_id')
    .whereRaw('b.id <> s.id')
    .orderBy('l.id')
    .select<Succession[]>({ body: 'b.document_id', successor: 's.document_id' });
}
