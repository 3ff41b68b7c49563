import type { ConsultationState } from '@portal/contract/consultation';
import type { Day } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Rows } from './rows';

interface StateCount {
  state: ConsultationState;
  count: number;
}

/** The few entries that have a consultation, as a table aliased `name`. */
export function consultedEntries(db: Database, name: string): Rows {
  return db(`legal_entries as ${name}`).whereNotNull(`${name}.consult_to`);
}

/** The entries whose consultation has one of these states on a day. */
export function consultedIn(db: Database, name: string, on: Day, states: string[]): Rows {
  const list = states.map(() => '?').join(', ');
  return consultedEntries(db, name).whereRaw(`${STATE} in (${list})`, [
    ...stateBindings(name, on),
    ...states,
  ]);
}

/** Counts entries by the state of their consultation on a day. */
export async function countStates(
  db: Database,
  entries: Rows,
  name: string,
  on: Day,
): Promise<StateCount[]> {
  const rows = await entries
    .groupBy('state')
    .select<{ state: ConsultationState; n: number | string }[]>(
      db.raw(`${STATE} as state`, stateBindings(name, on)),
      db.raw('count(*) as n'),
    );
  return rows.map(({ state, n }) => ({ state, count: wholeNumberOf(n) }));
}

const STATE = `case when ?? < ? then 'closed' when ?? > ? then 'upcoming' else 'open' end`;

function stateBindings(name: string, on: Day): string[] {
  return [`${name}.consult_to`, on, `${name}.consult_from`, on];
}
