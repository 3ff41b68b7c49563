import { DAY_MS, dayOf, findDay, spanOfDays, type Day } from '@portal/vietnamese/days';

interface SpanChoice {
  name: 'any' | 'month' | 'year';
  span: { from: Day | undefined; to: Day | undefined };
}

const MONTH_MS = 30 * DAY_MS;
/** The last day of February in a common year. */
const SHORT_FEBRUARY = 28;

/** The preset spans; they have no end. */
export function spanChoices(today: Day): SpanChoice[] {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const monthAgo = dayOf(new Date(spanOfDays(today).start.getTime() - MONTH_MS));
  const yearAgo = findDay(year - 1, month, day) ?? findDay(year - 1, month, SHORT_FEBRUARY);
  return [
    { name: 'any', span: { from: undefined, to: undefined } },
    { name: 'month', span: { from: monthAgo, to: undefined } },
    { name: 'year', span: { from: yearAgo, to: undefined } },
  ];
}
