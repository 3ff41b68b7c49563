import { CONTENT_TYPES } from '@portal/contract/content-types';
import { API_ROOT } from '@portal/contract/endpoints';
import type { PublicChange } from '../changes/public-change';
import { onSite } from '../platform/http/public-address';

const types = new Map<string, { section: string }>(Object.entries(CONTENT_TYPES));

/**
 * The body of a message in the form of Standard Webhooks, "Payload structure". It is a thin payload: only the
 * changes and the current addresses of the items.
 */
export function changesMessage(changes: readonly PublicChange[]) {
  return {
    type: 'content.changed',
    timestamp: new Date().toISOString(),
    data: {
      changes: changes.map((change) => ({
        ...change,
        page: pageOf(change),
        record: onSite(`${API_ROOT}/records/${change.type}/${change.documentId}`),
      })),
    },
  };
}

/** The page of an item; null if it has none, or no longer. */
function pageOf({ type, slug, digest }: PublicChange): string | null {
  const section = types.get(type)?.section;
  if (section === undefined || slug === null || digest === null) return null;
  return onSite(`${section}/${slug}`);
}

/** A test message for receivers. */
export function pingMessage() {
  return { type: 'ping', timestamp: new Date().toISOString(), data: {} };
}
