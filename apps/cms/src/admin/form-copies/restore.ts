import { isSame } from '../form-merge/values';
import { changedFields } from './copy-keeper';
import type { FormCopy } from './copy-store';
import { rebaseForm } from './rebase-form';
import type { Values } from '../form-merge/values';

/** A form with what a copy holds put on top of it. */
export function withCopy(current: Values, { base, mine }: FormCopy): Values {
  return rebaseForm({
    base: { ...current, ...base },
    mine: { ...current, ...mine },
    theirs: current,
  });
}

/** Everything in the copy is stored. */
export function isStored(stored: Values, copy: FormCopy): boolean {
  return changedFields(stored, withCopy(stored, copy)).length === 0;
}

/** What a form loses when a copy is put on top of it: what was typed into the same fields since. */
export function lostBy(copy: FormCopy, current: Values, stored: Values): string[] {
  const after = withCopy(current, copy);
  return changedFields(stored, current).filter((name) => !isSame(after[name], current[name]));
}
