import type { StoredSave } from '../failures/stale-save';
import { mergeForms, type Conflict, type MergedForm } from '../form-merge/merge-forms';
import { writeParts, type Choice } from '../form-merge/merge-rich-text';

/** One place where two versions meet: a whole field, or a part of a rich text. */
export const WHOLE = -1;

export interface OpenConflict extends Conflict {
  /** What was decided, by the part of the text; `WHOLE` for a field that has no parts. */
  choices: ReadonlyMap<number, Choice>;
  /** What the last decision has put into the form. */
  set: unknown;
}

/** What others have stored while a form was open. */
export interface Pending {
  /** How often a save of this form was refused because of them. */
  refusals: number;
  /** The version because of which the last one was refused. */
  refusedBy: string | undefined;
  saves: StoredSave[];
  takenOver: string[];
  conflicts: OpenConflict[];
  /** The version on which the form builds until everything is decided. */
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

/** Adds what a merge has found; what was not decided before stays open. */
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

/** The conflict after a decision, with the value that the field gets by it. */
export function decided(conflict: OpenConflict, place: number, choice: Choice): OpenConflict {
  const choices = new Map(conflict.choices).set(place, choice);
  const { parts, withMine, withTheirs } = conflict;
  const whole = choice === 'theirs' ? withTheirs : withMine;
  const set = parts ? writeParts(parts, (index) => choices.get(index) ?? 'mine') : whole;
  return { ...conflict, choices, set };
}

/**
 * The field after a decision, with what was typed into it since the last one on top. Where that is
 * in the same place, the decision counts.
 */
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
