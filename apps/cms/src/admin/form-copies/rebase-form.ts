import { mergeForms } from '../form-merge/merge-forms';
import type { Values, Versions } from '../form-merge/values';
import { documentIdOf } from './values';

/**
 * Puts what somebody has typed on top of what the server has stored meanwhile. Where both have
 * changed the same, what was typed stays. Another item's values are never mixed in.
 */
export function rebaseForm({ base, mine, theirs }: Versions<Values>): Values {
  if (documentIdOf(base) !== documentIdOf(theirs)) return theirs;
  return mergeForms({ base, mine, theirs }).values;
}
