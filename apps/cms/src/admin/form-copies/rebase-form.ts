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

/**
 * Does so for the form that is open. Strapi shows what is published in the same form, where nothing
 * can be changed: it stands there as it is.
 */
export function rebaseOpenForm(versions: Versions<Values>): Values {
  const shown = new URLSearchParams(window.location.search).get('status');
  return shown === 'published' ? versions.theirs : rebaseForm(versions);
}
