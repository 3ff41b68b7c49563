import { dayOf } from '@portal/vietnamese/days';

const SECOND_MS = 1_000;
let today = { second: -1, day: '' };

/** Every request asks: the day is looked up once a second. */
function dayNow(): string {
  const second = Math.floor(Date.now() / SECOND_MS);
  if (today.second !== second) today = { second, day: dayOf(new Date()) };
  return today.day;
}

/** Names all that an answer depends on: what is published, and the day. Undefined while nobody knows. */
export function versionOf(generation: string | undefined): string | undefined {
  return generation === undefined ? undefined : `${generation} ${dayNow()}`;
}
