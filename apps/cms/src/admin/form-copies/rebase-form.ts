import { mergeForms } from '../form-merge/merge-forms';
import type { Values, Versions } from '../form-merge/values';
import { documentIdOf } from './form-values';

/**
 * A three-way merge: puts the typed changes on top of the server's new version. Where both have changed
 * the same, the typed value wins. Values of another item are never mixed in.
 */
export function rebaseForm({ base, mine, theirs }: Versions<Values>): Values {
  if (documentIdOf(base) !== documentIdOf(theirs)) return theirs;
  return mergeForms({ base, mine, theirs }).values;
}

/**
 * Rebases the open form. Strapi shows the published version in the same form, read-only; it is left
 * alone.
 */
export function rebaseOpenForm(versions: Versions<Values>): Values {
  const shown = new URLSearchParams(window.location.search).get('status');
  return shown === 'published' ? versions.theirs : rebaseForm(versions);
}
