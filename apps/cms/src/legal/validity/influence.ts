import type { Day } from '@portal/vietnamese/days';
import type { Act, ActRelation } from './model';
import { endsWith, mayFollow, suspendsOthers } from './rules';

/**
 * Whether a change of the source from a day on may change the target. What took effect before that day
 * stays, whatever happens to the source; only a suspension ends with it.
 */
export function mayReachTarget(
  { kind, takesEffectOn }: ActRelation,
  source: Act | undefined,
  since: Day | undefined,
): boolean {
  if (since === undefined) return false;
  if (!source || suspendsOthers(kind)) return true;
  return (takesEffectOn ?? source.effectiveFrom ?? source.issuedOn) >= since;
}

/** Whether a change of the target from a day on may change the source, which depends on it. */
export function mayReachSource({ kind }: ActRelation, since: Day | undefined): boolean {
  return since !== undefined && (mayFollow(kind) || endsWith(kind, since));
}
