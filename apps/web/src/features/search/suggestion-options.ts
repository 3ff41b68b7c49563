import { contentAddress } from '@portal/contract/content-types';
import type { SearchMatch, Suggestion } from '@portal/contract/search';
import type { SearchType } from '@portal/contract/search-types';
import { canSearch } from '@portal/contract/search-text';
import { fold } from '@portal/vietnamese/fold';
import { useQuery } from '@tanstack/react-query';
import { searchAddress } from '../../lib/addresses.ts';
import { suggestionTexts } from '../../texts/search.ts';
import { useRecentSearches } from './recent-searches.ts';
import { suggestionsQuery } from './search-queries.ts';

/** An entry of the list below the field: a link to a page. */
export interface SearchOption {
  /** The React key. */
  key: string;
  address: string;
  text: string;
  matches: SearchMatch[];
  /** Set for items of the site. */
  type?: SearchType;
}

interface Typed {
  text: string;
  /** The text at the last pause in typing. */
  settled: string;
  isOpen: boolean;
}

interface Options {
  options: SearchOption[];
  /** Whether they are recent searches. */
  areRecent: boolean;
  /** The number of suggested items; undefined until the API has answered. */
  suggested: number | undefined;
}

/** Recent searches for an empty field, else suggestions for the text. */
export function useOptions({ text, settled, isOpen }: Typed): Options {
  const recent = useRecentSearches();
  const isAsked = isOpen && canSearch(text) && canSearch(settled);
  const { data, isPlaceholderData } = useQuery({
    ...suggestionsQuery(settled),
    enabled: isAsked,
    // Keep the list while a longer text loads; a list for another text would mislead.
    placeholderData: (previous, query) =>
      fold(settled).startsWith(fold(query?.queryKey[1] ?? '')) ? previous : undefined,
  });
  if (text === '')
    return { options: recent.map(recentOption), areRecent: true, suggested: undefined };
  if (!isAsked || !data) return { options: [], areRecent: false, suggested: undefined };
  return {
    options: data.data.length === 0 ? [] : [...data.data.map(itemOption), wholeSearch(text)],
    areRecent: false,
    suggested: isPlaceholderData ? undefined : data.data.length,
  };
}

function recentOption(text: string): SearchOption {
  return { key: text, address: searchAddress(text), text, matches: [] };
}

function wholeSearch(text: string): SearchOption {
  return { key: '', address: searchAddress(text), text: suggestionTexts.all(text), matches: [] };
}

function itemOption(item: Suggestion): SearchOption {
  const { type, documentId, slug, title, titleMatches } = item;
  const address = contentAddress(type, slug);
  return { key: `${type} ${documentId}`, address, text: title, matches: titleMatches, type };
}
