import { createStore, del, entries, set } from 'idb-keyval';
import { isRecord } from '../is-record';

/** Text that somebody has written and not saved. */
export interface DeviceDraft {
  key: string;
  html: string;
  /** Milliseconds since 1970. */
  at: number;
}

const store = createStore('portal-rich-text', 'unsaved');

/** Where there is no room, or no right to keep anything, nothing is kept. */
export async function keepDraft({ key, html, at }: DeviceDraft): Promise<void> {
  await set(key, { html, at }, store).catch(() => undefined);
}

export async function dropDraft(key: string): Promise<void> {
  await del(key, store).catch(() => undefined);
}

/** The newest first. */
export async function allDrafts(): Promise<DeviceDraft[]> {
  const kept = await entries<string, unknown>(store).catch(() => []);
  return kept
    .map(([key, value]) => draftOf(key, value))
    .filter((draft) => draft !== undefined)
    .toSorted((one, other) => other.at - one.at);
}

function draftOf(key: string, value: unknown): DeviceDraft | undefined {
  if (!isRecord(value)) return undefined;
  const { html, at } = value;
  return typeof html === 'string' && typeof at === 'number' ? { key, html, at } : undefined;
}
