import { parsedJson } from '@portal/client/parsed-json';
import { canSearch } from '@portal/contract/search-text';
import { useSyncExternalStore } from 'react';
import { findStored, store } from '../../lib/device-storage.ts';

const STORAGE_KEY = 'tim-gan-day';
const MAX_RECENT_SEARCHES = 8;

const NONE: string[] = [];
const listeners = new Set<() => void>();
let recent: string[] | undefined;

/** The searches made on this device, newest first. They never leave it. */
export function useRecentSearches(): string[] {
  return useSyncExternalStore(
    subscribe,
    () => (recent ??= read()),
    () => NONE,
  );
}

/** Moves a text to the front; case does not distinguish texts. */
export function noteSearch(text: string): void {
  keep([text, ...read().filter((other) => !isSame(other, text))]);
}

export function forgetSearch(text: string): void {
  keep(read().filter((other) => !isSame(other, text)));
}

export function forgetAllSearches(): void {
  keep([]);
}

function isSame(one: string, other: string): boolean {
  return one.normalize().toLowerCase() === other.normalize().toLowerCase();
}

function keep(texts: string[]): void {
  recent = texts.slice(0, MAX_RECENT_SEARCHES);
  store(STORAGE_KEY, JSON.stringify(recent));
  for (const listener of listeners) listener();
}

/** Ignores unreadable storage; without storage, uses what this visit knows. */
function read(): string[] {
  const text = findStored(STORAGE_KEY);
  if (text === undefined) return recent ?? NONE;
  const stored = parsedJson(text);
  if (!Array.isArray(stored)) return NONE;
  return stored
    .filter((one) => typeof one === 'string' && canSearch(one))
    .slice(0, MAX_RECENT_SEARCHES);
}

/** Another tab may search, or clear the list. */
function subscribe(listener: () => void): () => void {
  const refresh = ({ key }: StorageEvent) => {
    if (key !== STORAGE_KEY && key !== null) return;
    recent = key === null ? NONE : read();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', refresh);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', refresh);
  };
}
