import { dayOf } from '@portal/vietnamese/days';

/** Names all that an answer depends on: what is published, and the day. Undefined while nobody knows. */
export function versionOf(generation: string | undefined): string | undefined {
  return generation === undefined ? undefined : `${generation} ${dayOf(new Date())}`;
}
