import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { Act, ActGraph, ActRelation } from '../model';

/** «thay thế, bãi bỏ»: the whole act ends, or the part that is named. */
const endsWholly = ({ kind, scope }: ActRelation) =>
  scope === 'whole' && (kind === 'replaces' || kind === 'repeals');
/** «sửa đổi, bổ sung»: what was amended ends, and the rest goes on. */
const endsPartly = ({ kind, scope }: ActRelation) =>
  kind === 'amends' || (scope === 'part' && (kind === 'replaces' || kind === 'repeals'));
/** «đình chỉ, tạm ngưng» */
const suspendsWholly = ({ kind, scope }: ActRelation) =>
  scope === 'whole' && (kind === 'halts' || kind === 'suspends');
const suspendsPartly = ({ kind, scope }: ActRelation) =>
  scope === 'part' && (kind === 'halts' || kind === 'suspends');

/** Before this day, what details legislation ended with it: Luật số 80/2015/QH13, Điều 154 khoản 4. */
const END_OF_ENDING_TOGETHER = '2025-04-01';

/**
 * A test oracle: applies the rules of the law day by day, by slow recursion, to graphs without circles. It
 * shares no code with the simulation. `days` are all days, in order, on which anything may happen.
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
    if (!source || source.group === 'draft' || source.group === 'consolidated' || !due)
      return undefined;
    const day = days.find((one) => one >= due && actsOn(source, one));
    const target = acts.get(relation.target);
    return day && target && isThere(target, day) ? day : undefined;
  }

  function actsOn(act: Act, day: Day): boolean {
    return !hasEnded(act, day) && !isSuspended(act, day, suspendsWholly);
  }

  function on(act: Act, doesSo: (relation: ActRelation) => boolean) {
    return relations.filter((one) => one.target === act.id && doesSo(one));
  }

  function hasBegun(relation: ActRelation, day: Day): boolean {
    const begin = beginOf(relation);
    return begin !== undefined && begin <= day;
  }

  const ended = new Map<string, boolean>();

  function hasEnded(act: Act, day: Day): boolean {
    const key = `${act.id} ${day}`;
    const known = ended.get(key) ?? findEnd(act, day);
    ended.set(key, known);
    return known;
  }

  function findEnd(act: Act, day: Day): boolean {
    if (act.group === 'draft') return false;
    const expired = act.expiresOn !== null && act.expiresOn <= day;
    if (expired || on(act, endsWholly).some((one) => hasBegun(one, day))) return true;
    return days.some((one) => one <= day && endsWithOthers(act, one));
  }

  /** Whether the last of the acts that it details ends on this day. */
  function endsWithOthers(act: Act, day: Day): boolean {
    if (day >= END_OF_ENDING_TOGETHER || act.group !== 'normative' || !isThere(act, day))
      return false;
    const detailed = relations
      .filter(
        ({ source, kind, target }) => source === act.id && kind === 'details' && target !== act.id,
      )
      .map(({ target }) => acts.get(target))
      .filter((one) => one === undefined || one.group === 'normative');
    const before = days[days.indexOf(day) - 1];
    const hasGone = (one: Act | undefined, by: Day | undefined) =>
      one !== undefined && by !== undefined && hasEnded(one, by);
    return (
      detailed.every((one) => hasGone(one, day)) && detailed.some((one) => !hasGone(one, before))
    );
  }

  function isSuspended(act: Act, day: Day, doesSo: typeof suspendsWholly): boolean {
    return on(act, doesSo).some((one) => suspends(one, day));
  }

  /** The original of a consolidated text: the act issued first of those that it consolidates. */
  function originalOf(text: Act): Act | undefined {
    const parts = relations
      .filter(({ source, kind }) => source === text.id && kind === 'consolidates')
      .map(({ target }) => acts.get(target));
    if (parts.some((one) => one === undefined)) return undefined;
    let original: Act | undefined;
    for (const one of parts) {
      if (!one || one.group === 'draft' || one.group === 'consolidated') continue;
      const isEarlier =
        !original ||
        one.issuedOn < original.issuedOn ||
        (one.issuedOn === original.issuedOn && one.id < original.id);
      if (isEarlier) original = one;
    }
    return original;
  }

  return { statusOn, actingOn, endingPartlyOn, suspendingOn, hasEnded };

  /** The ids of the acts that have ended parts of this one by a day. */
  function endingPartlyOn(act: Act, day: Day): Set<string> {
    const begun = on(act, endsPartly).filter((one) => hasBegun(one, day));
    return new Set(begun.map(({ source }) => source));
  }

  /** The relations by which an act or parts of it are suspended on a day, if it has not ended. */
  function suspendingOn(act: Act, day: Day): ActRelation[] {
    if (act.group === 'draft' || hasEnded(act, day)) return [];
    return on(act, (one) => suspendsWholly(one) || suspendsPartly(one)).filter((one) =>
      suspends(one, day),
    );
  }

  function suspends(relation: ActRelation, day: Day): boolean {
    const source = acts.get(relation.source);
    return source !== undefined && hasBegun(relation, day) && actsOn(source, day);
  }

  /** The relations that may be named as the reason of the act's status on a day. */
  function actingOn(act: Act, day: Day): ActRelation[] {
    const status = statusOn(act, day);
    if (status === 'suspended' || status === 'partly-suspended') {
      const doesSo = status === 'suspended' ? suspendsWholly : suspendsPartly;
      return on(act, doesSo).filter((one) => suspends(one, day));
    }
    if (status !== 'expired' && status !== 'partly-expired') return [];
    const all = on(act, status === 'expired' ? endsWholly : endsPartly);
    const [first] = all
      .map(beginOf)
      .filter((begin) => begin !== undefined)
      .toSorted();
    return all.filter((one) => first !== undefined && first <= day && beginOf(one) === first);
  }

  function statusOn(act: Act, day: Day): ValidityStatus {
    const { override, effectiveFrom, issuedOn } = act;
    if (override && day >= (effectiveFrom ?? issuedOn)) return override;
    if (act.group === 'draft') return 'not-applicable';
    if (act.group === 'consolidated') {
      const original = originalOf(act);
      return original ? statusOn(original, day) : 'not-applicable';
    }
    if (hasEnded(act, day)) return 'expired';
    if (effectiveFrom && day < effectiveFrom) return 'not-yet-in-force';
    if (isSuspended(act, day, suspendsWholly)) return 'suspended';
    if (isSuspended(act, day, suspendsPartly)) return 'partly-suspended';
    if (on(act, endsPartly).some((one) => hasBegun(one, day))) return 'partly-expired';
    if (effectiveFrom) return 'in-force';
    // Administrative documents have no validity in this sense.
    return act.group === 'normative' ? 'undetermined' : 'not-applicable';
  }
}

function isThere({ issuedOn, effectiveFrom }: Act, day: Day): boolean {
  return issuedOn <= day || (effectiveFrom !== null && effectiveFrom <= day);
}
