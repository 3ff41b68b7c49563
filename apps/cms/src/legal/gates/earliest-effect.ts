import { daysAfter, type Day } from '@portal/vietnamese/days';
import type { BodyLevel } from './gate';

interface Rule {
  /** The first day of issue to which it applies. */
  from: Day;
  source: string;
  /** The minimum number of days between issue and effect, by the level of the issuing body. */
  days: Partial<Record<BodyLevel, number>>;
}

/** Ascending by `from`; legislation issued before the first rule is not checked. */
const RULES: Rule[] = [
  {
    from: '2016-07-01',
    source: 'Luật số 80/2015/QH13, Điều 151',
    days: { central: 45, province: 10, district: 7, commune: 7 },
  },
  {
    from: '2025-04-01',
    source: 'Luật số 64/2025/QH15, Điều 53',
    days: { central: 45, province: 10, district: 10, commune: 10 },
  },
];

/**
 * The first day on which legislation issued on a day by bodies of these levels may take effect, and its
 * source in law; undefined if no rule applies.
 */
export function earliestEffect(
  issuedOn: Day,
  levels: readonly (BodyLevel | null)[],
): { day: Day; days: number; source: string } | undefined {
  const rule = RULES.findLast(({ from }) => from <= issuedOn);
  const days = Math.max(0, ...levels.map((level) => (level && rule?.days[level]) ?? 0));
  return rule && days > 0
    ? { day: daysAfter(issuedOn, days), days, source: rule.source }
    : undefined;
}
