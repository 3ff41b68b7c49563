import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { consequenceOf, type Act, type ActGraph, type ActRelation } from '../model';

/**
 * An oracle: the same rules day by day, by slow recursion, for graphs without circles. `days` are all
 * days, in order, on which anything may happen.
 */
export function naiveStatuses({ acts, relations }: ActGraph, days: readonly Day[]) {
  const begins = new Map<ActRelation, Day | undefined>();

  /** The first day, due or later, on which the source has effect. */
  function beginOf(relation: ActRelation): Day | undefined {
    if (!begins.has(relation)) begins.set(relation, findBegin(relation));
    return begins.get(relation);
  }

  function findBegin(relation: ActRelation): Day | undefined {
    const source = acts.get(relation.source);
    const due = relation.takesEffectOn ?? source?.effectiveFrom;
    if (!source || !due) return undefined;
    const day = days.find((one) => one >= due && actsOn(source, one));
    const target = acts.get(relation.target);
    return day && target && isThere(target, day) ? day : undefined;
  }

  function actsOn(act: Act, day: Day): boolean {
    return !hasEnded(act, day) && !isSuspended(act, day, 'whole');
  }

  function on(act: Act, consequence: 'ends' | 'suspends', scope: 'whole' | 'part') {
    return relations.filter(
      (one) =>
        one.target === act.id && one.scope === scope && consequenceOf(one.kind) === consequence,
    );
  }

  function hasBegun(relation: ActRelation, day: Day): boolean {
    const begin = beginOf(relation);
    return begin !== undefined && begin <= day;
  }

  function hasEnded(act: Act, day: Day): boolean {
    const expired = act.expiresOn !== null && act.expiresOn <= day;
    return expired || on(act, 'ends', 'whole').some((one) => hasBegun(one, day));
  }

  function isSuspended(act: Act, day: Day, scope: 'whole' | 'part'): boolean {
    return on(act, 'suspends', scope).some((one) => {
      const source = acts.get(one.source);
      return source && hasBegun(one, day) && actsOn(source, day);
    });
  }

  return (act: Act, day: Day): ValidityStatus => {
    const { override, effectiveFrom, issuedOn } = act;
    if (override && day >= (effectiveFrom ?? issuedOn)) return override;
    if (hasEnded(act, day)) return 'expired';
    if (effectiveFrom && day < effectiveFrom) return 'not-yet-in-force';
    if (isSuspended(act, day, 'whole')) return 'suspended';
    if (isSuspended(act, day, 'part')) return 'partly-suspended';
    if (on(act, 'ends', 'part').some((one) => hasBegun(one, day))) return 'partly-expired';
    return effectiveFrom ? 'in-force' : 'undetermined';
  };
}

function isThere({ issuedOn, effectiveFrom }: Act, day: Day): boolean {
  return issuedOn <= day || (effectiveFrom !== null && effectiveFrom <= day);
}
