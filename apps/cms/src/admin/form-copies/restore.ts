import { isSame } from '../form-merge/values';
import { changedFields } from './copy-keeper';
import type { FormCopy } from './copy-store';
import { rebaseForm } from './rebase-form';
import type { Values } from '../form-merge/values';

/** A form with the values of a copy on top. */
export function withCopy(current: Values, { base, mine }: FormCopy): Values {
  return rebaseForm({
    base: { ...current, ...base },
    mine: { ...current, ...mine },
    theirs: current,
  });
}

/** Whether everything in the copy is stored. */
export function isStored(stored: Values, copy: FormCopy): boolean {
  return changedFields(stored, withCopy(stored, copy)).length === 0;
}

/** What a form would lose to a copy: newer values that were typed into the same fields. */
export function lostBy(copy: FormCopy, current: Values, stored: Values): string[] {
  const after = withCopy(current, copy);
  return changedFields(stored, current).filter((name) => !isSame(after[name], current[name]));
}
