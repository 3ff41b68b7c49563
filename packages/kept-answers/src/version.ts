import { dayOf } from '@portal/vietnamese/days';

const SECOND_MS = 1_000;
let today = { second: -1, day: '' };

/** Cached for a second, because every request asks. */
function dayNow(): string {
  const second = Math.floor(Date.now() / SECOND_MS);
  if (today.second !== second) today = { second, day: dayOf(new Date()) };
  return today.day;
}

/**
 * The version on which an answer depends: the published generation and the day. Undefined while the
 * generation is unknown.
 */
export function versionOf(generation: string | undefined): string | undefined {
  return generation === undefined ? undefined : `${generation} ${dayNow()}`;
}
