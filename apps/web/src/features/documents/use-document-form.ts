import { useLocation, useNavigate, useNavigation } from 'react-router';
import { documentListAddress } from '../../lib/addresses.ts';
import { FOCUS_STAYS } from '../../lib/focus-place.ts';
import { parametersOf } from '../../lib/form-parameters.ts';
import { addressOfSearch, readDocumentSearch } from './document-search.ts';

/**
 * The form and the address hold the same filters: every choice navigates to the address of the form's new
 * state. Without JavaScript the browser does the same.
 */
export function useDocumentForm() {
  const location = useLocation();
  const { location: next } = useNavigation();
  const navigate = useNavigate();
  // Optimistic: shows the new selection while its results load.
  const coming = next?.pathname === documentListAddress() ? next : undefined;
  const { search, ignored } = readDocumentSearch(new URLSearchParams((coming ?? location).search));

  /** Each choice adds a history entry; the focus stays on what was chosen. */
  function choose(form: HTMLFormElement | null) {
    if (!form) return;
    const options = { state: FOCUS_STAYS, preventScrollReset: true, flushSync: true };
    void navigate(addressOfSearch(searchIn(form)), options);
  }

  function submit(form: HTMLFormElement) {
    void navigate(addressOfSearch(searchIn(form)));
  }

  return { search, ignored, isComing: coming !== undefined, choose, submit };
}

function searchIn(form: HTMLFormElement) {
  return readDocumentSearch(parametersOf(form)).search;
}
