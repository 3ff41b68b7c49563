import type { Day } from '@portal/vietnamese/days';
import type { Act, ActRelation } from './model';
import { endsWith, mayFollow, suspendsOthers } from './rules';

/**
 * Whether the target of a relation may become different when its source does from a day on. What took
 * effect before stays, whatever becomes of the act that said so; a suspension ends with it.
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

/** Whether the source of a relation, which depends on its target, may become different when that does. */
export function mayReachSource({ kind }: ActRelation, since: Day | undefined): boolean {
  return since !== undefined && (mayFollow(kind) || endsWith(kind, since));
}
