import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { readAddress, slugInAddress } from './address';
import { findOwnContent, type Destination } from './own-content';

/** Debounce of the search, in milliseconds. */
const PAUSE_MS = 250;

export interface Destinations {
  state: 'searching' | 'found' | 'failed';
  /** Own content; a typed address comes first. */
  options: Destination[];
}

/** Destinations for the typed text; undefined sends no request. */
export function useDestinations(typed: string | undefined): Destinations {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Destinations & { typed?: string }>({
    state: 'searching',
    options: [],
  });
  useEffect(() => {
    if (typed === undefined) return;
    const stop = new AbortController();
    const ask = async () => {
      try {
        const search = searchFor(typed);
        const options = search ? await findOwnContent(get, search, stop.signal) : [];
        if (!stop.signal.aborted) setAnswer({ typed, state: 'found', options });
      } catch {
        if (!stop.signal.aborted) setAnswer({ typed, state: 'failed', options: [] });
      }
    };
    const timer = setTimeout(ask, typed === '' ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [get, typed]);

  // Shows the previous results until new ones arrive.
  const state = answer.typed === typed ? answer.state : 'searching';
  const address = readAddress(typed ?? '');
  if (address?.href === undefined) return { state, options: answer.options };
  const outside = { href: address.href, name: address.href, detail: address.kind };
  const own = state === 'found' ? answer.options : [];
  return { state, options: [outside, ...own] };
}

function searchFor(typed: string): { words: string } | { slug: string } | undefined {
  const address = readAddress(typed);
  if (!address) return { words: typed };
  const slug = slugInAddress(address.href ?? '');
  return slug === undefined ? undefined : { slug };
}
