import type { StoredSave } from '../failures/stale-save-answer';
import { mergeForms, type Conflict, type MergedForm } from '../form-merge/merge-forms';
import { writeParts, type Choice } from '../form-merge/merge-rich-text';

/** The place of a conflict in a field without parts; otherwise it is the index of the part. */
export const WHOLE = -1;

export interface OpenConflict extends Conflict {
  /** The decisions by part of the text; `WHOLE` for a field without parts. */
  choices: ReadonlyMap<number, Choice>;
  /** The value that the last decision has put into the form. */
  set: unknown;
}

/** Changes that others have stored while the form was open. */
export interface Pending {
  /** How often the server has refused a save of this form because of them. */
  refusals: number;
  /** The version that caused the last refusal. */
  refusedBy: string | undefined;
  saves: StoredSave[];
  takenOver: string[];
  conflicts: OpenConflict[];
  /** The form keeps this base version until everything is decided. */
  heldBase: string | undefined;
}

export const nothingPending: Pending = {
  refusals: 0,
  refusedBy: undefined,
  saves: [],
  takenOver: [],
  conflicts: [],
  heldBase: undefined,
};

export function placesOf({ parts }: Conflict): number[] {
  if (!parts) return [WHOLE];
  return parts.flatMap(({ kind }, index) => (kind === 'clash' ? [index] : []));
}

export function isDecided(conflict: OpenConflict): boolean {
  return placesOf(conflict).every((place) => conflict.choices.has(place));
}

/** Adds the result of a merge; earlier conflicts stay open. */
export function withMerged(before: Pending, merged: MergedForm, base: string | undefined): Pending {
  const fresh = merged.conflicts.map((conflict) => ({
    ...conflict,
    choices: new Map<number, Choice>(),
    set: conflict.withMine,
  }));
  const names = new Set(fresh.map(({ field }) => field));
  const kept = before.conflicts.filter((one) => !isDecided(one) && !names.has(one.field));
  const conflicts = [...kept, ...fresh];
  return {
    ...before,
    conflicts,
    takenOver: [...new Set([...before.takenOver, ...merged.takenOver])],
    heldBase: conflicts.length === 0 ? undefined : (before.heldBase ?? base),
  };
}

/** The conflict after a decision, with the resulting value of the field. */
export function decided(conflict: OpenConflict, place: number, choice: Choice): OpenConflict {
  const choices = new Map(conflict.choices).set(place, choice);
  const { parts, withMine, withTheirs } = conflict;
  const whole = choice === 'theirs' ? withTheirs : withMine;
  const set = parts ? writeParts(parts, (index) => choices.get(index) ?? 'mine') : whole;
  return { ...conflict, choices, set };
}

/** The field after a decision, with later typing on top. In the same place the decision wins. */
export function valueAfter(
  { field, set }: OpenConflict,
  next: OpenConflict,
  typed: unknown,
  choice: Choice,
): unknown {
  const versions = {
    base: { [field]: set },
    mine: { [field]: typed },
    theirs: { [field]: next.set },
  };
  const { values, conflicts } = mergeForms(versions);
  const [met] = conflicts;
  if (met?.parts) return writeParts(met.parts, () => choice);
  return met && choice === 'theirs' ? met.withTheirs : values[field];
}

export function withDecision(pending: Pending, conflict: OpenConflict): Pending {
  const conflicts = pending.conflicts.map((one) => (one.field === conflict.field ? conflict : one));
  const heldBase = conflicts.every(isDecided) ? undefined : pending.heldBase;
  return { ...pending, conflicts, heldBase };
}
